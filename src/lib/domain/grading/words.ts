/** Words as they are compared: no accents, no case, no hyphens or punctuation, single spaces. */
export function comparable(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/['’ʼ`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** True when the words are one of the accepted wordings; an article in front does not matter. */
export function isAccepted(raw: string, accepted: readonly string[]): boolean {
	const given = withoutArticle(comparable(raw));
	return accepted.some((wording) => withoutArticle(comparable(wording)) === given);
}

function withoutArticle(text: string): string {
	return text.replace(/^(?:the|an?) /, '');
}

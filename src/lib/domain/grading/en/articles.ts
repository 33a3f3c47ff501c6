/** Comparable words without an article in front. */
export function withoutArticle(words: string): string {
	return words.replace(/^(?:the|an?) /, '');
}

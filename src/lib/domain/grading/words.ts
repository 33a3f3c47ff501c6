import { withoutArticle } from './en/articles.ts';

/** Letters that no accent can be taken off from. */
const plainLetters: Record<string, string> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
};

/** Most words are plain, and to take accents off them costs five times as much as the rest. */
const isPlain = /^[\0-\x7f‘’]*$/;

/** Words as they are compared: no accents, no case, no hyphens or punctuation, single spaces. */
export function comparable(text: string): string {
	if (isPlain.test(text)) {
		const letters = text.toLowerCase().replace(/['’‘`]/g, '');
		return letters.replace(/[^a-z0-9]+/g, ' ').trim();
	}
	return text
		.normalize('NFKD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/['’‘ʼʿʾ`]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** True when the words are one of the accepted wordings; an article in front does not matter. */
export function isAccepted(raw: string, accepted: readonly string[]): boolean {
	const given = withoutArticle(comparable(raw));
	return accepted.some((wording) => withoutArticle(comparable(wording)) === given);
}

/** True when a person decided on these very words. Signs alone are compared as they are. */
export function isDecidedRight(raw: string, decided: readonly string[] = []): boolean {
	const given = comparable(raw);
	return decided.some((words) =>
		given === '' ? words.trim() === raw.trim() : comparable(words) === given
	);
}

import { pointed, type Text } from './text.ts';

/** A shorter word has hardly content of its own. */
const leastLetters = 4;

/** The text that a word of the list gives away: the right one alone has one, or some wrong ones alone. */
export function tellingWord(
	key: Text | null,
	wrong: readonly Text[],
	list: ReadonlySet<string> | undefined
): string | null {
	const own = ownWord(key, wrong, list);
	if (own !== null || key === null || list === undefined || wordOf(key, list)) return own;
	const odd = wrong.find((text) => wordOf(text, list));
	return odd ? pointed(odd.raw, wordOf(odd, list) ?? '') : null;
}

/** The right text with its word of the list, where no wrong text has any. */
export function ownWord(
	key: Text | null,
	wrong: readonly Text[],
	list: ReadonlySet<string> | undefined
): string | null {
	if (key === null || list === undefined || wrong.length === 0) return null;
	const own = wordOf(key, list);
	return own === undefined || wrong.some((text) => wordOf(text, list))
		? null
		: pointed(key.raw, own);
}

function wordOf({ words }: Text, list: ReadonlySet<string>): string | undefined {
	return words.find((word) => list.has(word));
}

/** The words of a text that say something. */
export function contentOf({ words }: Text, stopWords: ReadonlySet<string>): readonly string[] {
	return words.filter((word) => word.length >= leastLetters && !stopWords.has(word));
}

import { pointed, type Text } from './text.ts';

/** A shorter word has hardly content of its own. */
const leastLetters = 4;

/** A word of the list that the right text has and no wrong one, or the other way round. */
export function tellingWord(
	key: Text | null,
	wrong: readonly Text[],
	list: ReadonlySet<string> | undefined
): string | null {
	if (key === null || list === undefined) return null;
	const odd = wrong.find(({ words }) => words.some((word) => list.has(word)));
	return key.words.some((word) => list.has(word)) ? ownWord(key, wrong, list) : (odd?.raw ?? null);
}

/** A word of the list that the right text has and no wrong one. */
export function ownWord(
	key: Text | null,
	wrong: readonly Text[],
	list: ReadonlySet<string> | undefined
): string | null {
	if (key === null || list === undefined || wrong.length === 0) return null;
	const own = key.words.find(
		(word) => list.has(word) && !wrong.some(({ words }) => words.includes(word))
	);
	return own === undefined ? null : pointed(key.raw, own);
}

/** The words of a text that say something. */
export function contentOf({ words }: Text, stopWords: ReadonlySet<string>): readonly string[] {
	return words.filter((word) => word.length >= leastLetters && !stopWords.has(word));
}

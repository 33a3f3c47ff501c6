import { remembered } from '../../remembered.ts';

/** Words to show or to choose, as the rules compare them. */
export interface Text {
	readonly raw: string;
	/** In lower case, without punctuation. */
	readonly words: readonly string[];
	/** The words with single spaces between them and around them: whole words are found by `includes`. */
	readonly padded: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Latin texts are the most, and naming their signs is four times as fast as naming the letters of all. */
const isLatin = /^[\0-\u024f\u2010-\u20cf]*$/;
const signs = /[\s!-/:-@[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2010-\u20cf]+/;

/** Takes a text apart into words. */
export const textOf = remembered((raw): Text => {
	const words = wordsOf(raw.toLowerCase());
	return { raw, words, padded: ` ${words.join(' ')} ` };
});

function wordsOf(lower: string): readonly string[] {
	if (!isLatin.test(lower)) return lower.match(word) ?? [];
	const words = lower.split(signs);
	const from = words[0] === '' ? 1 : 0;
	return words.slice(from, words.at(-1) === '' ? -1 : undefined);
}

/** True where the words stand in the text one after the other; no words stand nowhere. */
export function contains(text: Text, { words, padded }: Text): boolean {
	return words.length > 0 && text.padded.includes(padded);
}

/** True where the words are the same, whatever stands between them. */
export function areAlike(a: Text, b: Text): boolean {
	return a.padded === b.padded;
}

/** The text, and the words in it that are flawed. */
export function pointed(text: string, words: string): string {
	return `${text} ← ${words}`;
}

/** The text and what the pattern found in it, or null. */
export function matched(pattern: RegExp | undefined, { raw }: Text): string | null {
	const found = pattern?.exec(raw);
	return found ? pointed(raw, found[0].trim()) : null;
}

/** The first text in which the pattern finds something, or null. */
export function firstMatch(pattern: RegExp | undefined, texts: readonly Text[]): string | null {
	const text = pattern && texts.find(({ raw }) => pattern.test(raw));
	return text ? matched(pattern, text) : null;
}

/** What stands twice in a list, or null. */
export function twice(texts: readonly Text[]): Text | null {
	const seen = new Set<string>();
	return texts.find(({ padded }) => seen.size === seen.add(padded).size) ?? null;
}

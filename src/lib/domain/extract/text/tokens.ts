import type { Span } from '../../facts/fact.ts';
import { matchesOf } from '../../text/matches.ts';

/** A word or number with its place in the text; `lower` has a straight apostrophe. */
export interface Token extends Span {
	readonly words: string;
	readonly lower: string;
}

/** Letters and figures, joined by the signs that stand inside a word: `al-Kadhimi`, `2,500`, `U.S`. */
const run = /[\p{L}\p{M}\p{N}]+(?:(?:['’.\-‑]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words and numbers of a part of a text, in order. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
	return matchesOf(text.slice(start, end), run).map(({ 0: words, index }) => ({
		start: start + index,
		end: start + index + words.length,
		words,
		lower: words.toLowerCase().replaceAll('’', "'")
	}));
}

/** True where a word begins with a capital letter. */
export function isCapitalised(words: string): boolean {
	return /^\p{Lu}/u.test(words);
}

/** True where nothing but white space stands between two words. */
export function areNeighbours(text: string, left: Span, right: Span): boolean {
	return right.start - left.end < 40 && text.slice(left.end, right.start).trim() === '';
}

/** Names that are written with a small letter even where they begin a sentence: `al-Sadr`, `iPhone`. */
export function isLowerName(word: string): boolean {
	return /^(?:(?:a[dlnrstz]|ash|el|ul|bin|ibn|abu|d|l)[-’']\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word);
}

import type { Span } from '../../facts/fact.ts';
import { matchesOf } from '../../text/matches.ts';

/** A word, a number in digits or a sign, with its place in the text. */
export interface Token extends Span {
	/** As it is written. */
	readonly text: string;
	readonly lower: string;
	readonly kind: 'word' | 'number' | 'sign';
	/** Nothing stands between it and the token before. */
	readonly isJoined: boolean;
	readonly isCapital: boolean;
}

/** Initials, words (letters, then letters and digits), possessives, digits with what parts them, signs. */
const pattern =
	/((?:\p{Lu}\.){2,})|(\p{L}[\p{L}\p{M}\p{N}]*)|(['’]s(?![\p{L}\p{N}]))|((?:(?<![\p{L}\p{N}.,])\.)?\d+(?:[.,:/\u00a0\u2009\u202f]\d+)*)|([^\s])/gu;

/** The tokens of a piece of the text, in their order. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
	const tokens: Token[] = [];
	let last = -1;
	for (const match of matchesOf(text.slice(start, end), pattern)) {
		const [token, , word, , digits] = match;
		const at = start + match.index;
		tokens.push({
			start: at,
			end: at + token.length,
			text: token,
			lower: token.toLowerCase(),
			kind: digits !== undefined ? 'number' : word === undefined && !match[1] ? 'sign' : 'word',
			isJoined: at === last,
			isCapital: /^\p{Lu}/u.test(token)
		});
		last = at + token.length;
	}
	return tokens;
}

/** A token or nothing: past either end of the sentence there is an empty sign. */
export function at(tokens: readonly Token[], index: number): Token {
	return tokens[index] ?? nothing;
}

const nothing: Token = {
	start: 0,
	end: 0,
	text: '',
	lower: '',
	kind: 'sign',
	isJoined: false,
	isCapital: false
};

/** Hyphen, dashes, minus. */
export function isDash({ text }: Token): boolean {
	return text.length === 1 && '-‐‑–—−'.includes(text);
}

/** The place from the start of one token to the end of another. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
	return { start: at(tokens, from).start, end: at(tokens, to - 1).end };
}

/** How many tokens match these words from `from` on; 0 where they do not. */
export function matchWords(
	tokens: readonly Token[],
	from: number,
	words: readonly string[]
): number {
	return words.every((word, i) => at(tokens, from + i).lower === word) ? words.length : 0;
}

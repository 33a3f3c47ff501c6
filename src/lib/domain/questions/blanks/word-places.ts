import type { Span } from '../../facts/fact.ts';
import { withoutArticle } from '../../grading/en/articles.ts';
import { comparable } from '../../grading/words.ts';

/** A word, or a number with what stands between its digits. */
const word =
	/[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,'’\u00a0\u2009\u202f](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

/** Signs of scripts without spaces: each is a word. */
const sign =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Looked for first, since most texts have none. */
const isAscii = /^[\0-\x7f]*$/;

/** Words do not go on over an empty line. */
const emptyLine = /\n\s*\n|\r\s*\r/;

/** `WHO` is not `who`. */
const capitals = /^\p{Lu}{2,}$/u;

interface Token extends Span {
	/** As it is compared: no case, no accents. */
	readonly plain: string;
	readonly isCapitals: boolean;
}

/** Some words as they are looked up: without an article in front. Empty where there are none. */
export function rowOf(wording: string): readonly string[] {
	const plain = withoutArticle(tokensOf(wording).map(nameOf).join(' '));
	return plain === '' ? [] : plain.split(' ');
}

/** The places of words in a text, found without reading all of it again. */
export class WordPlaces {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #byName = new Map<string, number[]>();

	/** Takes time in proportion to the text. */
	constructor(text: string) {
		this.#text = text;
		this.#tokens = tokensOf(text);
		this.#tokens.forEach((found, at) => {
			for (const name of new Set([found.plain, nameOf(found)])) {
				const places = this.#byName.get(name);
				if (places) places.push(at);
				else this.#byName.set(name, [at]);
			}
		});
	}

	/**
	 * Where a row of words stands, whatever its case, accents and punctuation; words in capitals are found
	 * in capitals alone. `Iran` does not stand in `Iranian`, nor 500 in 2,500.
	 *
	 * @param row from `rowOf`
	 * @param most so many places are enough
	 */
	of(row: readonly string[], most = Infinity): Span[] {
		const found: Span[] = [];
		for (const at of this.#byName.get(row[0] ?? '') ?? []) {
			if (found.length >= most) break;
			const [first, last] = [this.#tokens[at], this.#tokens[at + row.length - 1]];
			if (!first || !last || !row.every((name, index) => this.#answers(at + index, name))) continue;
			const span = { start: first.start, end: last.end };
			if (!emptyLine.test(this.#text.slice(span.start, span.end))) found.push(span);
		}
		return found;
	}

	/** True when the token of that number is called so. */
	#answers(at: number, name: string): boolean {
		const found = this.#tokens[at];
		return found !== undefined && (found.plain === name || nameOf(found) === name);
	}
}

function tokensOf(text: string): Token[] {
	return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
		isAscii.test(found)
			? tokenAt(found, index)
			: [...found.matchAll(sign)].map((part) => tokenAt(part[0], index + part.index))
	);
}

function tokenAt(found: string, start: number): Token {
	return {
		start,
		end: start + found.length,
		plain: comparable(found).replaceAll(' ', ''),
		isCapitals: capitals.test(found)
	};
}

/** What a token of a wording asks for: capitals keep theirs. */
function nameOf({ plain, isCapitals }: Token): string {
	return isCapitals ? plain.toUpperCase() : plain;
}

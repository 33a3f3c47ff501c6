import type { Blank } from './blank.ts';
import { candidatesOf, type AskedText, type Candidate } from './candidates.ts';
import { rowOf } from './word-places.ts';

/**
 * The blanks of an article, one a fact at the most, in the order of the text. None gives another away:
 * every right wording is left out wherever the text has it, no two leave out the same words, and no key
 * names another. A fact has no blank where its answer does not stand in the text, or stands above it
 * (title, source) or in too many places, or is one of several that are right. Of two facts in each
 * other's way the more important one has a blank, else the first.
 */
export function blanksOf(article: AskedText): Blank[] {
	const importance = ([first]: readonly Candidate[]) => first?.question.importance ?? 0;
	const taken = new Taken(article.text.length);
	return candidatesOf(article)
		.sort((a, b) => importance(b) - importance(a))
		.flatMap((candidates) => taken.takeFirst(candidates) ?? [])
		.sort((a, b) => a.span.start - b.span.start)
		.map(({ factId, question, span, hides }, index) => {
			return { number: index + 1, factId, question, span, hides };
		});
}

/** What the blanks that are chosen leave out and tell. */
class Taken {
	readonly #places: Uint8Array;
	/** Right wordings. */
	readonly #rows = new Set<string>();
	/** Words in a row of keys as a verdict shows them. */
	readonly #told = new Set<string>();

	/** @param length of the text */
	constructor(length: number) {
		this.#places = new Uint8Array(length);
	}

	/** Takes the first that nothing is in the way of. */
	takeFirst(candidates: readonly Candidate[]): Candidate | undefined {
		const free = candidates.find((candidate) => this.#isFree(candidate));
		if (!free) return undefined;
		for (const { start, end } of free.hides) this.#places.fill(1, start, end);
		for (const row of free.rows) this.#rows.add(row.join(' '));
		for (const row of toldBy(free)) this.#told.add(row);
		return free;
	}

	#isFree(candidate: Candidate): boolean {
		const isHere = ({ start, end }: { start: number; end: number }) =>
			this.#places.subarray(start, end).includes(1);
		return (
			!candidate.hides.some(isHere) &&
			!candidate.rows.some((row) => this.#told.has(row.join(' '))) &&
			!toldBy(candidate).some((row) => this.#rows.has(row))
		);
	}
}

/** Every row of words within the key. */
function toldBy({ question }: Candidate): string[] {
	const words = rowOf(question.keyText);
	return words.flatMap((_, from) =>
		words.slice(from).map((_, index) => words.slice(from, from + index + 1).join(' '))
	);
}

import type { Span } from '../facts/fact.ts';
import { isAbbreviation } from './en/abbreviations.ts';
import { isOrdinalDay } from './ordinal-day.ts';
import { paragraphs, type Paragraph } from './paragraphs.ts';

/** Stops, the quotes and brackets that close after them, and the white space up to the next word. */
const ending =
	/(?:(?<![.!?…؟])[.!?…؟]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|(?<![。！？])[。！？]+[”’」』）]*\s*)/gu;

/**
 * The sentences of a block, in order and without the white space between them. A block without a stop
 * is one sentence.
 */
export function sentences(text: string, { start, end }: Pick<Paragraph, 'start' | 'end'>): Span[] {
	const words = text.slice(start, end);
	const spans: Span[] = [];
	let from = 0;
	for (const match of words.matchAll(ending)) {
		const to = match.index + match[0].trimEnd().length;
		const before = wordBefore(words, match.index);
		const next = match.index + match[0].length;
		const isDot = match[0].startsWith('.');
		if (isDot && (isAbbreviation(before) || isOrdinalDay(before, words, next))) continue;
		spans.push({ start: start + from, end: start + to });
		from = next;
	}
	if (from < words.length) spans.push({ start: start + from, end });
	return spans;
}

/** The sentences of all blocks of a text. */
export function allSentences(text: string): Span[] {
	return paragraphs(text).flatMap((block) => sentences(text, block));
}

/** Finds the one sentence that holds a span, if one does, among all of a text in their order. */
export function sentenceFinder(all: readonly Span[]): (words: Span) => Span | undefined {
	return ({ start, end }) => {
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
			else high = middle;
		}
		const found = all[low];
		return found && found.start <= start && end <= found.end ? found : undefined;
	};
}

function wordBefore(text: string, at: number): string {
	// a word is never so long, and looking back over a whole block for each stop takes its square
	return /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

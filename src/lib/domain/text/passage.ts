import type { Span } from '../facts/fact.ts';
import { err, ok, type Result } from '../result.ts';
import { paragraphAt, paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Words chosen as an answer, with the sentence that proves it. */
export interface Passage {
	readonly answer: string;
	readonly answerSpan: Span;
	/** The sentence around the words, or the sentences. */
	readonly evidence: Span;
}

export type PassageProblem = 'no-words' | 'two-paragraphs' | 'too-many-words';

/** An answer of more words is nothing to recall. */
export const mostWords = 12;
const mostLetters = 100;

/**
 * What a selection stands for: whole words, even where it begins or ends within one.
 *
 * @param selection UTF-16 offsets, as the browser gives them
 */
export function passageAt(text: string, selection: Span): Result<Passage, PassageProblem> {
	const blocks = paragraphs(text);
	const touched = blocks.filter(({ start, end }) => start < selection.end && end > selection.start);
	const chosen = touched.flatMap((block) =>
		words(text, block).filter(({ start, end }) => start < selection.end && end > selection.start)
	);
	const [first, last] = [chosen[0], chosen.at(-1)];
	if (!first || !last) return err('no-words');
	const block = paragraphAt(touched, first.start);
	if (!block || last.start >= block.end) return err('two-paragraphs');
	const answerSpan = { start: first.start, end: last.end };
	const answer = text.slice(answerSpan.start, answerSpan.end).replace(/\s+/g, ' ');
	if (chosen.length > mostWords || answer.length > mostLetters) return err('too-many-words');
	const around = sentences(text, block).filter(
		({ start, end }) => start < answerSpan.end && end > answerSpan.start
	);
	const evidence = {
		start: Math.min(answerSpan.start, ...around.map(({ start }) => start)),
		end: Math.max(answerSpan.end, ...around.map(({ end }) => end))
	};
	return ok({ answer, answerSpan, evidence });
}

/** The sentence with a gap wherever the answer stands in it as whole words. */
export function gapped(text: string, { answerSpan, evidence }: Passage): string {
	const gap = '\u0000';
	const answer = text.slice(answerSpan.start, answerSpan.end);
	const sentence =
		text.slice(evidence.start, answerSpan.start) + gap + text.slice(answerSpan.end, evidence.end);
	const isInWord = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
	return sentence
		.replaceAll(answer, (found, at: number) =>
			isInWord(sentence[at - 1]) || isInWord(sentence[at + found.length]) ? found : gap
		)
		.replaceAll(gap, '…')
		.replace(/\s+/g, ' ');
}

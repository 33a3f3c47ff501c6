import type { Block, Sentence } from '../extraction.ts';
import { flawsIn } from './quality.ts';
import { sentenceSpans } from './sentences.ts';

/** The sentences of the body, in order, each with its block and its flaws. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
	return blocks.flatMap(({ span, role }, block) =>
		role === 'body'
			? sentenceSpans(text, span).map((span) => ({ span, block, flags: flawsIn(text, span) }))
			: []
	);
}

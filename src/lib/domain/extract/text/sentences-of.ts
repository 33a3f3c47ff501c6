import type { Span } from '../../facts/fact.ts';
import type { Block, Sentence } from '../extraction.ts';
import { unpairedSigns } from './pairs.ts';
import { flawsIn } from './quality.ts';
import { partsOf } from './run-ons.ts';
import { sentenceSpans } from './sentences.ts';
import { isStripped } from './stripped.ts';
import { tokensOf } from './tokens.ts';

/**
 * The sentences of the body, in order, each with its block and its flaws.
 *
 * @param wasStripped whether the text had lost its signs, some of which were put back
 */
export function sentencesOf(
	text: string,
	blocks: readonly Block[],
	wasStripped = false
): Sentence[] {
	const bodies = blocks.flatMap(({ span, role }, block) =>
		role === 'body' ? [{ span, block }] : []
	);
	const stripped =
		wasStripped ||
		isStripped(
			text,
			bodies.map(({ span }) => span)
		);
	return bodies.flatMap(({ span, block }, index) => {
		const next = bodies[index + 1]?.span.start;
		const unpaired = unpairedSigns(text, span, next !== undefined && beginsQuote(text, next));
		return sentencesIn(text, span, { block, unpaired, stripped });
	});
}

interface Paragraph {
	readonly block: number;
	readonly unpaired: readonly Span[];
	readonly stripped: boolean;
}

function sentencesIn(
	text: string,
	paragraph: Span,
	{ block, unpaired, stripped }: Paragraph
): Sentence[] {
	let from = 0;
	const within = ({ end }: Span): Span[] => {
		const first = from;
		while ((unpaired[from]?.end ?? Infinity) <= end) from++;
		return unpaired.slice(first, from);
	};
	return sentenceSpans(text, paragraph).flatMap((sentence) => {
		const words = tokensOf(text, sentence);
		const parts = partsOf(text, sentence, words);
		const isWhole = parts.length === 1;
		return parts.map(({ span, isRunOn }) => {
			const own = isWhole ? words : tokensOf(text, span);
			const flags = flawsIn(text, span, { words: own, unpaired: within(span), stripped });
			const runOn = { flag: 'lost-punctuation', span } as const;
			return { span, block, flags: isRunOn ? [runOn, ...flags] : flags };
		});
	});
}

function beginsQuote(text: string, start: number): boolean {
	return /^["“„`]/.test(text.charAt(start));
}

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
		return sentencesIn(text, span, { unpaired, stripped }).map((sentence) => ({
			...sentence,
			block
		}));
	});
}

interface Paragraph {
	readonly unpaired: readonly Span[];
	readonly stripped: boolean;
}

function sentencesIn(
	text: string,
	paragraph: Span,
	{ unpaired, stripped }: Paragraph
): Omit<Sentence, 'block'>[] {
	let from = 0;
	const within = ({ end }: Span): Span[] => {
		const first = from;
		while ((unpaired[from]?.end ?? Infinity) <= end) from++;
		return unpaired.slice(first, from);
	};
	return sentenceSpans(text, paragraph)
		.flatMap((sentence) => {
			const words = tokensOf(text, sentence);
			const parts = partsOf(text, sentence, words);
			return parts.length === 1 ? parts.map((part) => ({ ...part, words })) : parts;
		})
		.map(({ isRunOn, ...part }) => {
			const { span } = part;
			const flags = flawsIn(text, span, { ...part, unpaired: within(span), stripped });
			const runOn = { flag: 'lost-punctuation', span } as const;
			return { span, flags: isRunOn ? [runOn, ...flags] : flags };
		});
}

function beginsQuote(text: string, start: number): boolean {
	return /^["“„`]/.test(text.charAt(start));
}

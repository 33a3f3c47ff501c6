import type { Span } from '../../../facts/fact.ts';
import type { Edit } from '../../edits.ts';
import type { ReadSentence } from '../finding.ts';

/** `These funds included …`: the sum that the sentence before tells of. */
const points =
	/^(?:These|Those) (?:funds|sums|moneys|monies)\b|^(?:This|That|The) (?:money|sum|funding)(?= \p{Ll})/u;

/** What a sum did there: `could not be accounted for in Norra`. */
const did =
	/^ ((?:(?:could|would|can|will) not be|(?:could|would|can|will) be|was|were|has been|have been|had been) [^,;:()"“”]{6,90}?)[.!]?$/u;

/**
 * What `these funds` at the beginning of a sentence means, where the sentence before tells of one sum and
 * ends with what was done with it: `the $3 million that was spent on the pier`; null where it is not so.
 */
export function sumMeantIn(
	{ span, before }: ReadSentence,
	text: string
): { readonly edit: Edit; readonly evidence: Span } | null {
	const head = points.exec(text.slice(span.start, span.start + 24))?.[0];
	if (head === undefined || !before) return null;
	const sums = before.mentions.filter((mention) => mention.kind === 'money');
	const [sum] = sums;
	if (!sum || sums.length > 1 || sum.amount.bound === 'range') return null;
	const start = Math.min(sum.span.start, sum.boundSpan?.start ?? Infinity);
	const rest = did.exec(text.slice(sum.span.end, before.span.end).replace(/\s+/g, ' '))?.[1];
	if (
		rest === undefined ||
		/\b(?:it|they|he|she|his|her|its|their|this|that|these|which|who)\b/.test(rest)
	)
		return null;
	const words = `The ${text.slice(start, sum.span.end)} that ${rest}`.replace(/\s+/g, ' ');
	return {
		edit: { start: span.start, end: span.start + head.length, words },
		evidence: before.span
	};
}

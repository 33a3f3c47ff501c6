import type { Refusal } from '../../extraction.ts';
import type { Span } from '../../../facts/fact.ts';
import type { ReadSentence, Reading } from '../finding.ts';
import { sayings } from '../speech/sayings.lexicon.ts';

/** True of a word that only a blank parts from the one before; a number may have its sign. */
export function isAdjacent(word: { readonly gap: string } | undefined): boolean {
	return word !== undefined && /^(?:['’]s?|%)?[ \u00a0\n](?:[$£€¥] ?)?$/.test(word.gap);
}

/** Why an amount that stands in the form of a rule is not asked for. */
export const amountRefusals = [
	'bare-subject',
	'name-incomplete',
	'pronoun',
	'points-elsewhere',
	'relative-time',
	'part-of-a-name',
	'negated',
	'hedged',
	'said-by-somebody',
	'quoted',
	'flawed-words',
	'goes-on',
	'two-clauses',
	'list',
	'no-complement',
	'no-unit',
	'small-word',
	'range',
	'given-twice',
	'modifies-a-noun',
	'too-short',
	'too-long',
	'no-date'
] as const;
export type AmountRefusal = (typeof amountRefusals)[number];

export function amountRefusal(reason: AmountRefusal, span: Span, pattern: string): Refusal {
	return { reason, span: { start: span.start, end: span.end }, pattern };
}

const hedges =
	/^(?:if|unless|reportedly|allegedly|apparently|supposedly|probably|perhaps|possibly|likely|may|might|could|should|must|can|shall|whether|expected|estimated|projected|planned|believed|thought|hypothetical|suggests?|seems?|appears?)$/;
const negations = /^(?:not|no|never|nor|neither|none|nobody|hardly|barely|without)$|n't$/;
const ownWords = /^(?:i|we|me|my|our|ours|you|your)$/;

/**
 * What in the words around an amount forbids to ask for it, `from` up to `to`; a verb of saying other
 * than those given is one.
 */
export function contextProblem(
	sentence: ReadSentence,
	from: number,
	to: number,
	allowed: readonly (number | null)[]
): AmountRefusal | null {
	const own = sentence.words
		.slice(from, to)
		.filter(({ text }, at) => text !== 'US' && !allowed.includes(from + at));
	if (own.some(({ lower, isCapital }) => hedges.test(lower) && !(isCapital && lower === 'may')))
		return 'hedged';
	if (own.some(({ lower }) => negations.test(lower))) return 'negated';
	if (own.some(({ lower }) => ownWords.test(lower))) return 'pronoun';
	const isSaid = sentence.words.some(
		({ lower, text }, at) =>
			text === lower &&
			!allowed.includes(at) &&
			(isSaying(sentence, at) || (lower === 'according' && sentence.words[at + 1]?.lower === 'to'))
	);
	return isSaid ? 'said-by-somebody' : null;
}

/** A form that may be a noun is a verb where `that` follows. */
function isSaying({ words }: ReadSentence, at: number): boolean {
	const lower = words[at]?.lower ?? '';
	if (!sayings.has(lower)) return false;
	const isPast = !lower.endsWith('s') || /^(?:says|tells|adds|argues|insists)$/.test(lower);
	return isPast || words[at + 1]?.lower === 'that';
}

/** How far back the marks of quotation are counted. */
const farthest = 3000;

/** True where words stand within marks of quotation, also such as an earlier sentence opened. */
export function isQuoted({ text }: Reading, at: number): boolean {
	const start = Math.max(0, at - farthest, text.lastIndexOf('\n', at) + 1);
	const before = text.slice(start, at);
	const count = (sign: RegExp) => before.match(sign)?.length ?? 0;
	return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

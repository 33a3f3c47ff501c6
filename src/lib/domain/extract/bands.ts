import type { QuestionKind } from '../questions/question.ts';
import { verdicts, type Verdicts } from './verdicts.ts';

/** How far a generated question is trusted: asked at once, after a look by a person, only on demand. */
export type Band = 'auto' | 'review' | 'hidden';

/** So many must have been read before a rule is trusted, and before it is hidden. */
const leastForAuto = 12;
const leastForHidden = 5;
const rightForAuto = 0.98;
const printableForAuto = 0.9;
const rightForReview = 0.8;

/**
 * The band of a question by the rule that made its fact. Provisional: the verdicts are those of whoever
 * wrote the rules, on texts that the rules were written by, and twelve of twelve right only say that at
 * least three in four are. Without verdicts, `review`.
 */
export function bandOf(pattern: string, kind?: QuestionKind, table = verdicts): Band {
	const found = verdictsFor(pattern, kind, table);
	return found ? bandBy(found) : 'review';
}

/** The verdicts on a rule: those on this kind of its questions where there are any. */
export function verdictsFor(
	pattern: string,
	kind?: QuestionKind,
	table = verdicts
): Verdicts | undefined {
	return (kind && verdictsOf(`${pattern} ${kind}`, table)) ?? verdictsOf(pattern, table);
}

/** From the least trusted to the most. */
const bands: readonly Band[] = ['hidden', 'review', 'auto'];

/** The least trusted of several bands; `review` where there is none. */
export function leastTrusted(all: readonly Band[]): Band {
	return bands.find((one) => all.includes(one)) ?? 'review';
}

/** The band that so many verdicts are enough for. */
export function bandBy({ right, wrong, printable }: Verdicts): Band {
	const read = right + wrong;
	if (read >= leastForHidden && right < rightForReview * read) return 'hidden';
	const isTrusted =
		read >= leastForAuto && right >= rightForAuto * read && printable >= printableForAuto * read;
	return isTrusted ? 'auto' : 'review';
}

function verdictsOf(key: string, table: typeof verdicts): Verdicts | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

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
	const found = (kind && verdictsOf(`${pattern} ${kind}`, table)) ?? verdictsOf(pattern, table);
	return found ? bandBy(found) : 'review';
}

function bandBy({ right, wrong, printable }: Verdicts): Band {
	const read = right + wrong;
	if (read >= leastForHidden && right < rightForReview * read) return 'hidden';
	const isTrusted =
		read >= leastForAuto && right >= rightForAuto * read && printable >= printableForAuto * read;
	return isTrusted ? 'auto' : 'review';
}

function verdictsOf(key: string, table: typeof verdicts): Verdicts | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

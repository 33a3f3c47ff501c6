import type { AskedMatch, AskedOrder, AskedQuestion } from '../questions/ask.ts';
import type { Answer } from './answer.ts';
import { gradeOrder } from './grade-parts.ts';

/** How one part of an answer came out; `missed`: it was not given. */
export type PartVerdict = 'right' | 'wrong' | 'missed';

/** A row of a match with what belongs to it and what was chosen for it. */
export interface RowVerdict {
	readonly left: string;
	readonly right: string;
	/** Null where nothing was chosen. */
	readonly given: string | null;
	readonly verdict: PartVerdict;
}

/** An event in its right place of a timeline. */
export interface ItemVerdict {
	readonly text: string;
	/** Its date. */
	readonly note: string;
	/** Where the learner put it, counted from 1; null where nothing was put in order. */
	readonly place: number | null;
	readonly verdict: PartVerdict;
}

/** The rows of a match as they were asked. */
export function rowVerdicts({ rows }: AskedMatch, answer: Answer | null): RowVerdict[] {
	const pairs = answer?.kind === 'match' ? answer.pairs : [];
	const given = new Map(pairs.map(({ left, right }) => [left, right]));
	return rows.map(({ left, right: { text: right } }) => {
		const chosen = given.get(left) ?? null;
		const verdict = chosen === null ? 'missed' : chosen === right ? 'right' : 'wrong';
		return { left, right, given: chosen, verdict };
	});
}

/** The events of a timeline from the earliest to the latest. */
export function itemVerdicts(question: AskedOrder, answer: Answer | null): ItemVerdict[] {
	const given = answer?.kind === 'order' ? answer.items : [];
	const outcomes = gradeOrder(question, given);
	return question.items.map(({ text, note }, at) => {
		const place = given.indexOf(text) + 1 || null;
		const verdict = place === null ? 'missed' : outcomes[at]?.right ? 'right' : 'wrong';
		return { text, note, place, verdict };
	});
}

/** How many rows or events are right; null for a question that is right or wrong as a whole. */
export function partsRight(
	question: AskedQuestion,
	answer: Answer | null
): { right: number; of: number } | null {
	if (question.kind !== 'match' && question.kind !== 'order') return null;
	const parts: readonly { verdict: PartVerdict }[] =
		question.kind === 'match' ? rowVerdicts(question, answer) : itemVerdicts(question, answer);
	return { right: parts.filter(({ verdict }) => verdict === 'right').length, of: parts.length };
}

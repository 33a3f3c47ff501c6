import type { AskedMatch, AskedOrder } from '../questions/ask.ts';
import type { MultiQuestion } from '../questions/question.ts';
import { err, ok, type Result } from '../result.ts';
import type { Outcome } from '../schedule/review.ts';
import type { MatchedPair } from './answer.ts';

/** Rows of a match that nothing was chosen for. */
export interface Incomplete {
	readonly kind: 'incomplete';
	/** How many there are. */
	readonly missing: number;
	/** How the others came out. */
	readonly outcomes: readonly Outcome[];
}

/**
 * A fact is known where all its keys on the screen are chosen, and nothing wrong is: who chooses
 * everything knows nothing.
 */
export function gradeMulti(question: MultiQuestion, chosen: readonly string[]): Outcome[] {
	const isAllRight = chosen.every((text) => question.keys.some((key) => key.text === text));
	return question.factIds.map((factId) => {
		const keys = question.keys.filter((key) => key.factId === factId);
		return { factId, right: isAllRight && keys.every(({ text }) => chosen.includes(text)) };
	});
}

/** Each row by itself. */
export function gradeMatch(
	{ rows }: AskedMatch,
	pairs: readonly MatchedPair[]
): Result<Outcome[], Incomplete> {
	const given = new Map(pairs.map(({ left, right }) => [left, right]));
	const outcomes = rows.flatMap(({ factId, left, right }) => {
		const chosen = given.get(left);
		return chosen === undefined ? [] : [{ factId, right: chosen === right.text }];
	});
	const missing = rows.length - outcomes.length;
	return missing === 0 ? ok(outcomes) : err({ kind: 'incomplete', missing, outcomes });
}

/**
 * An event is placed right where it stands after the one that precedes it in the timeline and before
 * the one that follows it: one event in the wrong place does not make all the others wrong.
 */
export function gradeOrder({ items }: AskedOrder, given: readonly string[]): Outcome[] {
	const places = items.map(({ text }) => given.indexOf(text));
	return items.map(({ factId }, at) => {
		const [before = -1, place = -1, after = Infinity] = [
			places[at - 1],
			places[at],
			places[at + 1]
		];
		return { factId, right: place >= 0 && before < place && place < after };
	});
}

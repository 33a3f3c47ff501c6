import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import type { FactId } from '../ids.ts';
import { reviewId, unrelated } from './fixtures.ts';
import type { Outcome } from './review.ts';
import {
	answerRound,
	regradeRound,
	roundSize,
	roundSummary,
	startRound,
	undoRound,
	type Round
} from './round.ts';

const queue = Array.from({ length: 20 }, (_, n) => idOf(`f${n}`));
const [a = idOf('a'), b = idOf('b'), c = idOf('c')] = queue;
const start = (count: number) => startRound(queue.slice(0, count), unrelated);

/** Verdicts on some of the facts to ask, by their places. */
type Step = readonly { readonly at: number; readonly right: boolean }[];

function outcomesOf({ todo }: Round, step: Step): Outcome[] {
	const outcomes = step.flatMap(({ at, right }) => {
		const factId = todo[at % Math.max(1, todo.length)];
		return factId === undefined ? [] : [{ factId, right }];
	});
	return [...new Map(outcomes.map((outcome) => [outcome.factId, outcome])).values()];
}

function take(round: Round, step: Step): Round {
	return answerRound(round, outcomesOf(round, step), reviewId(`r${round.done.length}`));
}

/** The round after these verdicts on its first fact, one answer each. */
function play(round: Round, verdicts: readonly boolean[]): Round {
	return verdicts.reduce((played, right) => take(played, [{ at: 0, right }]), round);
}

test('a round takes the first facts of the queue', () => {
	expect(start(20).todo).toEqual(queue.slice(0, roundSize));
	expect(start(3).todo).toHaveLength(3);
	expect(start(0)).toEqual({ todo: [], done: [] });
});

test('of facts that answer the same question it takes the first', () => {
	const round = startRound(queue, { ...unrelated, slotOf: (fact) => (fact === c ? a : fact) });
	expect(round.todo).toEqual([a, b, ...queue.slice(3, roundSize + 1)]);
});

test('a right answer is done with, and a wrong one comes back at the end', () => {
	const round = play(start(3), [true, false]);
	expect(round.todo).toEqual([c, b]);
	expect(round.done).toEqual([
		{ outcomes: [{ factId: a, right: true }], reviewId: 'r0', todoBefore: [a, b, c] },
		{ outcomes: [{ factId: b, right: false }], reviewId: 'r1', todoBefore: [b, c] }
	]);
});

test('of a question about several facts what was right is done with, the rest comes back', () => {
	const outcomes = [a, c, idOf('elsewhere')].map((factId) => ({ factId, right: factId === c }));
	const round = answerRound(start(4), outcomes, reviewId('r'));
	expect(round.todo).toEqual([b, queue[3], a]);
	expect(round.done[0]?.outcomes).toEqual(outcomes.slice(0, 2));
});

test('a fact comes back twice, then it is left for another day', () => {
	const round = play(start(1), [false, false]);
	expect(round.todo).toEqual([a]);
	expect(play(round, [false])).toMatchObject({ todo: [] });
});

test('an answer after the end changes nothing, and neither does undoing before the start', () => {
	const ended = play(start(1), [true]);
	const late = [{ factId: a, right: false }];
	expect(answerRound(ended, late, reviewId('late'))).toEqual(ended);
	expect(undoRound(start(20))).toEqual(start(20));
});

test('the summary goes by the last answer to each fact', () => {
	const round = play(start(3), [false, true, false, true, false, false]);
	expect(roundSummary(round)).toEqual({ learned: [a, b], missed: [c] });
	expect(roundSummary(start(20))).toEqual({ learned: [], missed: [] });
});

test('a missed fact that was right after all does not come back', () => {
	const regraded = regradeRound(play(start(2), [false]), reviewId('g'));
	expect(regraded.todo).toEqual([b]);
	expect(regraded.done).toMatchObject([
		{ outcomes: [{ factId: a, right: true }], reviewId: 'r0', regraded: { by: 'g' } }
	]);
	expect(roundSummary(regraded).learned).toEqual([a]);
});

test('what was right, and what was not answered, is not regraded', () => {
	const right = play(start(2), [true]);
	expect(regradeRound(right, reviewId('g'))).toEqual(right);
	expect(regradeRound(start(20), reviewId('g'))).toEqual(start(20));
});

const step: fc.Arbitrary<Step> = fc.array(
	fc.record({ at: fc.nat(roundSize), right: fc.boolean() }),
	{ minLength: 1, maxLength: 4 }
);
const steps = fc.array(step, { maxLength: 40 });
const size = fc.integer({ min: 1, max: roundSize });
/** Every round on the way, the first one first. */
const wayOf = (count: number, taken: readonly Step[]) =>
	taken.reduce<Round[]>(
		(way, one) => [...way, take(way.at(-1) ?? start(count), one)],
		[start(count)]
	);

test('undoing an answer gives the round before it, at every step', () => {
	const property = fc.property(size, steps, (count, taken) => {
		const way = wayOf(count, taken);
		return way.every((round, at) => {
			const before = way[at - 1];
			if (!before || before.todo.length === 0) return true;
			return JSON.stringify(undoRound(round)) === JSON.stringify(before);
		});
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('undoing takes back a regrading first, at every step', () => {
	const property = fc.property(size, steps, (count, taken) =>
		wayOf(count, taken).every((round) => {
			const regraded = regradeRound(round, reviewId('g'));
			if (regraded.done.at(-1)?.regraded?.by !== 'g') return true;
			const back = undoRound(regraded);
			return (
				JSON.stringify(back) === JSON.stringify(round) &&
				JSON.stringify(regradeRound(back, reviewId('g'))) === JSON.stringify(regraded)
			);
		})
	);
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('undoing everything gives the start', () => {
	const property = fc.property(size, steps, (count, taken) => {
		let back = wayOf(count, taken).at(-1) ?? start(count);
		while (back.done.length > 0) back = undoRound(back);
		return JSON.stringify(back) === JSON.stringify(start(count));
	});
	fc.assert(property, { seed: 1 });
});

test('no fact that was right comes back, and none is to be asked twice at once', () => {
	const property = fc.property(size, steps, (count, taken) =>
		wayOf(count, taken).every(({ todo, done }) => {
			const right = done.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome.right));
			return (
				new Set(todo).size === todo.length &&
				right.every(({ factId }) => !todo.includes(factId)) &&
				new Set(right.map(({ factId }) => factId)).size === right.length
			);
		})
	);
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a round ends: no fact is asked more than three times, and each is asked', () => {
	const property = fc.property(size, steps, (count, taken) => {
		const end = wayOf(count, taken).at(-1) ?? start(count);
		const round = play(end, Array<boolean>(3 * count).fill(false));
		const asked = round.done.flatMap(({ outcomes }) => outcomes.map(({ factId }) => factId));
		const times = queue.slice(0, count).map((id) => asked.filter((fact) => fact === id).length);
		return round.todo.length === 0 && times.every((n) => n >= 1 && n <= 3);
	});
	fc.assert(property, { seed: 1 });
});

test('a fact that another one helps with waits for another day while there are others to ask', () => {
	const many = Array.from({ length: 14 }, (_, n) => idOf(`m${n}`));
	const areRelated = (one: FactId, other: FactId) => [one, other].includes(idOf('m0'));
	const first = startRound(many, {
		...unrelated,
		areRelated: (x, y) => x === many[1] && y === many[0]
	});
	expect(first.todo).toEqual([many[0], ...many.slice(2, 13)]);
	const few = startRound(many.slice(0, 4), { ...unrelated, areRelated });
	expect(few.todo).toEqual(many.slice(0, 4));
	const later = startRound(many.slice(1), { ...unrelated, areRelated, before: [idOf('m0')] });
	expect(later.todo).toEqual(many.slice(1, 13));
});

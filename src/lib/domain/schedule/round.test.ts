import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { reviewId } from './fixtures.ts';
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

/** The round after these verdicts, one answer each. */
function play(round: Round, verdicts: readonly boolean[]): Round {
	return verdicts.reduce(
		(played, right) => answerRound(played, right, reviewId(`r${played.done.length}`)),
		round
	);
}

test('a round takes the first facts of the queue', () => {
	expect(startRound(queue).todo).toEqual(queue.slice(0, roundSize));
	expect(startRound(queue.slice(0, 3)).todo).toHaveLength(3);
	expect(startRound([])).toEqual({ todo: [], done: [] });
});

test('a right answer is done with, and a wrong one comes back at the end', () => {
	const round = play(startRound(queue.slice(0, 3)), [true, false]);
	expect(round.todo).toEqual([queue[2], queue[1]]);
	expect(round.done).toEqual([
		{ factId: queue[0], right: true, reviewId: 'r0' },
		{ factId: queue[1], right: false, reviewId: 'r1' }
	]);
});

test('a fact comes back twice, then it is left for another day', () => {
	const round = play(startRound(queue.slice(0, 1)), [false, false]);
	expect(round.todo).toEqual([queue[0]]);
	expect(play(round, [false])).toMatchObject({ todo: [] });
});

test('an answer after the end changes nothing, and neither does undoing before the start', () => {
	const ended = play(startRound(queue.slice(0, 1)), [true]);
	expect(play(ended, [true, false])).toEqual(ended);
	expect(undoRound(startRound(queue))).toEqual(startRound(queue));
});

test('the summary goes by the last answer to each fact', () => {
	const round = play(startRound(queue.slice(0, 3)), [false, true, false, true, false, false]);
	expect(roundSummary(round)).toEqual({
		learned: [queue[0], queue[1]],
		missed: [queue[2]]
	});
	expect(roundSummary(startRound(queue))).toEqual({ learned: [], missed: [] });
});

test('a missed fact that was right after all does not come back', () => {
	const round = play(startRound(queue.slice(0, 2)), [false]);
	const regraded = regradeRound(round, reviewId('g'));
	expect(regraded.todo).toEqual([queue[1]]);
	expect(regraded.done).toEqual([
		{ factId: queue[0], right: true, reviewId: 'r0', regradedBy: 'g' }
	]);
	expect(roundSummary(regraded).learned).toEqual([queue[0]]);
});

test('what was right, and what was not answered, is not regraded', () => {
	const right = play(startRound(queue.slice(0, 2)), [true]);
	expect(regradeRound(right, reviewId('g'))).toEqual(right);
	expect(regradeRound(startRound(queue), reviewId('g'))).toEqual(startRound(queue));
});

const verdicts = fc.array(fc.boolean(), { maxLength: 60 });
const size = fc.integer({ min: 1, max: roundSize });

test('undoing an answer gives the round before it, at every step', () => {
	const property = fc.property(size, verdicts, (count, answers) => {
		const round = startRound(queue.slice(0, count));
		return answers.every((right, at) => {
			const before = play(round, answers.slice(0, at));
			if (before.todo.length === 0) return true;
			const after = answerRound(before, right, reviewId('last'));
			return JSON.stringify(undoRound(after)) === JSON.stringify(before);
		});
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('undoing takes back a regrading first, at every step', () => {
	const property = fc.property(size, verdicts, (count, answers) => {
		const round = play(startRound(queue.slice(0, count)), answers);
		if (round.done.at(-1)?.right !== false) return true;
		const regraded = regradeRound(round, reviewId('g'));
		const back = undoRound(regraded);
		return (
			JSON.stringify(back) === JSON.stringify(round) &&
			JSON.stringify(regradeRound(back, reviewId('g'))) === JSON.stringify(regraded)
		);
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('undoing everything gives the start', () => {
	const property = fc.property(size, verdicts, (count, answers) => {
		const round = startRound(queue.slice(0, count));
		let back = play(round, answers);
		while (back.done.length > 0) back = undoRound(back);
		return JSON.stringify(back) === JSON.stringify(round);
	});
	fc.assert(property, { seed: 1 });
});

test('a round ends: no fact is asked more than three times, and each is asked', () => {
	const property = fc.property(size, verdicts, (count, answers) => {
		const facts = queue.slice(0, count);
		const round = play(startRound(facts), [...answers, ...Array<boolean>(3 * count).fill(false)]);
		const times = facts.map((id) => round.done.filter(({ factId }) => factId === id).length);
		return round.todo.length === 0 && times.every((n) => n >= 1 && n <= 3);
	});
	fc.assert(property, { seed: 1 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { idOf } from '../facts/fixtures.ts';
import { shuffled, seededRandom } from '../random.ts';
import { answer, regrade, undo } from './fixtures.ts';
import { schedulerFor } from './fsrs.ts';
import { foldMemory } from './memory-fold.ts';
import type { AnsweredReview, Review } from './review.ts';

const first = '2021-07-26';
const fact = idOf('a');
const memoryOf = (...reviews: Review[]) => foldMemory(fact, reviews, 0.9).memory;
const dayOf = (...reviews: Review[]) => foldMemory(fact, reviews, 0.9).days;

/** An answer so many days after the first, at as many seconds. */
function on(day: number, overrides: Parameters<typeof answer>[1] = {}): AnsweredReview {
	return answer(`r${day}`, { at: 1000 * (day + 1), dayKey: shiftDate(first, day), ...overrides });
}

test('a fact without an answer that counts has no memory', () => {
	const trueFalse = on(0, { questionKind: 'trueFalse' });
	const unanswered = on(0, { outcomes: [] });
	const guessed = on(1, { guessed: true });
	expect(memoryOf()).toBeNull();
	expect(memoryOf(trueFalse, unanswered, guessed)).toBeNull();
});

test('each answer that counts is a rating of its day', () => {
	const scheduler = schedulerFor(0.9);
	const good = scheduler.rate(null, first, 'good');
	const again = scheduler.rate(good, shiftDate(first, 3), 'again');
	const memory = memoryOf(on(0), on(3, { right: false }));
	expect(memory).toMatchObject({ ...again, factId: fact, lastAt: 4000 });
	expect(memoryOf(on(0), on(2, { guessed: true }), on(3, { right: false }))).toEqual(memory);
});

test('what was regraded is rated as decided, what was undone is not', () => {
	const missed = on(1, { right: false });
	const wasRight = regrade('g', missed, { right: true, at: 9000 });
	expect(memoryOf(on(0), missed, wasRight)).toEqual(memoryOf(on(0), on(1)));
	expect(memoryOf(on(0), missed, wasRight, undo('u', wasRight))).toEqual(memoryOf(on(0), missed));
	expect(memoryOf(on(0), missed, undo('u', missed))).toEqual(memoryOf(on(0)));
	expect(memoryOf(on(0), undo('u', on(0)))).toBeNull();
});

test('how hard it was found takes the place of the rating', () => {
	const answered = on(0);
	const found = { ...regrade('g', answered, { right: true, at: 9000 }), ease: 'easy' as const };
	expect(memoryOf(answered, found)).toMatchObject(schedulerFor(0.9).rate(null, first, 'easy'));
	expect(memoryOf(answered, found, undo('u', found))).toEqual(memoryOf(answered));
});

test('a clock that was put back makes no interval negative', () => {
	const back = on(3, { dayKey: shiftDate(first, -20) });
	expect(memoryOf(on(2), back)).toMatchObject({ lastDay: shiftDate(first, 2), reps: 2 });
});

test('a day counts what was learned, and what was remembered of what should have been', () => {
	const chance = schedulerFor(0.9).retrievability(
		{ stability: 2.3065, lastDay: first },
		'2021-07-28'
	);
	expect(dayOf(on(0), on(2), on(2, { id: on(7).id, right: false }))).toEqual([
		{ dayKey: first, learned: 1, met: 0, recalled: 0, expected: 0 },
		{ dayKey: '2021-07-28', learned: 0, met: 1, recalled: 1, expected: Math.round(chance * 1000) },
		{ dayKey: '2021-07-28', learned: 0, met: 0, recalled: 0, expected: 0 }
	]);
});

test('the order in which reviews arrive does not matter', () => {
	const step = fc.record({ day: fc.nat(60), right: fc.boolean(), isUndone: fc.boolean() });
	const property = fc.property(fc.array(step, { maxLength: 12 }), fc.nat(), (steps, seed) => {
		const log = steps.flatMap(({ day, right, isUndone }, nth): Review[] => {
			const given = on(day, { id: on(100 + nth).id, right });
			return isUndone ? [given, undo(`u${nth}`, given)] : [given];
		});
		const other = shuffled(log, seededRandom(seed));
		expect(foldMemory(fact, other, 0.9)).toEqual(foldMemory(fact, log, 0.9));
	});
	fc.assert(property, { seed: 1 });
});

import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating as Grade, type Grade as Graded } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { schedulerFor, type Rating, type Strength } from './fsrs.ts';

const grades: Record<Rating, Graded> = {
	again: Grade.Again,
	hard: Grade.Hard,
	good: Grade.Good,
	easy: Grade.Easy
};
const anyRating = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
/** What was rated, how many days after the last rating, at which second of its day. */
const anyRatings = fc.array(fc.tuple(anyRating, fc.nat(400), fc.nat(86_399)), {
	minLength: 1,
	maxLength: 15
});
const first = '2021-07-26';

function isClose(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

test('10,000 sequences of ratings give what the package gives when it is called directly', () => {
	const property = fc.property(
		anyRatings,
		fc.constantFrom(0.8, 0.9, 0.95),
		(ratings, retention) => {
			const direct = fsrs({
				request_retention: retention,
				learning_steps: [],
				relearning_steps: []
			});
			let card = createEmptyCard(new Date(`${first}T00:00:00Z`));
			let ours: Strength | null = null;
			let day = first;
			for (const [rating, later, second] of ratings) {
				day = shiftDate(day, later);
				const at = new Date(Date.parse(day) + second * 1000);
				card = direct.next(card, at, grades[rating]).card;
				ours = schedulerFor(retention).rate(ours, day, rating);
				const due = card.due.toISOString().slice(0, 10);
				if (!isClose(ours.stability, card.stability)) return false;
				if (!isClose(ours.difficulty, card.difficulty)) return false;
				if (ours.due !== due || ours.reps !== card.reps) return false;
			}
			const later = shiftDate(day, 30);
			// the package counts whole days from the second of the last rating here
			const evening = new Date(Date.parse(later) + 86_399_000);
			const chance = direct.get_retrievability(card, evening, false);
			return ours !== null && isClose(schedulerFor(retention).retrievability(ours, later), chance);
		}
	);
	fc.assert(property, { seed: 7, numRuns: 10_000 });
});

test('what is due will be remembered as often as is wanted', () => {
	for (const retention of [0.8, 0.9, 0.95]) {
		const scheduler = schedulerFor(retention);
		let memory = scheduler.rate(null, first, 'good');
		for (let nth = 0; nth < 3; nth++) memory = scheduler.rate(memory, memory.due, 'good');
		expect(scheduler.retrievability(memory, memory.due)).toBeCloseTo(retention, 2);
	}
});

test('a day before the last rating counts as the day of the last rating', () => {
	const scheduler = schedulerFor(0.9);
	const memory = scheduler.rate(null, first, 'good');
	const early = scheduler.rate(memory, shiftDate(first, -40), 'good');
	expect(early).toEqual(scheduler.rate(memory, first, 'good'));
	expect(early.lastDay).toBe(first);
	expect(scheduler.retrievability(memory, shiftDate(first, -40))).toBe(1);
});

test('what is forgotten several times on one day has lapsed once', () => {
	const scheduler = schedulerFor(0.9);
	let memory = scheduler.rate(null, first, 'again');
	expect(memory.lapses).toBe(0);
	for (let nth = 0; nth < 3; nth++) memory = scheduler.rate(memory, shiftDate(first, 1), 'again');
	expect(memory).toMatchObject({ lapses: 1, reps: 4 });
});

test('the package leaves nothing on the dates of the app', () => {
	expect(
		['scheduler', 'diff', 'format', 'dueFormat'].filter((name) => name in Date.prototype)
	).toEqual([]);
});

test('a memory looked at both ways is what each rating makes of it', () => {
	const property = fc.property(anyRatings, fc.nat(60), (ratings, pause) => {
		const scheduler = schedulerFor(0.9);
		let day = first;
		let memory = scheduler.rate(null, day, 'good');
		for (const [rating, later] of ratings) {
			day = shiftDate(day, later);
			memory = scheduler.rate(memory, day, rating);
		}
		const on = shiftDate(day, pause - 20);
		expect(scheduler.rateBoth(memory, on)).toEqual({
			good: scheduler.rate(memory, on, 'good'),
			again: scheduler.rate(memory, on, 'again')
		});
	});
	fc.assert(property, { seed: 7, numRuns: 300 });
});

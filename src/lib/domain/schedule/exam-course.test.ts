import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { chancesByDay, courseOf } from './exam-course.ts';
import { schedulerFor, type Rating, type Strength } from './fsrs.ts';

const today = '2026-03-01';

/** A memory after ratings so many days apart, the last one so many days before today. */
const anyMemory = fc
	.tuple(
		fc.array(fc.tuple(fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'), fc.nat(40)), {
			maxLength: 5
		}),
		fc.nat(60)
	)
	.map(([ratings, ago]) => {
		const scheduler = schedulerFor(0.9);
		const all = ratings.reduce((days, [, pause]) => days + pause, 0);
		let day = shiftDate(today, -ago - all);
		let memory: Strength = scheduler.rate(null, day, 'good');
		for (const [rating, pause] of ratings) {
			day = shiftDate(day, pause);
			memory = scheduler.rate(memory, day, rating);
		}
		return memory;
	});
const anySpan = fc.record({
	today: fc.constant(today),
	days: fc.nat(60),
	retention: fc.constantFrom(0.7, 0.9, 0.97)
});

test('what a memory comes to by a day is what its course until that day comes to', () => {
	const property = fc.property(anyMemory, anySpan, (memory, span) => {
		const byDay = chancesByDay(memory, span);
		expect(byDay).toHaveLength(span.days);
		byDay.forEach((chances, index) => {
			const { chance, chanceWithout } = courseOf(memory, { ...span, days: index + 1 });
			expect(chances).toEqual({ chance, chanceWithout });
		});
	});
	fc.assert(property, { seed: 7, numRuns: 30 });
});

test('days of repetition rise within the span, and each takes from one answer to two', () => {
	const property = fc.property(anyMemory, anySpan, (memory, span) => {
		const { repetitions, chance, chanceWithout } = courseOf(memory, span);
		repetitions.forEach(({ day, answers }, index) => {
			expect(day).toBeGreaterThan(repetitions[index - 1]?.day ?? -1);
			expect(day).toBeLessThan(span.days);
			expect(answers).toBeGreaterThanOrEqual(1);
			expect(answers).toBeLessThanOrEqual(2);
		});
		expect(chance).toBeGreaterThanOrEqual(chanceWithout);
		expect(chance).toBeLessThanOrEqual(1);
	});
	fc.assert(property, { seed: 7, numRuns: 200 });
});

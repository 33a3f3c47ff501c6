import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate, weekdayOf } from '../facts/calendar-date.ts';
import { anyRows, dayRow } from './fixtures.ts';
import { lastWeeks, stepOf } from './weeks.ts';

test('weeks begin on Monday, and the last one ends today', () => {
	// a Wednesday
	const weeks = lastWeeks([dayRow({ dayKey: '2021-07-28', answers: 5 })], '2021-07-28', 3);
	expect(weeks.map((week) => [week[0].dayKey, week.length])).toEqual([
		['2021-07-12', 7],
		['2021-07-19', 7],
		['2021-07-26', 3]
	]);
	expect(weeks.at(-1)?.at(-1)).toMatchObject({ dayKey: '2021-07-28', answers: 5 });
});

test.each([
	['2021-07-26', 1],
	['2021-08-01', 7]
])('the week of %s has %d days so far', (today, days) => {
	expect(lastWeeks([], today, 12).map((week) => week.length)).toEqual([
		...Array.from({ length: 11 }, () => 7),
		days
	]);
});

test('whatever today is, each day follows the one before, and every answer of them counts once', () => {
	const anyToday = fc.integer({ min: 0, max: 400 }).map((days) => shiftDate('2019-12-30', days));
	const property = fc.property(
		anyRows,
		anyToday,
		fc.integer({ min: 1, max: 12 }),
		(rows, today, count) => {
			const days = lastWeeks(rows, today, count).flat();
			expect(days.at(-1)?.dayKey).toBe(today);
			days.forEach(({ dayKey }, index) => {
				expect(dayKey).toBe(shiftDate(today, index + 1 - days.length));
				expect(weekdayOf(dayKey)).toBe(index % 7);
			});
			const sum = (list: readonly { answers: number }[]) =>
				list.reduce((total, { answers }) => total + answers, 0);
			const within = rows.filter(({ dayKey }) => days.some((day) => day.dayKey === dayKey));
			expect(sum(days)).toBe(sum(within));
		}
	);
	fc.assert(property, { seed: 1 });
});

test.each([
	[0, 0, 0],
	[0, 8, 0],
	[1, 100, 1],
	[2, 8, 1],
	[3, 8, 2],
	[6, 8, 3],
	[7, 8, 4],
	[8, 8, 4],
	[1, 1, 4]
])('%d answers, of %d on the busiest day, are step %d', (answers, most, step) => {
	expect(stepOf(answers, most)).toBe(step);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateParts, shiftDate } from '../facts/calendar-date.ts';
import { seededRandom, shuffled } from '../random.ts';
import { busiestDay, daySeries } from './day-series.ts';
import { anyRows, dayRow } from './fixtures.ts';
import { totalOf } from './totals.ts';

const zero = { answers: 0, right: 0, spentMs: 0 };

test('a day without rows is there with zeros', () => {
	const rows = [dayRow({ dayKey: '2021-07-26' }), dayRow({ dayKey: '2021-07-24' })];
	expect(daySeries(rows, '2021-07-26', 3)).toEqual([
		{ dayKey: '2021-07-24', answers: 1, right: 1, spentMs: 4000 },
		{ dayKey: '2021-07-25', ...zero },
		{ dayKey: '2021-07-26', answers: 1, right: 1, spentMs: 4000 }
	]);
	expect(daySeries([], '2021-07-26', 1)).toEqual([{ dayKey: '2021-07-26', ...zero }]);
	expect(daySeries(rows, '2021-07-26', 0)).toEqual([]);
});

test('kinds and articles of one day come together', () => {
	const rows = [dayRow(), dayRow({ questionKind: 'typed', answers: 3 })];
	expect(daySeries(rows, '2021-07-26', 1)).toMatchObject([{ answers: 4, right: 2 }]);
});

test('days before the first and after the last are left out', () => {
	const rows = [dayRow({ dayKey: '2021-07-24' }), dayRow({ dayKey: '2021-07-27' })];
	expect(totalOf(daySeries(rows, '2021-07-26', 2))).toEqual(zero);
});

test.each([
	['2020-03-01', ['2020-02-28', '2020-02-29', '2020-03-01']],
	['2021-03-01', ['2021-02-27', '2021-02-28', '2021-03-01']],
	['2021-01-01', ['2020-12-30', '2020-12-31', '2021-01-01']],
	// the clocks of Europe change on these days
	['2021-03-29', ['2021-03-27', '2021-03-28', '2021-03-29']],
	['2021-11-01', ['2021-10-30', '2021-10-31', '2021-11-01']]
])('the three days to %s', (lastDay, days) => {
	expect(daySeries([], lastDay, 3).map(({ dayKey }) => dayKey)).toEqual(days);
});

test('every day once, each the day after the one before; the order of rows changes nothing', () => {
	const lastDay = fc.integer({ min: 0, max: 200 }).map((days) => shiftDate('2019-12-30', days));
	const property = fc.property(
		anyRows,
		lastDay,
		fc.nat(60),
		fc.integer(),
		(rows, last, n, seed) => {
			const days = daySeries(rows, last, n);
			expect(days).toHaveLength(n);
			days.forEach((day, index) => {
				expect(dateParts(day.dayKey)).not.toBeNull();
				expect(day.dayKey).toBe(shiftDate(last, index + 1 - n));
				expect(Math.min(day.answers, day.right, day.spentMs)).toBeGreaterThanOrEqual(0);
			});
			const within = rows.filter(({ dayKey }) => days.some((day) => day.dayKey === dayKey));
			expect(totalOf(days)).toEqual(totalOf(within));
			expect(daySeries(shuffled(rows, seededRandom(seed)), last, n)).toEqual(days);
		}
	);
	fc.assert(property, { seed: 1 });
});

test('the busiest day is the newest of those with the most answers', () => {
	const rows = ['2021-07-24', '2021-07-25'].map((dayKey) => dayRow({ dayKey, answers: 7 }));
	const days = daySeries([...rows, dayRow()], '2021-07-26', 5);
	expect(busiestDay(days)?.dayKey).toBe('2021-07-25');
	expect(busiestDay(daySeries([], '2021-07-26', 5))).toBeNull();
	expect(busiestDay([])).toBeNull();
});

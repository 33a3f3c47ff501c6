import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { memoryDay } from './fixtures.ts';
import { retentionOver } from './retention.ts';

const today = '2021-07-26';
const week = { today, days: 7, wanted: 0.9 };

test('what was recalled is set against what was met, and against what was expected', () => {
	const rows = [
		memoryDay({ dayKey: '2021-07-20', met: 10, recalled: 8, expected: 9000 }),
		memoryDay({ dayKey: today, met: 30, recalled: 28, expected: 27_800 })
	];
	expect(retentionOver(rows, week)).toEqual({
		days: 7,
		met: 40,
		recalled: 36,
		percent: 90,
		expected: 92,
		comparison: 'about'
	});
});

test('days before the first and after today are left out', () => {
	const rows = ['2021-07-19', '2021-07-20', '2021-07-27'].map((dayKey) =>
		memoryDay({ dayKey, met: 1, recalled: 1 })
	);
	expect(retentionOver(rows, week).met).toBe(1);
	expect(retentionOver(rows, { ...week, days: 8 }).met).toBe(2);
});

test('where nothing was met there is no share', () => {
	expect(retentionOver([memoryDay({ learned: 5 })], week)).toMatchObject({
		met: 0,
		percent: null,
		expected: null,
		comparison: 'few'
	});
});

test.each([
	[19, 0, 'few'],
	[20, 20, 'about'],
	[20, 15, 'below'],
	[100, 85, 'about'],
	[100, 83, 'below'],
	[100, 95, 'about'],
	[100, 97, 'above'],
	[1000, 870, 'below'],
	[1000, 930, 'above']
])('of %d met, %d recalled are %s what is wanted', (met, recalled, comparison) => {
	expect(retentionOver([memoryDay({ met, recalled })], week).comparison).toBe(comparison);
});

test('a longer span counts at least as much, whatever the rows and their order', () => {
	const row = fc
		.record({ back: fc.integer({ min: -2, max: 40 }), met: fc.nat(50), wrong: fc.nat(50) })
		.map(({ back, met, wrong }) => {
			const recalled = Math.max(0, met - wrong);
			return memoryDay({ dayKey: shiftDate(today, -back), met, recalled, expected: met * 900 });
		});
	const property = fc.property(fc.array(row), fc.integer({ min: 1, max: 30 }), (rows, days) => {
		const [short, long] = [days, days + 7].map((n) => retentionOver(rows, { ...week, days: n }));
		expect(long?.met).toBeGreaterThanOrEqual(short?.met ?? NaN);
		expect(long?.recalled).toBeLessThanOrEqual(long?.met ?? NaN);
		expect(retentionOver(rows.toReversed(), { ...week, days })).toEqual(short);
		expect(short?.expected).toBe(short?.met ? 90 : null);
	});
	fc.assert(property, { seed: 1 });
});

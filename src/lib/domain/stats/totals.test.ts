import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffled } from '../random.ts';
import { anyRows, dayRow } from './fixtures.ts';
import { percentRight, totalOf, totalsBy } from './totals.ts';

test('rows come to their sums, and no rows to zero', () => {
	const rows = [dayRow(), dayRow({ answers: 4, right: 2, spentMs: 500 })];
	expect(totalOf(rows)).toEqual({ answers: 5, right: 3, spentMs: 4500 });
	expect(totalOf([])).toEqual({ answers: 0, right: 0, spentMs: 0 });
});

test('rows of one key come together', () => {
	const rows = [dayRow(), dayRow({ questionKind: 'typed' }), dayRow({ answers: 2 })];
	expect([...totalsBy(rows, (row) => row.questionKind)]).toEqual([
		['choice', { answers: 3, right: 2, spentMs: 8000 }],
		['typed', { answers: 1, right: 1, spentMs: 4000 }]
	]);
});

test('whatever the key, the parts come to the whole, and the order of rows changes nothing', () => {
	const property = fc.property(anyRows, fc.integer(), (rows, seed) => {
		const whole = totalOf(rows);
		const mixed = shuffled(rows, seededRandom(seed));
		for (const key of ['dayKey', 'questionKind', 'articleId'] as const) {
			const parts = totalsBy(rows, (row) => row[key]);
			expect(totalOf(parts.values())).toEqual(whole);
			expect(new Map(totalsBy(mixed, (row) => row[key]))).toEqual(parts);
		}
		expect(totalOf(mixed)).toEqual(whole);
		expect(Math.min(whole.answers, whole.right, whole.spentMs)).toBeGreaterThanOrEqual(0);
	});
	fc.assert(property, { seed: 1 });
});

test.each([
	[0, 0, null],
	[0, 1, 0],
	[1, 1, 100],
	[1, 2, 50],
	[1, 3, 33],
	[2, 3, 67],
	[199, 200, 99],
	[1, 1000, 1],
	[1000, 1000, 100]
])('%d right of %d are %j percent', (right, answers, percent) => {
	expect(percentRight({ answers, right })).toBe(percent);
});

test('a share is a whole number from 0 to 100, and more right answers never make it less', () => {
	const property = fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(), (answers, seed) => {
		const right = seed % answers;
		const share = percentRight({ answers, right }) ?? NaN;
		const more = percentRight({ answers, right: right + 1 }) ?? NaN;
		return Number.isInteger(share) && share >= 0 && share < 100 && more >= share && more <= 100;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

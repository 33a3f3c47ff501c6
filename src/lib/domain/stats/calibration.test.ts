import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainties } from '../quiz/certainty.ts';
import { calibrationOf } from './calibration.ts';
import { anyRows, dayRow } from './fixtures.ts';

test('answers of each certainty count by themselves, over all days, kinds and articles', () => {
	const rows = [
		dayRow({ certainty: 3, answers: 12, right: 11 }),
		dayRow({ certainty: 3, dayKey: '2021-07-25', questionKind: 'typed', answers: 8, right: 7 }),
		dayRow({ certainty: 1, answers: 4, right: 1 }),
		dayRow({ answers: 100, right: 0 })
	];
	expect(calibrationOf(rows)).toEqual([
		{ certainty: 1, answers: 4, right: 1, percent: 25, from: 0, to: 67, fit: 'few' },
		{ certainty: 2, answers: 0, right: 0, percent: null, from: 67, to: 80, fit: 'few' },
		{ certainty: 3, answers: 20, right: 18, percent: 90, from: 80, to: 100, fit: 'fits' }
	]);
});

test.each([
	// certainty, right, of
	[3, 9, 9, 'few'],
	[3, 10, 10, 'fits'],
	[3, 0, 10, 'tooSure'],
	[3, 15, 20, 'fits'],
	[3, 12, 20, 'tooSure'],
	[2, 14, 20, 'fits'],
	[2, 20, 20, 'tooModest'],
	[2, 5, 20, 'tooSure'],
	[1, 0, 20, 'fits'],
	[1, 13, 20, 'fits'],
	[1, 19, 20, 'tooModest']
] as const)('certainty %d, %d of %d right: %s', (certainty, right, answers, fit) => {
	const [level] = calibrationOf([dayRow({ certainty, answers, right })]).filter(
		(one) => one.certainty === certainty
	);
	expect(level?.fit).toBe(fit);
});

test('one more right answer is never taken for more certainty than is right', () => {
	const order = ['tooSure', 'fits', 'tooModest'];
	const property = fc.property(
		fc.constantFrom(...certainties),
		fc.integer({ min: 10, max: 500 }),
		fc.nat(),
		(certainty, answers, seed) => {
			const [less, more] = [seed % answers, (seed % answers) + 1].map((right) => {
				const rows = [dayRow({ certainty, answers, right })];
				return order.indexOf(calibrationOf(rows)[certainty - 1]?.fit ?? '');
			});
			return less !== undefined && more !== undefined && less >= 0 && less <= more;
		}
	);
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('rows without a certainty say nothing', () => {
	const property = fc.property(anyRows, (rows) => {
		return calibrationOf(rows).every(({ answers, fit }) => answers === 0 && fit === 'few');
	});
	fc.assert(property, { seed: 1 });
});

import { expect, test } from 'vitest';
import { chiSquareTail, evenness, normalTail } from './statistics.fixtures.ts';

test.each([
	[10.828, 1, 0.001],
	[3.841, 1, 0.05],
	[13.816, 2, 0.001],
	[16.266, 3, 0.001],
	[7.815, 3, 0.05],
	[18.467, 4, 0.001],
	[20.515, 5, 0.001],
	[22.458, 6, 0.001],
	[0, 3, 1]
])('chi-square %d with %d degrees of freedom is exceeded with p = %d', (value, degrees, p) => {
	expect(chiSquareTail(value, degrees)).toBeCloseTo(p, 4);
});

test.each([
	[0, 0.5],
	[1.645, 0.05],
	[3.0902, 0.001],
	[-1.645, 0.95]
])('a normal variable exceeds %d with p = %d', (value, p) => {
	expect(normalTail(value)).toBeCloseTo(p, 4);
});

test('even counts are likely and uneven ones are not', () => {
	expect(evenness([250, 250, 250, 250]).p).toBeCloseTo(1, 6);
	expect(evenness([316, 328, 356, 0]).p).toBeLessThan(1e-9);
});

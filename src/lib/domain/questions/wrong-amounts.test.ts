import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, type Amount } from '../facts/fact.ts';
import { canBothHold } from './distractors.ts';
import { isOpen, wrongAmounts } from './wrong-amounts.ts';

const exactly = (value: number): Amount => ({ bound: 'exact', value });
const about = (value: number): Amount => ({ bound: 'about', value });
const range = (value: number, high: number): Amount => ({ bound: 'range', value, high });

/** Amounts in short: `under 120`, `300-800`. */
function short({ bound, value, high }: Amount): string {
	if (high !== undefined) return `${value}-${high}`;
	return bound === 'exact' ? String(value) : `${bound} ${value}`;
}

describe('ranges', () => {
	test.each<[Amount, string]>([
		[range(1000, 4000), '300-800 80-200 5000-8000 10000-15000'],
		[range(4000, 6000), '2000-3000 800-1000 8000-11000 12000-18000'],
		[range(350, 400), '250-300 150-200 90-100 60-70 500-550 650-750 800-900 1000-1100 1200-1400'],
		[range(2, 4), '5-8 10-15'],
		[range(1.5, 2.5), '0.5-1 3-4.5 5-7.5'],
		[range(0, 200), '']
	])('beside %o stand others as round, apart from it and from each other', (amount, others) => {
		expect(wrongAmounts(amount).map(short).join(' ')).toBe(others);
	});

	test('those of the article come first, where they lie apart', () => {
		const elsewhere = [range(200, 800), range(3000, 5000), range(6000, 9000), about(2500)];
		const wrong = wrongAmounts(range(4000, 5500), [], elsewhere).map(short);
		expect(wrong.slice(0, 2)).toEqual(['200-800', '6000-9000']);
		expect(wrong).not.toContain('3000-5000');
	});
});

describe('an open amount is contradicted from the other side', () => {
	test.each<[Amount, string]>([
		[{ bound: 'over', value: 70 }, 'under 30 under 40 under 50'],
		[{ bound: 'atLeast', value: 70 }, 'upTo 30 upTo 40 upTo 50'],
		[{ bound: 'under', value: 5 }, 'over 7 over 8 over 9 over 11 over 13 over 15'],
		[{ bound: 'upTo', value: 5 }, 'atLeast 7 atLeast 8 atLeast 9 atLeast 11 atLeast 13 atLeast 15']
	])('%o', (amount, wrong) => {
		expect(wrongAmounts(amount).map(short).join(' ')).toBe(wrong);
	});
});

describe('numbers', () => {
	test('those of the article in the same unit come first, where they are of the same order', () => {
		const elsewhere = [
			about(10_900),
			exactly(923),
			about(200),
			{ bound: 'over', value: 700 }
		] as const;
		expect(wrongAmounts(about(3700), [], elsewhere).map(short)).toEqual(
			expect.arrayContaining(['about 10900', 'about 1500'])
		);
		const values = wrongAmounts(about(3700), [], elsewhere).map(({ value }) => value);
		for (const other of [923, 200, 700, 3700]) expect(values).not.toContain(other);
		expect(
			wrongAmounts(exactly(923), [], [about(200), about(3700), exactly(950)]).map(short)
		).toEqual(expect.arrayContaining(['200', '3700', '950']));
	});

	test('one that is as good as the key is not among them', () => {
		expect(wrongAmounts(about(3700), [], [about(4000)]).map(short)).not.toContain('about 4000');
		expect(wrongAmounts(exactly(9), [exactly(12)], [exactly(12)]).map(short)).not.toContain('12');
	});
});

const amount = fc
	.tuple(
		fc.constantFrom(...bounds),
		fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e9 })),
		fc.integer({ min: 1, max: 1e6 })
	)
	.map(([bound, value, width]): Amount => ({
		bound,
		value,
		...(bound === 'range' && { high: value + width })
	}));

test('nothing that is right for the slot can be true together with a wrong amount', () => {
	const property = fc.property(
		amount,
		fc.array(amount, { maxLength: 2 }),
		fc.array(amount, { maxLength: 4 }),
		(key, right, elsewhere) =>
			wrongAmounts(key, right, elsewhere).every((wrong) => {
				// a claim of "about" a number is a claim of that number
				const claimed = wrong.bound === 'about' ? exactly(wrong.value) : wrong;
				return ![key, ...right].some((one) => canBothHold(claimed, one));
			})
	);
	fc.assert(property, { seed: 1, numRuns: 2000 });
});

test('no two wrong ranges have a number in common, so that none stands out', () => {
	const ranges = amount.filter(({ bound }) => bound === 'range');
	const property = fc.property(ranges, fc.array(ranges, { maxLength: 4 }), (key, elsewhere) => {
		const wrong = wrongAmounts(key, [], elsewhere);
		return wrong.every((one, at) => wrong.slice(at + 1).every((other) => !canBothHold(one, other)));
	});
	fc.assert(property, { seed: 1, numRuns: 2000 });
});

test('four bounds leave a side open', () => {
	expect(bounds.filter((bound) => isOpen({ bound, value: 1 }))).toEqual([
		'over',
		'under',
		'atLeast',
		'upTo'
	]);
});

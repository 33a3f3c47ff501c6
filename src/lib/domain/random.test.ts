import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodeUnits, seededRandom, seedOf, shuffled } from './random.ts';

/** The first numbers below a bound for a seed. */
function draw(seed: number, below: number, count: number): number[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, () => random(below));
}

test('a seed has the same sequence on every device, for ever', () => {
	expect(draw(1, 1000, 8)).toEqual(draw(1, 1000, 8));
	expect(draw(1, 1000, 8)).toEqual([67, 833, 787, 821, 403, 352, 864, 220]);
	expect(draw(2, 1000, 8)).not.toEqual(draw(1, 1000, 8));
});

test('numbers lie below the bound', () => {
	const property = fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (seed, below) =>
		draw(seed, below, 20).every((n) => Number.isInteger(n) && n >= 0 && n < below)
	);
	fc.assert(property, { seed: 1 });
});

test('numbers are spread evenly', () => {
	const counts = new Map<number, number>();
	for (const n of draw(42, 10, 10_000)) counts.set(n, (counts.get(n) ?? 0) + 1);
	const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
	expect(counts.size).toBe(10);
	// 27.9 is exceeded once in a thousand with nine degrees of freedom
	expect(chiSquare).toBeLessThan(27.9);
});

test('words make a seed of 32 bits that knows their borders and order', () => {
	const seeds = [seedOf('a', 1), seedOf('a1'), seedOf(1, 'a'), seedOf('a', 2), seedOf()];
	expect(new Set(seeds).size).toBe(5);
	expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
	expect(seedOf('iraq/troops/choice/amount', 7)).toBe(1481211085);
});

test('neighbouring seeds begin differently', () => {
	const firsts = Array.from({ length: 1000 }, (_, n) => draw(seedOf('q', n), 4, 1)[0] ?? -1);
	const counts = [0, 1, 2, 3].map((value) => firsts.filter((first) => first === value).length);
	expect(counts.every((count) => count > 200 && count < 300)).toBe(true);
});

test('shuffling gives a permutation, the same for the same seed, and leaves the items alone', () => {
	const property = fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
		const before = [...items];
		const result = shuffled(items, seededRandom(seed));
		const again = shuffled(items, seededRandom(seed));
		const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b).join();
		return (
			sorted(result) === sorted(items) &&
			result.join() === again.join() &&
			items.join() === before.join()
		);
	});
	fc.assert(property, { seed: 1 });
});

test('each order of three comes up as often as the others', () => {
	const random = seededRandom(7);
	const counts = new Map<string, number>();
	for (let run = 0; run < 6000; run++) {
		const order = shuffled(['a', 'b', 'c'], random).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
	expect(counts.size).toBe(6);
	// 20.5 is exceeded once in a thousand with five degrees of freedom
	expect(chiSquare).toBeLessThan(20.5);
});

test('strings are ordered by code units, whatever the locale', () => {
	expect(['b', 'ä', 'a', 'Z', '10', '9'].sort(byCodeUnits)).toEqual([
		'10',
		'9',
		'Z',
		'a',
		'b',
		'ä'
	]);
	expect(byCodeUnits('a', 'a')).toBe(0);
});

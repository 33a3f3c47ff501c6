import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleId } from '../ids.ts';
import { drawn, madeSource, singleKinds, strangers, usesOf } from './library.fixtures.ts';
import { stockOf } from './stock.ts';

const count = fc.integer({ min: 0, max: 40 });
const check = { seed: 1, numRuns: 300 };

describe('how it is spread', () => {
	const stock = stockOf([
		madeSource('long', strangers(60)),
		madeSource(
			'short',
			strangers(20).map((one) => ({
				...one,
				slot: 100 + one.slot,
				topic: `x${one.topic}`,
				key: `X${one.key}`
			}))
		)
	]);
	const seeds = fc.integer();

	test('kinds differ by one at most where every fact has them all', () => {
		const some = fc.subarray([...singleKinds], { minLength: 1 });
		const property = fc.property(some, count, seeds, (wanted, size, seed) => {
			const uses = usesOf(drawn(stock, { kinds: wanted, count: size }, seed), wanted);
			return Math.max(...uses) - Math.min(...uses) <= 1;
		});
		fc.assert(property, check);
	});

	test('articles, and the thirds of each, have their share', () => {
		const property = fc.property(seeds, (seed) => {
			const paper = drawn(stock, { kinds: singleKinds, count: 24 }, seed);
			const long = paper.filter(({ articleId: id }) => id === articleId('long'));
			const thirds = [0, 1, 2].map(
				(third) =>
					long.filter(({ evidence }) => Math.floor((evidence[0]?.start ?? 0) / 40) === third).length
			);
			return long.length === 18 && thirds.every((third) => third === 6);
		});
		fc.assert(property, check);
	});

	test('important facts come up more often, and others do come up', () => {
		const made = strangers(30).map(
			(one, n) => ({ ...one, importance: n % 2 === 0 ? 3 : 1 }) as const
		);
		const mixed = stockOf([madeSource('mixed', made)]);
		const papers = Array.from({ length: 200 }, (_, seed) =>
			drawn(mixed, { kinds: singleKinds, count: 10 }, seed)
		);
		const important = papers.flat().filter(({ importance }) => importance === 3).length;
		expect(important / papers.flat().length).toBeGreaterThan(0.6);
		expect(important / papers.flat().length).toBeLessThan(0.85);
	});
});

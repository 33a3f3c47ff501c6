import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, keyText, type AskedQuestion } from './ask.ts';
import { askedClaim, choice, numeric, trueFalse, typed, typedDate } from './fixtures.ts';
import type { ChoiceQuestion, Option } from './question.ts';

const seeds = Array.from({ length: 2000 }, (_, seed) => seed);

/** A choice between numbers; the key has so many smaller and so many larger ones beside it. */
function ordered(below: number, above: number): ChoiceQuestion {
	const ranks = Array.from({ length: below + above + 1 }, (_, n) => 10 * (n + 1));
	const options = ranks.map((rank) => ({ text: `${rank} km`, rank }));
	return choice({ options, key: options[below]?.text ?? '' });
}

/** A choice between so many names. */
function unordered(count: number): ChoiceQuestion {
	const options = Array.from({ length: count }, (_, n) => ({ text: `name ${n}` }));
	return choice({ options, key: 'name 0' });
}

const optionsOf = (question: AskedQuestion): readonly Option[] =>
	question.kind === 'choice' ? question.options : [];
const keyIndex = (question: AskedQuestion) =>
	optionsOf(question).findIndex(({ text }) => text === keyText(question));

/** How often the key stands at each place, and among how many. */
function places(question: ChoiceQuestion): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const seed of seeds) {
		const asked = ask(question, seed);
		const place = `${keyIndex(asked) + 1} of ${optionsOf(asked).length}`;
		counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}

const question = fc.oneof(
	fc.tuple(fc.nat(8), fc.nat(8)).map((sides) => ordered(...sides)),
	fc.integer({ min: 2, max: 9 }).map(unordered)
);

test('the same seed asks the same way, and other seeds other ways', () => {
	const property = fc.property(question, fc.integer(), (asked, seed) => {
		return JSON.stringify(ask(asked, seed)) === JSON.stringify(ask(asked, seed));
	});
	fc.assert(property, { seed: 1 });
	const ways = seeds.map((seed) => JSON.stringify(ask(unordered(9), seed)));
	expect(new Set(ways).size).toBeGreaterThan(500);
});

test('the key is among the options, which are of the question, at most four and all different', () => {
	const property = fc.property(question, fc.integer(), (pool, seed) => {
		const asked = ask(pool, seed);
		const options = optionsOf(asked);
		return (
			keyIndex(asked) >= 0 &&
			options.length <= 4 &&
			options.length >= Math.min(3, pool.options.length) &&
			new Set(options).size === options.length &&
			options.every((option) => pool.options.includes(option))
		);
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('ordered options stand in ascending order', () => {
	const property = fc.property(fc.nat(8), fc.nat(8), fc.integer(), (below, above, seed) => {
		const ranks = optionsOf(ask(ordered(below, above), seed)).map(({ rank }) => rank ?? -1);
		return ranks.every((rank, n) => n === 0 || rank > (ranks[n - 1] ?? 0));
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

describe('the key stands at every place equally often', () => {
	test.each([
		['names', unordered(6), 4],
		['four names', unordered(4), 4],
		['three names', unordered(3), 3],
		['numbers', ordered(5, 5), 4],
		['numbers with three on each side', ordered(3, 3), 4],
		['numbers with two smaller ones', ordered(2, 6), 3],
		['numbers with two larger ones', ordered(8, 2), 3]
	])('%s', (_what, pool, count) => {
		const counts = places(pool);
		const expected = seeds.length / count;
		const chiSquare = Object.values(counts).reduce(
			(sum, n) => sum + (n - expected) ** 2 / expected,
			0
		);
		expect(Object.keys(counts).sort()).toEqual(
			Array.from({ length: count }, (_, n) => `${n + 1} of ${count}`)
		);
		// 16.3 is exceeded once in a thousand with three degrees of freedom
		expect(chiSquare).toBeLessThan(16.3);
	});
});

describe('true or false', () => {
	const claims = seeds.map((seed) => {
		const asked = ask(trueFalse(), seed);
		return asked.kind === 'trueFalse' ? asked.claim : null;
	});

	test('as many true claims as false ones are asked, and every one of them', () => {
		const isTrue = claims.filter((claim) => claim?.isTrue).length;
		expect(isTrue / seeds.length).toBeCloseTo(0.5, 1);
		expect(new Set(claims.map((claim) => claim?.text)).size).toBe(3);
	});

	test('only the claim that is asked comes along', () => {
		expect(ask(trueFalse(), 1)).not.toHaveProperty('claims');
	});

	test('a question without claims is a mistake of ours', () => {
		expect(() => ask(trueFalse({ claims: [] }), 1)).toThrow('nothing to judge');
	});
});

test('typed questions are asked as they are', () => {
	for (const asIs of [numeric(), typed(), typedDate()]) expect(ask(asIs, 1)).toBe(asIs);
});

test('a choice without its key is a mistake of ours', () => {
	expect(() => ask(choice({ key: 'Oman' }), 1)).toThrow('the key is not among the options');
});

test('the key is told as it is read', () => {
	const asked = [choice(), numeric(), typedDate(), askedClaim(true), askedClaim(false)];
	expect(asked.map(keyText)).toEqual(['Qatar', '$155 million', 'May 2020', 'True', 'False']);
});

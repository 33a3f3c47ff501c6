import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts, granularity, shiftDate } from '../facts/calendar-date.ts';
import { bounds, type Amount } from '../facts/fact.ts';
import { numberInDigits } from '../text/en/amounts.ts';
import {
	canBothHold,
	dateRank,
	isWrongNumber,
	overlaps,
	wrongDates,
	wrongNumbers
} from './distractors.ts';

const exactly = (value: number): Amount => ({ bound: 'exact', value });
const about = (value: number): Amount => ({ bound: 'about', value });

describe('wrong numbers', () => {
	test.each([
		[about(2500), [1000, 1500, 3500, 4000, 4500, 5500, 6500, 7500]],
		[exactly(155e6), [60e6, 80e6, 95e6, 110e6, 215e6, 250e6, 280e6, 340e6, 405e6, 465e6]],
		[exactly(17), [7, 9, 10, 12, 24, 27, 31, 37, 44, 51]],
		[exactly(3e9), [1e9, 2e9, 4e9, 5e9, 7e9, 8e9, 9e9]],
		[exactly(1), [2, 3]],
		[exactly(200), [80, 100, 120, 140, 280, 320, 360, 440, 520, 600]],
		[exactly(1000), [400, 600, 800, 1400, 1600, 1800, 2200, 2600, 3000]],
		[exactly(6.3), [2.5, 3.1, 3.8, 4.4, 8.8, 10.1, 11.3, 13.9, 16.4, 18.9]]
	])('%o has wrong ones as round as itself', (amount, numbers) => {
		expect(wrongNumbers(amount).toSorted((a, b) => a - b)).toEqual(numbers);
	});

	test.each(['over', 'under', 'atLeast', 'upTo'] as const)('"%s" has none', (bound) => {
		expect(wrongNumbers({ bound, value: 200 })).toEqual([]);
	});

	test('a range has none, and neither has nothing at all', () => {
		expect(wrongNumbers({ bound: 'range', value: 10, high: 15 })).toEqual([]);
		expect(wrongNumbers(exactly(0))).toEqual([]);
	});

	test('what another fact of the slot says is not among them, and nothing it leaves open', () => {
		expect(wrongNumbers(about(2500), [exactly(3500)])).not.toContain(3500);
		expect(wrongNumbers(about(2500), [about(4000)])).toEqual([1000, 1500, 5500, 6500, 7500]);
		expect(wrongNumbers(exactly(155), [{ bound: 'over', value: 100 }])).toEqual([]);
	});

	const value = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 1e12 }));
	const amount = fc
		.tuple(fc.constantFrom('exact', 'about'), value)
		.map(([bound, number]): Amount => ({ bound, value: number }));

	test('none is right under the amount, none is there twice, none looks like the key', () => {
		const property = fc.property(amount, (key) => {
			const numbers = wrongNumbers(key);
			const shown = numbers.map(numberInDigits);
			return (
				numbers.every((number) => !isRight(number, key) && Number.isInteger(number)) &&
				new Set(shown).size === numbers.length &&
				!shown.includes(numberInDigits(key.value))
			);
		});
		fc.assert(property, { seed: 1, numRuns: 2000 });
	});

	test('they are of the same order as the key', () => {
		const property = fc.property(amount, (key) =>
			wrongNumbers(key).every((number) => number >= 0.3 * key.value && number <= 3.1 * key.value)
		);
		fc.assert(property, { seed: 1, numRuns: 2000 });
	});
});

/** What a careful reader would call right: the number, or one that is near enough to "about". */
function isRight(number: number, { bound, value }: Amount): boolean {
	return bound === 'about' ? Math.abs(number - value) <= value / 4 : number === value;
}

describe('isWrongNumber', () => {
	test.each<[number, Amount, boolean]>([
		[155, exactly(155), false],
		[156, exactly(155), true],
		[0, exactly(155), false],
		[-5, exactly(155), false],
		[2500, about(2500), false],
		[3125, about(2500), false],
		[3126, about(2500), true],
		[1875, about(2500), false],
		[1874, about(2500), true],
		[300, { bound: 'over', value: 200 }, false],
		[100, { bound: 'over', value: 200 }, false],
		[12, { bound: 'range', value: 10, high: 15 }, false]
	])('%d is surely not %o: %s', (number, amount, isWrong) => {
		expect(isWrongNumber(number, amount)).toBe(isWrong);
	});
});

describe('canBothHold', () => {
	const over200: Amount = { bound: 'over', value: 200 };
	const range: Amount = { bound: 'range', value: 10, high: 15 };
	test.each<[Amount, Amount, boolean]>([
		[exactly(155), exactly(155), true],
		[exactly(155), exactly(156), false],
		[over200, exactly(3000), true],
		[over200, exactly(155), false],
		[over200, { bound: 'under', value: 100 }, false],
		[over200, { bound: 'upTo', value: 1000 }, true],
		[{ bound: 'atLeast', value: 12 }, exactly(12), true],
		[about(2500), exactly(3000), true],
		[about(2500), exactly(4000), false],
		[about(2500), about(3500), true],
		[about(2500), about(7500), false],
		[range, exactly(12), true],
		[range, exactly(16), false]
	])('%o and %o: %s', (a, b, expected) => {
		expect([canBothHold(a, b), canBothHold(b, a)]).toEqual([expected, expected]);
	});

	test('an amount can be itself, whatever its bound', () => {
		const property = fc.property(fc.constantFrom(...bounds), fc.nat(), (bound, value) => {
			const amount = { bound, value, ...(bound === 'range' && { high: value + 1 }) };
			return canBothHold(amount, amount);
		});
		fc.assert(property, { seed: 1 });
	});
});

describe('wrong dates', () => {
	test('they lie on both sides, as exact as the right one', () => {
		expect(wrongDates('2018', ['2018'], null)).toEqual([
			'2014',
			'2015',
			'2016',
			'2017',
			'2019',
			'2020',
			'2021',
			'2022'
		]);
		expect(wrongDates('2020-12', ['2020-12'], null)).toContain('2021-01');
		expect(wrongDates('2021-07-31', ['2021-07-31'], null)).toContain('2021-08-01');
	});

	test('none is later than the article where the future is closed', () => {
		expect(wrongDates('2021-07-25', ['2021-07-25'], '2021-07-26').at(-1)).toBe('2021-07-26');
		expect(wrongDates('2021-06', ['2021-06'], '2021-07-26').at(-1)).toBe('2021-07');
		expect(wrongDates('2021', ['2021'], '2021-07-26')).toEqual(['2017', '2018', '2019', '2020']);
	});

	test('none is right by another fact of the slot, also where that one is more exact or less', () => {
		expect(wrongDates('2021-05', ['2021-05', '2021-06'], null)).not.toContain('2021-06');
		expect(wrongDates('2021-05', ['2021-05', '2021-06-13'], null)).not.toContain('2021-06');
		expect(wrongDates('2021-05-30', ['2021-05-30', '2021-06'], null)).toEqual([
			'2021-05-26',
			'2021-05-27',
			'2021-05-28',
			'2021-05-29',
			'2021-05-31'
		]);
	});

	test('none leaves the calendar at its ends', () => {
		expect(wrongDates('0002', ['0002'], null)).toEqual(['0001', '0003', '0004', '0005', '0006']);
		expect(wrongDates('9999-12-31', ['9999-12-31'], null)).toHaveLength(4);
		expect(wrongDates('0001-01', ['0001-01'], null)).toHaveLength(4);
	});

	const day = fc
		.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
		.map((at) => at.toISOString().slice(0, 10));
	const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, end]) => at.slice(0, end));

	test('each is a date of the calendar, as exact, never right and never after the latest', () => {
		const offsets = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 3 });
		const property = fc.property(date, offsets, fc.option(day), (key, others, latest) => {
			const near = others.map((by) => shiftDate(key, by));
			const right = [key, ...near.filter((other) => dateParts(other))];
			return wrongDates(key, right, latest).every(
				(wrong) =>
					dateParts(wrong) !== null &&
					granularity(wrong) === granularity(key) &&
					!right.some((other) => overlaps(wrong, other)) &&
					(latest === null || wrong <= latest)
			);
		});
		fc.assert(property, { seed: 1, numRuns: 1000 });
	});

	test('their ranks stand in the order of the calendar', () => {
		const property = fc.property(date, (key) => {
			const dates = wrongDates(key, [key], null);
			const byRank = dates.toSorted((a, b) => dateRank(a) - dateRank(b));
			return byRank.join() === dates.toSorted().join();
		});
		fc.assert(property, { seed: 1 });
		expect(['2018', '2021-05', '2021-07-26'].map(dateRank)).toEqual([2018, 202105, 20210726]);
	});
});

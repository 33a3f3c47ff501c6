import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Amount } from '../../facts/fact.ts';
import {
	amountInWords,
	boundInWords,
	currencyName,
	measureInWords,
	numberInDigits,
	sumInDigits
} from './amounts.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	[0, '0'],
	[17, '17'],
	[999, '999'],
	[1000, '1,000'],
	[2500, '2,500'],
	[147_000, '147,000'],
	[999_999, '999,999'],
	[1e6, '1 million'],
	[155e6, '155 million'],
	[2.3e6, '2.3 million'],
	[1.5e9, '1.5 billion'],
	[3e9, '3 billion'],
	[1.9e12, '1.9 trillion'],
	[3e15, '3,000 trillion'],
	[6.5, '6.5'],
	[1234.5, '1,234.5'],
	[-2500, '-2,500'],
	[-250, '-250']
])('%d is printed as %s', (value, digits) => {
	expect(spaced(numberInDigits(value))).toBe(digits);
});

test.each([
	[1_234_567, '1.234567 million', '1,234,567'],
	[999_999_999, '1,000 million', '999,999,999'],
	[1_000_000_001, '1 billion', '1,000,000,001']
])('%d is not rounded to %s', (value, _rounded, digits) => {
	expect(numberInDigits(value)).toBe(digits);
});

test('a whole number can be read back from its digits', () => {
	const words: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
	const property = fc.property(fc.maxSafeNat(), (value) => {
		const [digits = '', word] = numberInDigits(value).replaceAll(',', '').split('\u00a0');
		const read = Number(digits) * (word === undefined ? 1 : (words[word] ?? NaN));
		return Math.round(read) === value;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('a sum stands together with its sign or its currency', () => {
	expect(sumInDigits(155e6, 'USD')).toBe('$155\u00a0million');
	expect(sumInDigits(2500, 'EUR')).toBe('€2,500');
	expect(sumInDigits(3e9, 'CHF')).toBe('CHF\u00a03\u00a0billion');
});

test('a currency has a name beside the answer field, and its code where we know none', () => {
	expect(['USD', 'EUR', 'GBP', 'JPY', 'CHF'].map(currencyName)).toEqual([
		'US dollars',
		'euros',
		'pounds',
		'yen',
		'CHF'
	]);
});

test.each<[Amount, string]>([
	[{ bound: 'exact', value: 155 }, '155'],
	[{ bound: 'about', value: 2500 }, 'about 2,500'],
	[{ bound: 'over', value: 200e6 }, 'over 200 million'],
	[{ bound: 'under', value: 40 }, 'under 40'],
	[{ bound: 'atLeast', value: 12 }, 'at least 12'],
	[{ bound: 'upTo', value: 1000 }, 'up to 1,000'],
	[{ bound: 'range', value: 10, high: 15 }, '10 to 15']
])('%o keeps its bound', (amount, words) => {
	expect(spaced(amountInWords(amount, numberInDigits))).toBe(words);
});

test('a measurement stands together with its unit', () => {
	const range: Amount = { bound: 'range', value: 4000, high: 6000 };
	expect(measureInWords(range, 'metres')).toBe('4,000 to 6,000\u00a0metres');
	expect(measureInWords({ bound: 'over', value: 70 }, 'per cent')).toBe('over 70\u00a0per cent');
});

test('an exact number and a range have no word in front', () => {
	expect([boundInWords('exact'), boundInWords('range'), boundInWords('atLeast')]).toEqual([
		'',
		'',
		'at least'
	]);
});

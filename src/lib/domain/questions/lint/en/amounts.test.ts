import { expect, test } from 'vitest';
import { datesIn, joinDates, numbersIn, readAmount } from './amounts.ts';

test.each([
	['2,500', { bound: 'exact', value: 2500 }, ''],
	['About 2,500 troops', { bound: 'about', value: 2500 }, 'troop'],
	['$155\u00a0million', { bound: 'exact', value: 155e6 }, '$'],
	['over $1.5 billion', { bound: 'over', value: 1.5e9 }, '$'],
	['1,000 to 4,000\u00a0metres', { bound: 'range', value: 1000, high: 4000 }, 'metre'],
	['5 to 6 million', { bound: 'range', value: 5e6, high: 6e6 }, ''],
	['No more than 40 per cent', { bound: 'upTo', value: 40 }, 'per cent'],
	['−5 degrees Celsius', { bound: 'exact', value: -5 }, 'degrees celsiu']
])('%j is an amount', (text, amount, unit) => {
	expect(readAmount(text)).toEqual({ kind: 'amount', amount, unit });
});

test.each(['Apollo 11', 'over the hill', '26 July 2021', '3 men and 4 boats sank', 'ten'])(
	'%j is none',
	(text) => {
		expect(readAmount(text)).toBeNull();
	}
);

test('numbers are found but for those of dates', () => {
	const text =
		'On 26 July 2021, 2,500 troops got $155 million in 2018 and 3.5 million in May 2020.';
	expect(numbersIn(text)).toEqual([2500, 155e6, 3.5e6]);
	expect(datesIn(text)).toEqual(['2021-07-26', '2018', '2020-05']);
	expect(joinDates('on 26 July 2021')).toBe('on 26-July-2021');
});

import { expect, test } from 'vitest';
import { dateInWords, dayInWords } from './dates.ts';

test.each([
	['2018', '2018'],
	['2020-05', 'May 2020'],
	['2021-07-26', '26 July 2021'],
	['2021-12-01', '1 December 2021'],
	['2020-02-29', '29 February 2020']
])('%s is written %s', (date, words) => {
	expect(dateInWords(date)).toBe(words);
});

test('what is no date of the calendar is not written', () => {
	expect(() => dateInWords('2021-02-30')).toThrow('not a date: 2021-02-30');
});

test.each([
	['2021-07-26', '26\u00a0July'],
	['2020-02-29', '29\u00a0February'],
	['2018', '2018']
])('%s within its year is %s', (date, words) => {
	expect(dayInWords(date)).toBe(words);
});

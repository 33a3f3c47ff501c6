import { expect, test } from 'vitest';
import { choice, numeric, typed, typedDate } from '../questions/fixtures.ts';
import { readingOf } from './reading.ts';

test.each([
	['155m', 'Read as 155\u00a0million US dollars'],
	['$2,500', 'Read as 2,500 US dollars'],
	['1234567', 'Read as 1,234,567 US dollars'],
	['1.500', null],
	['many', null],
	['', null]
])('a number typed as %j: %s', (raw, reading) => {
	expect(readingOf(numeric(), { kind: 'numeric', raw })).toBe(reading);
});

test.each([
	['5/2020', 'Read as May 2020'],
	['7/26/2021', 'Read as 26 July 2021'],
	['2020', 'Read as 2020'],
	['3/4/2021', null],
	['', null]
])('a date typed as %j: %s', (raw, reading) => {
	expect(readingOf(typedDate(), { kind: 'typed', raw })).toBe(reading);
});

test('there is nothing to say about words, options or no answer', () => {
	expect(readingOf(typed(), { kind: 'typed', raw: 'May 2020' })).toBeNull();
	expect(readingOf(choice(), { kind: 'choice', option: 'Qatar' })).toBeNull();
	expect(readingOf(numeric(), null)).toBeNull();
	expect(readingOf(numeric(), { kind: 'none', why: 'unknown' })).toBeNull();
});

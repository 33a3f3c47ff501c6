import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateParts } from '../../facts/calendar-date.ts';
import { dateInWords } from '../../text/en/dates.ts';
import { readable, refused } from './parse-date.cases.ts';
import { parseDate } from './parse-date.ts';

test.each(readable)('%j is read as %s', (raw, date) => {
	expect(parseDate(raw)).toBe(date);
});

test.each(refused)('%j is asked back', (raw) => {
	expect(parseDate(raw)).toBeNull();
});

test('every date can be typed as it is shown, and as ISO 8601 has it', () => {
	const day = fc.date({
		min: new Date('1000-01-01'),
		max: new Date('9999-12-31'),
		noInvalidDate: true
	});
	const property = fc.property(day, fc.constantFrom(4, 7, 10), (at, length) => {
		const date = at.toISOString().slice(0, length);
		return parseDate(dateInWords(date)) === date && parseDate(date) === date;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('whatever is typed, what comes out is a date of the calendar or nothing', () => {
	const part = fc.constantFrom('may', 'july', '26', '2021', '7', '13', '0', '31', 'of', '/', '.');
	const gap = fc.constantFrom(' ', '', '-', ', ');
	const typed = fc.array(fc.tuple(part, gap), { maxLength: 7 });
	const property = fc.property(typed, (parts) => {
		const date = parseDate(parts.flat().join(''));
		return date === null || dateParts(date) !== null;
	});
	fc.assert(property, { seed: 1, numRuns: 3000 });
});

test.each([
	['digits', '1'.repeat(100_000)],
	['slashes', `1${'/'.repeat(100_000)}1`],
	['spaces', `26${' '.repeat(100_000)}July 2021`],
	['ordinals', '1st '.repeat(25_000)],
	['months', 'May '.repeat(25_000)],
	['the word of', 'of '.repeat(33_000)]
])('100 kB of %s are refused at once', { timeout: 2000 }, (_what, raw) => {
	expect(parseDate(raw)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts, daysInMonth, granularity, shiftDate, weekdayOf } from './calendar-date.ts';

describe('dateParts', () => {
	test.each([
		['2018', { year: 2018, month: null, day: null }],
		['2020-05', { year: 2020, month: 5, day: null }],
		['2021-07-26', { year: 2021, month: 7, day: 26 }],
		['2020-02-29', { year: 2020, month: 2, day: 29 }],
		['2000-02-29', { year: 2000, month: 2, day: 29 }],
		['0001-01-01', { year: 1, month: 1, day: 1 }],
		['9999-12-31', { year: 9999, month: 12, day: 31 }]
	])('%s is a date', (date, parts) => {
		expect(dateParts(date)).toEqual(parts);
	});

	test.each([
		'',
		'2021-02-30',
		'2021-02-29',
		'1900-02-29',
		'2021-04-31',
		'2021-00',
		'2021-13',
		'2021-07-00',
		'2021-07-32',
		'0000',
		'0000-01-01',
		'2021-7-26',
		'21-07-26',
		'2021/07/26',
		'2021-07-26T00:00',
		' 2021-07-26',
		'2021-07-26\n',
		'-2021',
		'12021',
		'May 2020',
		'２０２１'
	])('%j is none', (date) => {
		expect(dateParts(date)).toBeNull();
	});
});

test('a date is as exact as it is written', () => {
	expect(['2018', '2020-05', '2021-07-26'].map(granularity)).toEqual(['year', 'month', 'day']);
});

describe('shiftDate', () => {
	test.each([
		['2018', 3, '2021'],
		['2018', -18, '2000'],
		['0099', 1, '0100'],
		['2020-05', 1, '2020-06'],
		['2020-12', 1, '2021-01'],
		['2020-01', -1, '2019-12'],
		['2020-05', -29, '2017-12'],
		['2021-07-26', 1, '2021-07-27'],
		['2021-07-31', 1, '2021-08-01'],
		['2021-01-01', -1, '2020-12-31'],
		['2020-02-28', 1, '2020-02-29'],
		['2021-02-28', 1, '2021-03-01'],
		['2020-02-29', 366, '2021-03-01'],
		['1900-02-28', 1, '1900-03-01'],
		['2000-02-28', 1, '2000-02-29'],
		['0001-12-31', 1, '0002-01-01']
	])('%s moved by %d is %s', (date, steps, moved) => {
		expect(shiftDate(date, steps)).toBe(moved);
	});

	test('what is no date cannot be moved', () => {
		expect(() => shiftDate('2021-02-30', 1)).toThrow(RangeError);
	});

	test('there and back again is the same date, as exact as before', () => {
		const property = fc.property(randomDate(), fc.integer({ min: -999, max: 999 }), (date, by) => {
			const moved = shiftDate(date, by);
			return (
				dateParts(moved) !== null &&
				granularity(moved) === granularity(date) &&
				shiftDate(moved, -by) === date &&
				(by === 0) === (moved === date) &&
				by > 0 === moved > date
			);
		});
		fc.assert(property, { seed: 1, numRuns: 1000 });
	});
});

describe('daysInMonth', () => {
	test('months have their days', () => {
		const days = Array.from({ length: 12 }, (_, index) => daysInMonth(2021, index + 1));
		expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
	});

	test.each([
		[2020, 29],
		[2021, 28],
		[1900, 28],
		[2000, 29],
		[4, 29],
		[1, 28]
	])('February of the year %d has %d days', (year, days) => {
		expect(daysInMonth(year, 2)).toBe(days);
	});
});

describe('days of the week', () => {
	test.each([
		['1970-01-01', 3],
		['1969-12-31', 2],
		['2021-07-26', 0],
		['2020-02-29', 5],
		['2021-08-01', 6]
	])('%s is day %d of its week', (date, day) => {
		expect(weekdayOf(date)).toBe(day);
	});
});

/** Years 1000 to 8999, so that no step leaves the calendar; a year, a month or a day. */
function randomDate() {
	const at = fc.tuple(
		fc.integer({ min: 1000, max: 8999 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 31 }),
		fc.constantFrom(4, 7, 10)
	);
	return at.map(([year, month, day, length]) => {
		const last = Math.min(day, daysInMonth(year, month));
		const parts = [year, month, last].map((part) => String(part).padStart(2, '0'));
		return parts.join('-').slice(0, length);
	});
}

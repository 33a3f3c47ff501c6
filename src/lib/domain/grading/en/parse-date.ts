import { dateParts, type CalendarDate } from '../../facts/calendar-date.ts';
import { monthNames } from '../../text/en/dates.ts';
import { plainText } from './read-digits.ts';

const weekday =
	/^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)? (?=the \d|\d|[a-z]{3,} \d)/;

/** No date that a person types is longer. */
const maxLength = 100;

/**
 * Reads a date as people type it: `May 2020`, `26 July 2021`, `July 26, 2021`, `2021-07-26`, `5/2020`,
 * `26.7.2021`.
 *
 * @returns the date as exact as it was typed, or null where it is none, or one of two
 */
export function parseDate(raw: string): CalendarDate | null {
	const [date, other] = dateReadings(raw);
	return date === undefined || other !== undefined ? null : date;
}

/** Every date that the words may mean: none, one, or two where `3/4/2021` may begin with the day or not. */
export function dateReadings(raw: string): CalendarDate[] {
	if (raw.length > maxLength || !/\p{N}/u.test(raw)) return [];
	const text = inOneForm(plainText(raw))
		.replace(/^(?:in|on|at|by|for|from|since|about|around|during) /, '')
		.replace(weekday, '')
		.replace(/^(?:the )?(?:year )?(?:end (?:of )?)?/, '')
		.replace(/ of /g, ' ');
	const words = inWords(text);
	return (words === null ? inFigures(text) : [words]).filter((date) => dateParts(date) !== null);
}

/** `26th`, `26,`, `26-Jul-2021`, `26July2021`: figures and words apart, nothing else between them. */
function inOneForm(text: string): string {
	const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/,|\.(?=\s|$)/g, ' ');
	const apart = /[a-z]/.test(plain)
		? plain.replace(/[-/.]|(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
		: plain;
	return apart.trim().replace(/\s+/g, ' ');
}

function inWords(text: string): CalendarDate | null {
	const words = text.split(' ');
	const month = words.map(monthNumber).find((number) => number !== null) ?? null;
	if (month === null || words.length > 3) return null;
	const numbers = words.filter((word) => /^\d+$/.test(word));
	if (numbers.length !== words.length - 1) return null;
	const year = numbers.find((number) => number.length === 4);
	const day = numbers.find((number) => number.length < 3);
	if (year === undefined || numbers.length !== (day === undefined ? 1 : 2)) return null;
	return iso(year, String(month), day);
}

function monthNumber(word: string): number | null {
	if (word.length < 3) return null;
	const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(word));
	return index < 0 ? null : index + 1;
}

function inFigures(text: string): CalendarDate[] {
	const year = /^(\d{4})$/.exec(text);
	if (year) return [text];
	const isoLike = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
	if (isoLike) return [iso(isoLike[1] ?? '', isoLike[2] ?? '', isoLike[3])];
	const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
	if (monthYear) return [iso(monthYear[2] ?? '', monthYear[1] ?? '', undefined)];
	const whole = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
	if (!whole) return [];
	const [, first = '', second = '', fullYear = ''] = whole;
	const dayFirst = iso(fullYear, second, first);
	const monthFirst = iso(fullYear, first, second);
	return dayFirst === monthFirst ? [dayFirst] : [dayFirst, monthFirst];
}

function iso(year: string, month: string, day: string | undefined): CalendarDate {
	const parts = [year, month.padStart(2, '0'), day?.padStart(2, '0')];
	return parts.filter((part) => part !== undefined).join('-');
}

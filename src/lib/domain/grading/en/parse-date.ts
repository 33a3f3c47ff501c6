import { dateParts, type CalendarDate } from '../../facts/calendar-date.ts';
import { monthNames } from '../../text/en/dates.ts';

/** No date that a person types is longer. */
const maxLength = 100;

/**
 * Reads a date as people type it: `May 2020`, `26 July 2021`, `July 26, 2021`, `2021-07-26`, `5/2020`,
 * `26.7.2021`. Day and month in figures are taken only where one of them cannot be a month.
 *
 * @returns the date as exact as it was typed, or null where it is none
 */
export function parseDate(raw: string): CalendarDate | null {
	if (raw.length > maxLength) return null;
	const text = raw
		.toLowerCase()
		.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
		.replace(/,|\.(?=\s|$)/g, ' ')
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/^(?:in|on|by|for|since) /, '')
		.replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day /, '')
		.replace(/^(?:the )?(?:end of )?/, '')
		.replace(/ of /g, ' ');
	const date = inWords(text) ?? inFigures(text);
	return date !== null && dateParts(date) !== null ? date : null;
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

function inFigures(text: string): CalendarDate | null {
	const year = /^(\d{4})$/.exec(text);
	if (year) return text;
	const isoLike = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
	if (isoLike) return iso(isoLike[1] ?? '', isoLike[2] ?? '', isoLike[3]);
	const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
	if (monthYear) return iso(monthYear[2] ?? '', monthYear[1] ?? '', undefined);
	const whole = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text);
	if (!whole) return null;
	const [, first = '', second = '', fullYear = ''] = whole;
	if (Number(first) > 12 || Number(first) === Number(second)) return iso(fullYear, second, first);
	return Number(second) > 12 ? iso(fullYear, first, second) : null;
}

function iso(year: string, month: string, day: string | undefined): CalendarDate {
	const parts = [year, month.padStart(2, '0'), day?.padStart(2, '0')];
	return parts.filter((part) => part !== undefined).join('-');
}

import { dateParts, type CalendarDate } from '../../facts/calendar-date.ts';

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A date in words, as exact as it is: `26 July 2021`, `May 2020`, `2018`. */
export function dateInWords(date: CalendarDate): string {
	const parts = dateParts(date);
	if (parts === null) throw new RangeError(`not a date: ${date}`);
	const { year, month, day } = parts;
	return [day, month === null ? null : monthNames[month - 1], year]
		.filter((part) => part !== null)
		.join(' ');
}

/** A day without its year, in one piece: `26 July`. */
export function dayInWords(date: CalendarDate): string {
	return dateInWords(date).replace(/ \d+$/, '').replace(' ', '\u00a0');
}

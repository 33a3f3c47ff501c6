/**
 * A date as exact as the article gives it: `2018`, `2020-05` or `2021-07-26` (ISO 8601 with reduced
 * precision). Proleptic Gregorian calendar, years 1–9999.
 */
export type CalendarDate = string;

export type Granularity = 'year' | 'month' | 'day';

interface Parts {
	readonly year: number;
	readonly month: number | null;
	readonly day: number | null;
}

/** The parts of a date, or null where the text is no date of the calendar (`2021-02-30`). */
export function dateParts(date: CalendarDate): Parts | null {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!match) return null;
	const year = Number(match[1]);
	const month = match[2] === undefined ? null : Number(match[2]);
	const day = match[3] === undefined ? null : Number(match[3]);
	if (year < 1 || (month !== null && (month < 1 || month > 12))) return null;
	if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
	return { year, month, day };
}

/** How exact a date is. */
export function granularity(date: CalendarDate): Granularity {
	if (date.length === 4) return 'year';
	return date.length === 7 ? 'month' : 'day';
}

/** The date `steps` units of its own granularity later (earlier where negative). */
export function shiftDate(date: CalendarDate, steps: number): CalendarDate {
	const parts = dateParts(date);
	if (parts === null) throw new RangeError(`not a date: ${date}`);
	const { year, month, day } = parts;
	if (month === null) return pad(year + steps, 4);
	if (day === null) {
		const months = year * 12 + (month - 1) + steps;
		return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
	}
	const moved = new Date(0);
	moved.setUTCFullYear(year, month - 1, day + steps);
	return moved.toISOString().slice(0, 10);
}

/** Whole days from one date, exact to the day, to another; 0 where the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** The day of the week of a day, 0 (Monday) to 6. */
export function weekdayOf(date: CalendarDate): number {
	// 1 January 1970 was a Thursday
	return (((Date.parse(date) / 86_400_000 + 3) % 7) + 7) % 7;
}

/** The number of days of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
	const last = new Date(0);
	last.setUTCFullYear(year, month, 0);
	return last.getUTCDate();
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

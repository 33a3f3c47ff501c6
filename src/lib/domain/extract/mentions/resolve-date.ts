import { dateParts, shiftDate, type CalendarDate } from '../../facts/calendar-date.ts';

/** A date as its words give it. */
export type DateShape =
	| { readonly kind: 'explicit'; readonly date: CalendarDate }
	/** A day of a month (or a whole month, where `day` is null) without its year. */
	| {
			readonly kind: 'month';
			readonly month: number;
			readonly day: number | null;
			readonly which: Which;
	  }
	/** The same with `last year` and the like behind it: so many years from the article's. */
	| {
			readonly kind: 'monthOf';
			readonly month: number;
			readonly day: number | null;
			readonly by: number;
	  }
	/** 0 is Sunday. */
	| { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
	| { readonly kind: 'shift'; readonly unit: 'day' | 'month' | 'year'; readonly by: number }
	| { readonly kind: 'unknown' };

/** Said with the words `last`, `this`, `next`, or without any. */
export type Which = 'last' | 'this' | 'next' | 'plain';

/** The date that the words of an article of that day mean; null where it cannot be told. */
export function resolveDate(
	shape: DateShape,
	articleDate: CalendarDate | null,
	tense: 'past' | 'future' | null
): CalendarDate | null {
	if (shape.kind === 'explicit') return shape.date;
	const parts = articleDate === null ? null : dateParts(articleDate);
	if (articleDate === null || parts === null) return null;
	if (shape.kind === 'shift') return shifted(articleDate, shape);
	if (shape.kind === 'monthOf') return inYear(parts.year + shape.by, shape.month, shape.day);
	if (parts.month === null) return null;
	if (shape.kind === 'month') {
		return yearOf(shape, { year: parts.year, month: parts.month, day: parts.day }, tense);
	}
	return shape.kind === 'weekday' && parts.day !== null
		? weekdayNear(articleDate, shape, tense)
		: null;
}

/** The day of the week of a day, 0 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
	return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function shifted(
	date: CalendarDate,
	{ unit, by }: { unit: string; by: number }
): CalendarDate | null {
	const length = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
	return date.length < length ? null : inCalendar(shiftDate(date.slice(0, length), by));
}

function yearOf(
	{ month, day, which }: { month: number; day: number | null; which: Which },
	article: { year: number; month: number; day: number | null },
	tense: 'past' | 'future' | null
): CalendarDate | null {
	const ofArticle =
		day === null || article.day === null ? article.month : article.month * 100 + article.day;
	const own = day === null || article.day === null ? month : month * 100 + day;
	if (which === 'this') return inYear(article.year, month, day);
	// `last April` in July is this year's to some and last year's to others
	if (which === 'last') return month > article.month ? inYear(article.year - 1, month, day) : null;
	if (which === 'next') return month < article.month ? inYear(article.year + 1, month, day) : null;
	if (tense === 'past')
		return inYear(own > ofArticle ? article.year - 1 : article.year, month, day);
	if (tense === 'future')
		return inYear(own < ofArticle ? article.year + 1 : article.year, month, day);
	return null;
}

function inYear(year: number, month: number, day: number | null): CalendarDate | null {
	const parts = [String(year).padStart(4, '0'), pad(month), ...(day === null ? [] : [pad(day)])];
	return inCalendar(parts.join('-'));
}

function weekdayNear(
	articleDate: CalendarDate,
	{ weekday, which }: { weekday: number; which: Which },
	tense: 'past' | 'future' | null
): CalendarDate | null {
	const since = (weekdayOf(articleDate) - weekday + 7) % 7;
	const until = (7 - since) % 7;
	if (which === 'last') return inCalendar(shiftDate(articleDate, -(since || 7)));
	// on any other day it is the coming one to some and the one after to others
	if (which === 'next') return since === 0 ? inCalendar(shiftDate(articleDate, 7)) : null;
	if (which === 'this') return inCalendar(shiftDate(articleDate, until));
	if (tense === null) return null;
	return inCalendar(shiftDate(articleDate, tense === 'past' ? -since : until));
}

function inCalendar(date: string): CalendarDate | null {
	return dateParts(date) === null ? null : date;
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

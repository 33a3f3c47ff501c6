import { dateParts } from '../../../facts/calendar-date.ts';
import { dateReadings } from '../../../grading/en/parse-date.ts';
import type { DateShape } from '../../mentions/resolve-date.ts';
import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { months, shortWeekdays, unsureMonths, weekdays } from './calendar.lexicon.ts';
import { scaleWords } from '../numbers/numerals.lexicon.ts';
import { isPlural } from '../numbers/nouns.ts';

/** A date in the tokens, `to` exclusive; without a shape where the words are no date of the calendar. */
export interface FoundDate {
	readonly from: number;
	readonly to: number;
	readonly shape: DateShape | null;
	/** Set where the words before it are known; otherwise they are read. */
	readonly relation?: string;
	/** It stands before a noun: `the 2018 election`. */
	readonly isModifier?: true;
}

/** Dates that name a month or are all in figures: `8 March 2011`, `Sept. 4`, `2011-03-08`. */
export function writtenDateAt(tokens: readonly Token[], from: number): readonly FoundDate[] | null {
	const figures = inFigures(tokens, from);
	if (figures) return [figures];
	const start = afterWeekday(tokens, from);
	const found = dayFirst(tokens, start) ?? monthFirst(tokens, start);
	if (!found) return null;
	return found.map((date, i) => (i === 0 ? { ...date, from } : date));
}

/** The month at a token, and the token behind it with its full stop. */
export function monthAt(
	tokens: readonly Token[],
	from: number
): { month: number; to: number } | null {
	const token = at(tokens, from);
	const month = token.isCapital ? months.get(token.lower) : undefined;
	if (month === undefined) return null;
	const isShort = token.lower.length <= 4 && token.lower !== 'june' && token.lower !== 'july';
	const next = at(tokens, from + 1);
	const hasStop = isShort && token.lower !== 'may' && next.text === '.' && next.isJoined;
	return { month, to: from + (hasStop ? 2 : 1) };
}

/** Four digits that stand alone, a year. */
export function yearNumber(token: Token): number | null {
	return token.kind === 'number' && /^[12]\d{3}$/.test(token.text) ? Number(token.text) : null;
}

/** `Friday, `, `Fri. ` before a date. */
function afterWeekday(tokens: readonly Token[], from: number): number {
	const { lower, isCapital } = at(tokens, from);
	if (!isCapital || !(weekdays.has(lower) || shortWeekdays.has(lower))) return from;
	const next = at(tokens, from + 1).text;
	return from + (next === ',' || next === '.' ? 2 : 1);
}

function dayFirst(tokens: readonly Token[], from: number): FoundDate[] | null {
	const first = dayAt(tokens, from);
	if (first === null || at(tokens, from - 1).kind === 'number') return null;
	const link = isDash(at(tokens, first.to)) || /^(?:to|and)$/.test(at(tokens, first.to).lower);
	const second = link ? dayAt(tokens, first.to + 1) : null;
	const last = second ?? first;
	const of = at(tokens, last.to).lower === 'of' ? 1 : 0;
	const month = monthAt(tokens, last.to + of);
	if (month === null) return null;
	const year = yearBehind(tokens, month.to);
	const end = year?.to ?? month.to;
	const date = { from, to: end, shape: shapeOf(month.month, last.day, year?.year ?? null) };
	if (!second) return [date];
	const shape = shapeOf(month.month, first.day, year?.year ?? null);
	return [
		{ from, to: first.to, shape, relation: 'from' },
		{ ...date, from: first.to + 1, relation: 'to' }
	];
}

function monthFirst(tokens: readonly Token[], from: number): FoundDate[] | null {
	const month = monthAt(tokens, from);
	if (month === null) return null;
	const whole = yearBehind(tokens, month.to);
	if (whole) return [{ from, to: whole.to, shape: shapeOf(month.month, null, whole.year) }];
	const first = dayAt(tokens, month.to);
	if (first === null || isCounted(tokens, from, first.to)) return null;
	const link = isDash(at(tokens, first.to)) && at(tokens, first.to).isJoined;
	const second = link ? dayAt(tokens, first.to + 1) : null;
	const year = yearBehind(tokens, second?.to ?? first.to);
	const shape = shapeOf(month.month, first.day, year?.year ?? null);
	if (!second) return [{ from, to: year?.to ?? first.to, shape }];
	const last = shapeOf(month.month, second.day, year?.year ?? null);
	return [
		{ from, to: first.to, shape, relation: 'from' },
		{ from: first.to + 1, to: year?.to ?? second.to, shape: last, relation: 'to' }
	];
}

function dayAt(tokens: readonly Token[], from: number): { day: number; to: number } | null {
	const token = at(tokens, from);
	if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
	const day = Number(token.text);
	const next = at(tokens, from + 1);
	const isOrdinal = next.isJoined && /^(?:st|nd|rd|th)$/.test(next.lower);
	if (day < 1 || (next.isJoined && next.kind === 'word' && !isOrdinal)) return null;
	return { day, to: from + (isOrdinal ? 2 : 1) };
}

/** `2011`, `, 2011`, `of 2011` behind a month or a day; not `, 2000 people`. */
function yearBehind(tokens: readonly Token[], from: number): { year: number; to: number } | null {
	const link = /^(?:,|of|in)$/.test(at(tokens, from).lower) ? 1 : 0;
	const year = yearNumber(at(tokens, from + link));
	const next = at(tokens, from + link + 1);
	if (year === null || (next.isJoined && next.kind === 'word')) return null;
	if (link === 1 && at(tokens, from).text === ',' && isPlural(next.lower)) return null;
	return { year, to: from + link + 1 };
}

/** `May 10 percent`, `March 5 miles` at the start of a sentence: no day, but a number of things. */
function isCounted(tokens: readonly Token[], month: number, to: number): boolean {
	const next = at(tokens, to);
	if (scaleWords.has(next.lower) || /^(?:%|percent|per)$/.test(next.lower)) return true;
	const isVerb = month === 0 && unsureMonths.has(at(tokens, month).lower);
	return isVerb && isPlural(next.lower);
}

function shapeOf(month: number, day: number | null, year: number | null): DateShape | null {
	if (year === null) {
		// 2000 is a leap year: 29 February is a day of some years
		const isDay = day === null || dateParts(`2000-${pad(month)}-${pad(day)}`) !== null;
		return isDay ? { kind: 'month', month, day, which: 'plain' } : null;
	}
	const date = [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join('-');
	return dateParts(date) === null ? null : { kind: 'explicit', date };
}

/** `2011-03-08`, `26/7/2021`; not `3/4/2021`, which may begin with the day or not. */
function inFigures(tokens: readonly Token[], from: number): FoundDate | null {
	const first = at(tokens, from);
	if (first.kind !== 'number') return null;
	const [dash, second, other, third] = [1, 2, 3, 4].map((step) => at(tokens, from + step));
	const isIso = /^\d{4}$/.test(first.text) && isTight(dash, second) && isTight(other, third);
	const text = isIso ? `${first.text}-${second?.text ?? ''}-${third?.text ?? ''}` : first.text;
	if (!/^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/.test(text)) return null;
	const [date, another] = dateReadings(text);
	const to = from + (isIso ? 5 : 1);
	const isSure = date !== undefined && another === undefined;
	return { from, to, shape: isSure ? { kind: 'explicit', date } : null };
}

function isTight(dash: Token | undefined, number: Token | undefined): boolean {
	return (
		dash?.text === '-' && dash.isJoined && number?.isJoined === true && /^\d\d$/.test(number.text)
	);
}

function pad(value: number): string {
	return String(value).padStart(2, '0');
}

import { dateParts, type CalendarDate } from '../../../facts/calendar-date.ts';
import type { Bound } from '../../../facts/fact.ts';
import { parseDate } from '../../../grading/en/parse-date.ts';
import { monthNames } from '../../../text/en/dates.ts';
import type { Measured } from '../value.ts';

const scales: Readonly<Record<string, number>> = {
	...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
	...{ k: 1e3, m: 1e6, bn: 1e9 }
};

const boundWords: Readonly<Record<string, Bound>> = {
	...{ about: 'about', around: 'about', approximately: 'about', roughly: 'about', some: 'about' },
	...{ nearly: 'about', almost: 'about', 'close to': 'about', circa: 'about' },
	...{ over: 'over', 'more than': 'over', above: 'over', 'at least': 'atLeast' },
	...{ 'no fewer than': 'atLeast', 'no less than': 'atLeast' },
	...{ under: 'under', 'less than': 'under', 'fewer than': 'under', below: 'under' },
	...{ 'up to': 'upTo', 'at most': 'upTo', 'no more than': 'upTo' }
};

const figures = '[+−-]?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?';
const scale = '(?:[ \\u00a0]?(hundred|thousand|million|billion|trillion|bn|[km])(?![A-Za-z\\d]))?';
const currency = '((?:[A-Z]{1,3})?\\p{Sc}|[A-Z]{3}[ \\u00a0])?';

/** A bound, a number or a range, and a unit of a few words. */
const measured = new RegExp(
	`^(?:(${Object.keys(boundWords).join('|')}|between|from) )?${currency}(${figures})${scale}` +
		`(?: ?(?:to|and|–|-) ?(?:(?:[A-Z]{1,3})?\\p{Sc})?(${figures})${scale})?` +
		'[ \\u00a0]?(%|[\\p{L}²³°/]+(?:[ \\u00a0-][\\p{L}²³°/]+){0,3})?\\.?$',
	'u'
);

const number = new RegExp(`(?<![A-Za-z\\d.,])(${figures})${scale}`, 'g');

const month = `(?:${monthNames.join('|')})`;
const date = new RegExp(
	`\\b(?:\\d{1,2} ${month} \\d{4}|${month} \\d{1,2}, \\d{4}|${month} \\d{4}` +
		'|(?<=\\b(?:in|of|since|until|by|from|for|before|after|during|year) )(?:1\\d|20)\\d\\d)(?![A-Za-z\\d])',
	'g'
);

/** Reads `about 2,500 troops`, `$155 million`, `1,000 to 4,000 metres`; null where there is more to it. */
export function readAmount(text: string): Measured | null {
	const found = measured.exec(text.charAt(0).toLowerCase() + text.slice(1)) ?? measured.exec(text);
	if (found === null) return null;
	const [, words = '', sign = '', figure = '', size, highFigure, highSize, rest = ''] = found;
	const unit = (sign.trim() + rest.toLowerCase().replaceAll('\u00a0', ' ')).replace(/s$/, '');
	if (highFigure === undefined) {
		const bound = boundWords[words] ?? 'exact';
		return { kind: 'amount', amount: { bound, value: valueOf(figure, size) }, unit };
	}
	const value = valueOf(figure, size ?? highSize);
	const amount = { bound: 'range', value, high: valueOf(highFigure, highSize) } as const;
	return { kind: 'amount', amount, unit };
}

export function readDate(text: string): CalendarDate | null {
	return /\d{4}/.test(text) ? parseDate(text) : null;
}

/** Every number of a text that is no part of a date. */
export function numbersIn(text: string): number[] {
	if (!/\d/.test(text)) return [];
	return [...text.replace(date, ' ').matchAll(number)].map(([, figure = '', size]) =>
		valueOf(figure, size)
	);
}

/** Every date of a text; a bare year only after a preposition. */
export function datesIn(text: string): CalendarDate[] {
	if (!/\d{4}/.test(text)) return [];
	return [...text.matchAll(date)]
		.map(([words]) => parseDate(words) ?? '')
		.filter((found) => dateParts(found) !== null);
}

export function joinDates(text: string): string {
	return text.replace(date, (found) => found.replaceAll(' ', '-'));
}

function valueOf(figure: string, size: string | undefined): number {
	const value = Number(figure.replaceAll(',', '').replace('−', '-'));
	return Number((value * (scales[size ?? ''] ?? 1)).toPrecision(12));
}

import { dateParts, shiftDate, type CalendarDate } from '../facts/calendar-date.ts';
import type { Amount } from '../facts/fact.ts';

/** Factors of believable wrong numbers: far enough to be wrong, near enough to be thought right. */
const factors = [0.4, 0.5, 0.6, 0.7, 1.4, 1.6, 1.8, 2.2, 2.6, 3] as const;

/** Steps of believable wrong dates in units of their granularity. */
const steps = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/**
 * Wrong numbers of the same order and the same roundness as the key: 155 gives 95, 110, 215 …, and
 * 2,500 gives 1,500, 3,500 …. None lies within 25 % of the key, so that none is right under "about".
 * Only for amounts that name one number: under a bound or a range other numbers may be right too.
 *
 * @param others other amounts that are right for the slot
 * @returns in no particular order; empty for bounded amounts
 */
export function wrongNumbers(amount: Amount, others: readonly Amount[] = []): number[] {
	if (amount.bound !== 'exact' && amount.bound !== 'about') return [];
	if (amount.value === 0) return [];
	const step = stepOf(amount.value);
	const numbers = factors.map((factor) => roundTo(step, amount.value * factor));
	return [...new Set(numbers)].filter((number) =>
		[amount, ...others].every((right) => isWrongNumber(number, right))
	);
}

/** True when a number is surely not what the amount says. */
export function isWrongNumber(number: number, amount: Amount): boolean {
	switch (amount.bound) {
		case 'exact':
			return number > 0 && number !== amount.value;
		case 'about':
			return number > 0 && Math.abs(number - amount.value) > 0.25 * Math.abs(amount.value);
		case 'over':
		case 'under':
		case 'atLeast':
		case 'upTo':
		case 'range':
			return false;
	}
}

/** True when one number can be both: $3 billion is also "over $200 million". */
export function canBothHold(a: Amount, b: Amount): boolean {
	const [first, second] = [reachOf(a), reachOf(b)];
	return first.low <= second.high && second.low <= first.high;
}

/** The numbers that an amount leaves open; an open end counts as closed, which is the safer side. */
function reachOf({ bound, value, high = value }: Amount): { low: number; high: number } {
	switch (bound) {
		case 'exact':
			return { low: value, high: value };
		case 'about':
			return { low: value * 0.75, high: value * 1.25 };
		case 'over':
		case 'atLeast':
			return { low: value, high: Infinity };
		case 'under':
		case 'upTo':
			return { low: -Infinity, high: value };
		case 'range':
			return { low: value, high };
	}
}

/** The step of wrong numbers: the key's own, but a few of it must fit below the key: 200 for 1,000. */
function stepOf(value: number): number {
	const step = roundness(value);
	return value <= 2 * step && step >= 10 ? step / 5 : step;
}

/** The step a number seems rounded to: 5 for 155, 500 for 2,500, 1 for 17, 0.1 for 6.3; not for zero. */
export function roundness(value: number): number {
	let step = 1;
	while (!isWhole(value / step)) step /= 10;
	while (isWhole(value / (step * 10))) step *= 10;
	const mantissa = value / step;
	return mantissa >= 15 && isWhole(mantissa / 5) ? step * 5 : step;
}

/** The nearest multiple of the step, without the dust of binary fractions. */
export function roundTo(step: number, value: number): number {
	return Number((Math.round(value / step) * step).toPrecision(12));
}

function isWhole(value: number): boolean {
	return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));
}

/**
 * Wrong dates of the same granularity.
 *
 * @param right every date that is right for the slot
 * @param latest dates after it would be impossible and are left out; null where the future is open
 */
export function wrongDates(
	date: CalendarDate,
	right: readonly CalendarDate[],
	latest: CalendarDate | null
): CalendarDate[] {
	return steps
		.map((step) => shiftDate(date, step))
		.filter((wrong) => dateParts(wrong) !== null)
		.filter((wrong) => !right.some((other) => overlaps(wrong, other)))
		.filter((wrong) => latest === null || wrong <= latest.slice(0, wrong.length));
}

/** True when one date lies within the other: 26 July 2021 in July 2021. */
export function overlaps(a: CalendarDate, b: CalendarDate): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

/** A date as a number that orders options: 20210726, 202105, 2018. */
export function dateRank(date: CalendarDate): number {
	return Number(date.replaceAll('-', ''));
}

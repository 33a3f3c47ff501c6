import { weekdayOf, type CalendarDate } from '../facts/calendar-date.ts';
import { daySeries, type Day } from './day-series.ts';
import type { DayStats } from './day-stats.ts';
import type { Counts } from './totals.ts';

/** The days of one week, from Monday on; the last week ends with today. */
export type Week = readonly [Day, ...Day[]];

/**
 * The last weeks, the oldest first, today's the last. A day without rows is there with zeros.
 *
 * @param today the learner's day
 * @param count how many weeks, this one among them
 */
export function lastWeeks(
	rows: Iterable<Counts & Pick<DayStats, 'dayKey'>>,
	today: CalendarDate,
	count: number
): Week[] {
	const days = daySeries(rows, today, (count - 1) * 7 + weekdayOf(today) + 1);
	return Array.from({ length: count }, (_, week) => {
		const [first, ...others] = days.slice(week * 7, week * 7 + 7);
		if (!first) throw new Error(`week ${String(week)} of ${String(count)} has no day`);
		return [first, ...others];
	});
}

/** How many steps a day of many answers is above one without. */
export const mostSteps = 4;

/**
 * How much of the busiest day a day is: 0 without answers, 1–4 with them, in quarters.
 *
 * @param most the answers of the busiest day
 */
export function stepOf(answers: number, most: number): number {
	if (answers <= 0 || most <= 0) return 0;
	return Math.min(mostSteps, Math.ceil((answers / most) * mostSteps));
}

import { shiftDate, type CalendarDate } from '../facts/calendar-date.ts';
import type { DayStats } from './day-stats.ts';
import { totalOf, totalsBy, type Counts, type Totals } from './totals.ts';

/** One day of a series. */
export interface Day extends Totals {
	readonly dayKey: CalendarDate;
}

/**
 * Day after day, the oldest first: `length` days that end with `lastDay`. A day without rows is there
 * with zeros; rows of other days (later ones too, after a journey west or a wrong clock) are left out.
 *
 * @param lastDay `YYYY-MM-DD`; days are dates of the calendar, so no change of clocks makes one shorter
 */
export function daySeries(
	rows: Iterable<Counts & Pick<DayStats, 'dayKey'>>,
	lastDay: CalendarDate,
	length: number
): Day[] {
	const totals = totalsBy(rows, (row) => row.dayKey);
	return Array.from({ length }, (_, index) => {
		const dayKey = shiftDate(lastDay, index + 1 - length);
		return { dayKey, ...(totals.get(dayKey) ?? totalOf([])) };
	});
}

/** The day with the most answers, the newest of several; null where no day has one. */
export function busiestDay(days: readonly Day[]): Day | null {
	const most = Math.max(0, ...days.map((day) => day.answers));
	return most === 0 ? null : (days.findLast((day) => day.answers === most) ?? null);
}

import { shiftDate, type CalendarDate } from '../facts/calendar-date.ts';
import type { Memory } from '../schedule/memory.ts';

/** How many facts are due on one day. */
export interface DueDay {
	readonly dayKey: CalendarDate;
	readonly facts: number;
}

/** When facts come again, as their memories are now. */
export interface Forecast {
	/** Due before today. */
	readonly overdue: number;
	/** Day after day, today the first. */
	readonly days: readonly DueDay[];
	/** Due after these days. */
	readonly later: number;
}

/**
 * What comes on each of the next days if nothing is studied till then. Every memory counts once.
 *
 * @param today the learner's day
 * @param length how many days, today among them
 */
export function forecastOf(
	memories: readonly Pick<Memory, 'due'>[],
	today: CalendarDate,
	length: number
): Forecast {
	const byDay = new Map<CalendarDate, number>();
	for (const { due } of memories) byDay.set(due, (byDay.get(due) ?? 0) + 1);
	const days = Array.from({ length }, (_, index) => {
		const dayKey = shiftDate(today, index);
		return { dayKey, facts: byDay.get(dayKey) ?? 0 };
	});
	const overdue = memories.filter(({ due }) => due < today).length;
	const within = days.reduce((sum, { facts }) => sum + facts, 0);
	return { overdue, days, later: memories.length - overdue - within };
}

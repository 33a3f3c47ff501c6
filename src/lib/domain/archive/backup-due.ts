import type { DayStats } from '../stats/day-stats.ts';

/** So many days with study since the last backup … */
export const reminderDays = 7;
/** … and so many answers, and a reminder is shown. */
export const reminderAnswers = 50;

/** What was done since the last backup. */
export interface SinceBackup {
	readonly days: number;
	readonly answers: number;
	/** Enough was done that a loss would hurt. */
	readonly isDue: boolean;
}

/**
 * What was done since the last backup. The day of the backup itself does not count.
 *
 * @param rows the counts of all days, in any order
 * @param lastDay the day of the last backup, or null where there is none
 */
export function sinceBackup(rows: readonly DayStats[], lastDay: string | null): SinceBackup {
	const since = rows.filter(({ dayKey, answers }) => answers > 0 && dayKey > (lastDay ?? ''));
	const days = new Set(since.map(({ dayKey }) => dayKey)).size;
	const answers = since.reduce((sum, row) => sum + row.answers, 0);
	return { days, answers, isDue: days >= reminderDays && answers >= reminderAnswers };
}

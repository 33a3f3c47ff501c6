import { shiftDate, type CalendarDate } from '../facts/calendar-date.ts';
import type { MemoryDay } from '../schedule/memory.ts';
import { differs } from './differs.ts';
import { percentRight } from './totals.ts';

/** How the share that was recalled lies to the one that is wanted; `few`: too few facts to tell. */
export type Comparison = 'few' | 'below' | 'about' | 'above';

/** How much was remembered of what was met again, over some days that end today. */
export interface Retention {
	readonly days: number;
	/** Facts that were met again on a later day than that of their last rating. */
	readonly met: number;
	/** At most `met`. */
	readonly recalled: number;
	/** The share that was recalled in whole percent; null where nothing was met. */
	readonly percent: number | null;
	/** What the memories let expect of the same facts, in whole percent; null likewise. */
	readonly expected: number | null;
	readonly comparison: Comparison;
}

/** From so many facts on a share says something. */
const fewest = 20;

interface Span {
	/** The learner's day: the last that counts. */
	readonly today: CalendarDate;
	readonly days: number;
	/** The desired retention, 0–1. */
	readonly wanted: number;
}

/** True retention over the last days. Rows of other days are left out; a day without a row met nothing. */
export function retentionOver(
	rows: readonly MemoryDay[],
	{ today, days, wanted }: Span
): Retention {
	const first = shiftDate(today, 1 - days);
	const within = rows.filter(({ dayKey }) => dayKey >= first && dayKey <= today);
	const sum = (name: 'met' | 'recalled' | 'expected') =>
		within.reduce((total, row) => total + row[name], 0);
	const [met, recalled] = [sum('met'), sum('recalled')];
	return {
		days,
		met,
		recalled,
		percent: percentRight({ answers: met, right: recalled }),
		expected: percentRight({ answers: met * 1000, right: sum('expected') }),
		comparison: compared(recalled, met, wanted)
	};
}

/** About the same where chance alone makes as much of a difference. */
function compared(recalled: number, met: number, wanted: number): Comparison {
	if (met < fewest) return 'few';
	const share = recalled / met;
	if (!differs(share, wanted, met)) return 'about';
	return share < wanted ? 'below' : 'above';
}

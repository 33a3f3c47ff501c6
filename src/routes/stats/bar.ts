import type { Day } from '$lib/domain/stats/day-series.ts';
import { dayInWords } from '$lib/domain/text/en/dates.ts';

/** One bar of a chart. */
export interface Bar {
	readonly key: string;
	/** How tall it is, in any unit; of all bars the same. */
	readonly value: number;
	readonly text: string;
	/** Today's, or what should have been done before it; it bears its text. */
	readonly tone?: 'now' | 'late';
}

/** The bars of some days, and what stands under the first and the last of them. @param days today is the last */
export function barsOf(
	days: readonly Day[],
	read: (day: Day) => readonly [value: number, text: string]
): { readonly bars: readonly Bar[]; readonly ends: readonly [string, string] } {
	const [first, today] = [days.at(0), days.at(-1)];
	const bars = days.map((day) => {
		const [value, text] = read(day);
		return { key: day.dayKey, value, text, ...(day === today && { tone: 'now' as const }) };
	});
	return { bars, ends: [first ? dayInWords(first.dayKey) : '', 'Today'] };
}

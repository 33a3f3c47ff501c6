import type { DayStats } from './day-stats.ts';

/** What any number of answers come to. */
export interface Totals {
	readonly answers: number;
	/** At most `answers`. */
	readonly right: number;
	/** Milliseconds spent on these answers. */
	readonly spentMs: number;
}

/** The counts of a row; the days' rows are such. */
export type Counts = Pick<DayStats, 'answers' | 'right' | 'spentMs'>;

/** What rows come to together, in any order; nothing in them comes to zero. */
export function totalOf(rows: Iterable<Counts>): Totals {
	let [answers, right, spentMs] = [0, 0, 0];
	for (const row of rows) {
		answers += row.answers;
		right += row.right;
		spentMs += row.spentMs;
	}
	return { answers, right, spentMs };
}

/** What the rows of each key come to. A key without rows is not in it. */
export function totalsBy<Row extends Counts, Key>(
	rows: Iterable<Row>,
	keyOf: (row: Row) => Key
): Map<Key, Totals> {
	const totals = new Map<Key, Totals>();
	for (const row of rows) {
		const key = keyOf(row);
		totals.set(key, totalOf([totals.get(key) ?? totalOf([]), row]));
	}
	return totals;
}

/**
 * The share of right answers in whole percent: 100 only where all are right, 0 only where none is.
 *
 * @returns null without answers
 */
export function percentRight({ answers, right }: Pick<Totals, 'answers' | 'right'>): number | null {
	if (answers <= 0) return null;
	if (right <= 0) return 0;
	if (right >= answers) return 100;
	return Math.min(99, Math.max(1, Math.round((right / answers) * 100)));
}

import type { AttemptRow } from './attempt-event.ts';

/** What the finished attempts at one paper came to. */
export interface Runs {
	readonly count: number;
	/** Most questions right. */
	readonly bestRight: number;
	/**
	 * Shortest time in milliseconds, of the attempts that were ended by the learner with an answer to
	 * every question: who gives up is no faster. Null where there is none.
	 */
	readonly bestMs: number | null;
}

/** The finished attempts at a paper, the newest first. @param paper see `paperMark` */
export function finishedRuns(rows: readonly AttemptRow[], paper: number): AttemptRow[] {
	return rows
		.filter((row) => row.phase === 'finished' && row.paper === paper)
		.sort((a, b) => b.startedAt - a.startedAt);
}

/** What they came to; null where there is none. @param runs of one paper */
export function runsOf(runs: readonly AttemptRow[]): Runs | null {
	if (runs.length === 0) return null;
	const times = runs.flatMap(({ isComplete, elapsedMs }) => (isComplete ? [elapsedMs] : []));
	return {
		count: runs.length,
		bestRight: Math.max(...runs.map(({ score }) => score?.right ?? 0)),
		bestMs: times.length > 0 ? Math.min(...times) : null
	};
}

/** The run before an attempt: the newest of those that started earlier. */
export function runBefore(
	runs: readonly AttemptRow[],
	{ id, startedAt }: Pick<AttemptRow, 'id' | 'startedAt'>
): AttemptRow | null {
	const earlier = runs.filter((row) => row.id !== id && row.startedAt <= startedAt);
	return earlier.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null;
}

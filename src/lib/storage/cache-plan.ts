import type { FactId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { FoldedMemory } from '$lib/domain/schedule/memory-fold.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { standing } from './standing.ts';
import type { CacheFolds } from './store.ts';

/** What a store reads before it plans. */
export interface LogExcerpt {
	/** The answer that the review is, or is about; null where the log has none. */
	readonly answer: AnsweredReview | null;
	/** The log of each fact that the review or the answer names; every review once. */
	readonly reviews: readonly Review[];
	/** The row that the answer counts in. */
	readonly day: DayStats | undefined;
	/** The desired retention that the memories are made for. */
	readonly retention: number;
}

/** The rows that a store writes; null where a row goes. */
export interface CacheChanges {
	readonly factStats: ReadonlyMap<FactId, FactStats | null>;
	readonly days: ReadonlyMap<string, DayStats | null>;
	readonly memory: ReadonlyMap<FactId, Memory | null>;
	/** What is to be added to the days of the memory, one for each day that changes. */
	readonly memoryDays: readonly MemoryDay[];
}

/** What a review that is new to the log changes in the caches. */
export function planCaches(review: Review, before: LogExcerpt, folds: CacheFolds): CacheChanges {
	const factStats = new Map<FactId, FactStats | null>();
	const memory = new Map<FactId, Memory | null>();
	const added = new Map<string, MemoryDay>();
	for (const factId of new Set(review.factIds)) {
		const old = before.reviews.filter(({ factIds }) => factIds.includes(factId));
		const log = [...old, review];
		factStats.set(factId, folds.foldFact(factId, log));
		const folded = folds.foldMemory(factId, log, before.retention);
		memory.set(factId, folded.memory);
		addDays(added, { folded: folds.foldMemory(factId, old, before.retention), sign: -1, folds });
		addDays(added, { folded, sign: 1, folds });
	}
	const memoryDays = [...added.values()].filter((day) => !isEmptyDay(day));
	return { factStats, days: planDays(review, before, folds), memory, memoryDays };
}

interface Added {
	readonly folded: FoldedMemory;
	readonly sign: 1 | -1;
	readonly folds: CacheFolds;
}

/** Adds what a fact does to the days, or takes it from them. */
export function addDays(days: Map<string, MemoryDay>, { folded, sign, folds }: Added): void {
	for (const day of folded.days) {
		days.set(day.dayKey, folds.addToDay(days.get(day.dayKey), day, sign));
	}
}

/** True for a row that says nothing: it is not kept. */
export function isEmptyDay({ learned, met, recalled, expected }: MemoryDay): boolean {
	return learned === 0 && met === 0 && recalled === 0 && expected === 0;
}

/** Takes back what the answer counted as, and counts what it is now: any review comes down to that. */
function planDays(
	review: Review,
	{ answer, reviews, day }: LogExcerpt,
	folds: CacheFolds
): Map<string, DayStats | null> {
	if (!answer) return new Map();
	const was = answer.id === review.id ? null : standing(answer, reviews, folds);
	const is = standing(answer, [...reviews, review], folds);
	if (was === is) return new Map();

	let row = day;
	if (was !== null) row = folds.countAnswer(row, answer, was, -1);
	if (is !== null) row = folds.countAnswer(row, answer, is, 1);
	return new Map([[folds.dayStatsId(answer), row && row.answers > 0 ? row : null]]);
}

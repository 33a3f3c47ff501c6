import type { FactId } from '$lib/domain/ids.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { addDays, isEmptyDay } from './cache-plan.ts';
import { standing } from './standing.ts';
import type { CacheFolds } from './store.ts';

/** Every row of the caches, from the whole log. */
export interface CacheRows {
	readonly factStats: readonly FactStats[];
	readonly days: readonly DayStats[];
	readonly memory: readonly Memory[];
	readonly memoryDays: readonly MemoryDay[];
}

/** Makes the caches anew: what they hold is always what this gives for the log. */
export function rebuildCaches(
	log: readonly Review[],
	folds: CacheFolds,
	retention: number
): CacheRows {
	const byFact = groupByFact(log);
	const factStats = [...byFact].flatMap(([id, reviews]) => folds.foldFact(id, reviews) ?? []);
	const memoryDays = new Map<string, MemoryDay>();
	const memory = [...byFact].flatMap(([id, reviews]) => {
		const folded = folds.foldMemory(id, reviews, retention);
		addDays(memoryDays, { folded, sign: 1, folds });
		return folded.memory ?? [];
	});
	return {
		factStats,
		days: countDays(log, byFact, folds),
		memory,
		memoryDays: [...memoryDays.values()].filter((day) => !isEmptyDay(day))
	};
}

function countDays(
	log: readonly Review[],
	byFact: ReadonlyMap<FactId, readonly Review[]>,
	folds: CacheFolds
): DayStats[] {
	const days = new Map<string, DayStats>();
	for (const review of log) {
		if (review.kind !== 'answered') continue;
		const related = review.factIds.flatMap((factId) => byFact.get(factId) ?? []);
		const isRight = standing(review, related, folds);
		if (isRight === null) continue;
		const id = folds.dayStatsId(review);
		days.set(id, folds.countAnswer(days.get(id), review, isRight, 1));
	}
	return [...days.values()];
}

function groupByFact(log: readonly Review[]): Map<FactId, Review[]> {
	const byFact = new Map<FactId, Review[]>();
	for (const review of log) {
		for (const factId of new Set(review.factIds)) {
			const reviews = byFact.get(factId);
			if (reviews) reviews.push(review);
			else byFact.set(factId, [review]);
		}
	}
	return byFact;
}

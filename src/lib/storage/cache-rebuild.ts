import type { FactId } from '$lib/domain/ids.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { WriteTransaction } from './schema.ts';
import { standing } from './standing.ts';
import type { CacheFolds } from './store.ts';

/** Every row of the caches, from the whole log. */
export interface CacheRows {
	readonly factStats: readonly FactStats[];
	readonly days: readonly DayStats[];
}

/** Makes the caches anew: what they hold is always what this gives for the log. */
export function rebuildCaches(log: readonly Review[], folds: CacheFolds): CacheRows {
	const byFact = groupByFact(log);
	const factStats = [...byFact].flatMap(([id, reviews]) => folds.foldFact(id, reviews) ?? []);

	const days = new Map<string, DayStats>();
	for (const review of log) {
		if (review.kind !== 'answered') continue;
		const related = review.factIds.flatMap((factId) => byFact.get(factId) ?? []);
		const isRight = standing(review, related, folds);
		if (isRight === null) continue;
		const id = folds.dayStatsId(review);
		days.set(id, folds.countAnswer(days.get(id), review, isRight, 1));
	}
	return { factStats, days: [...days.values()] };
}

/** Puts the caches that the log gives in the place of those that are there. */
export async function rewriteCaches(tx: WriteTransaction, folds: CacheFolds): Promise<void> {
	const rows = rebuildCaches(await tx.objectStore('reviews').getAll(), folds);
	const [factStats, days] = [tx.objectStore('factStats'), tx.objectStore('days')];
	await Promise.all([
		factStats.clear(),
		days.clear(),
		...rows.factStats.map((row) => factStats.put(row)),
		...rows.days.map((row) => days.put(row))
	]);
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

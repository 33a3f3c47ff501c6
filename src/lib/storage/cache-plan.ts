import type { FactId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
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
}

/** The rows that a store writes; null where a row goes. */
export interface CacheChanges {
	readonly factStats: ReadonlyMap<FactId, FactStats | null>;
	readonly days: ReadonlyMap<string, DayStats | null>;
}

/** What a review that is new to the log changes in the caches. */
export function planCaches(review: Review, before: LogExcerpt, folds: CacheFolds): CacheChanges {
	const after = [...before.reviews, review];
	const factStats = new Map(
		review.factIds.map((factId) => [factId, foldOne(factId, after, folds)] as const)
	);
	return { factStats, days: planDays(review, before, folds) };
}

function foldOne(factId: FactId, log: readonly Review[], folds: CacheFolds): FactStats | null {
	return folds.foldFact(
		factId,
		log.filter((review) => review.factIds.includes(factId))
	);
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

import { byTime } from '../by-time.ts';
import type { FactId } from '../ids.ts';
import type { Instant, Review } from '../schedule/review.ts';

/** What the log says about one fact: a cache, always equal to `foldFact` over the log. */
export interface FactStats {
	readonly factId: FactId;
	/** Answers that count: not undone. */
	readonly answers: number;
	readonly right: number;
	readonly lastAt: Instant;
	readonly lastRight: boolean;
}

/**
 * Folds the reviews that name a fact into its figures.
 *
 * @param reviews every review of the fact, in any order
 * @returns null where nothing counts: never answered, or all undone
 */
export function foldFact(factId: FactId, reviews: readonly Review[]): FactStats | null {
	const undone = new Set(reviews.filter((r) => r.kind === 'undone').map((r) => r.target));
	const regraded = new Map<string, boolean>();
	for (const review of byTime(reviews)) {
		if (review.kind !== 'regraded' || undone.has(review.id)) continue;
		const outcome = review.outcomes.find((o) => o.factId === factId);
		if (outcome) regraded.set(review.target, outcome.right);
	}

	const counted = byTime(reviews).flatMap((review) => {
		if (review.kind !== 'answered' || undone.has(review.id)) return [];
		const outcome = review.outcomes.find((o) => o.factId === factId);
		return outcome ? [{ at: review.at, right: regraded.get(review.id) ?? outcome.right }] : [];
	});
	const last = counted.at(-1);
	if (!last) return null;
	return {
		factId,
		answers: counted.length,
		right: counted.filter((answer) => answer.right).length,
		lastAt: last.at,
		lastRight: last.right
	};
}

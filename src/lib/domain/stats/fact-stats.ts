import type { FactId } from '../ids.ts';
import type { Instant, Review } from '../schedule/review.ts';
import { standingAnswers } from '../schedule/standing-answers.ts';

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
	const counted = standingAnswers(factId, reviews);
	const last = counted.at(-1);
	if (!last) return null;
	return {
		factId,
		answers: counted.length,
		right: counted.filter((answer) => answer.right).length,
		lastAt: last.review.at,
		lastRight: last.right
	};
}

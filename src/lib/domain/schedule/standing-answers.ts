import { byTime } from '../by-time.ts';
import type { FactId, ReviewId } from '../ids.ts';
import type { AnsweredReview, Ease, RegradedReview, Review } from './review.ts';

/** What holds of an answer to one fact after all that was decided about it. */
export interface StandingAnswer {
	readonly review: AnsweredReview;
	readonly right: boolean;
	/** How hard the learner found it; absent where nothing was said. */
	readonly ease?: Ease;
}

/**
 * The answers to a fact that were not taken back, the oldest first, each as the last decision about it
 * that stands has it.
 *
 * @param reviews every review of the fact, in any order
 */
export function standingAnswers(factId: FactId, reviews: readonly Review[]): StandingAnswer[] {
	const inOrder = byTime(reviews);
	const undone = new Set(inOrder.flatMap((r) => (r.kind === 'undone' ? [r.target] : [])));
	const regraded = new Map<ReviewId, RegradedReview>();
	for (const review of inOrder) {
		if (review.kind !== 'regraded' || undone.has(review.id)) continue;
		if (review.outcomes.some((one) => one.factId === factId)) regraded.set(review.target, review);
	}
	return inOrder.flatMap((review) => {
		if (review.kind !== 'answered' || undone.has(review.id)) return [];
		const outcome = review.outcomes.find((one) => one.factId === factId);
		if (!outcome) return [];
		const decision = regraded.get(review.id);
		const decided = decision?.outcomes.find((one) => one.factId === factId);
		const { right } = decided ?? outcome;
		return [{ review, right, ...(decision?.ease && { ease: decision.ease }) }];
	});
}

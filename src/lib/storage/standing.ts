import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import { oldestFirst } from './order.ts';
import type { CacheFolds } from './store.ts';

/**
 * Whether an answer counts as right after what was decided about it: fact by fact the newest
 * regrading that stands, else the grader. Null once it was taken back, and for a question of a quiz
 * that was left without an answer: it has no outcome, and counts as none.
 *
 * @param reviews of the log; only those that name a fact of the answer matter
 */
export function standing(
	answer: AnsweredReview,
	reviews: readonly Review[],
	folds: CacheFolds
): boolean | null {
	if (answer.outcomes.length === 0) return null;
	const later = reviews.filter((review) => isAboutSameFact(review, answer)).sort(oldestFirst);
	const undone = new Set(later.flatMap((r) => (r.kind === 'undone' ? [r.target] : [])));
	if (undone.has(answer.id)) return null;

	const outcomes = new Map(answer.outcomes.map((outcome) => [outcome.factId, outcome]));
	for (const review of later) {
		if (review.kind !== 'regraded' || review.target !== answer.id || undone.has(review.id))
			continue;
		for (const outcome of review.outcomes) {
			if (outcomes.has(outcome.factId)) outcomes.set(outcome.factId, outcome);
		}
	}
	return folds.isRight([...outcomes.values()]);
}

function isAboutSameFact(a: Review, b: Review): boolean {
	return a.factIds.some((factId) => b.factIds.includes(factId));
}

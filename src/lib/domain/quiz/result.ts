import { byTime } from '../by-time.ts';
import type { Answer } from '../grading/answer.ts';
import { gradeInsisted } from '../grading/grade.ts';
import { attemptReviewId, type ReviewId } from '../ids.ts';
import { keyText, type AskedQuestion } from '../questions/ask.ts';
import type {
	AnsweredReview,
	Instant,
	Outcome,
	RegradedReview,
	Review
} from '../schedule/review.ts';
import type { Attempt, Place } from './attempt.ts';

/** How one question came out; `unanswered` holds what could not be read as well. */
export type PlaceVerdict = 'right' | 'wrong' | 'unanswered';

/**
 * Grades a question of an attempt from its frozen snapshot. Nobody can be asked back any more: what is
 * almost right is right, what cannot be read counts as not answered.
 */
export function verdictOf({ question, answer }: Pick<Place, 'question' | 'answer'>): PlaceVerdict {
	if (answer === null) return 'unanswered';
	const graded = gradeInsisted(question, answer);
	if (!graded.ok) return 'unanswered';
	return graded.value.right ? 'right' : 'wrong';
}

/** Right answers of an attempt, of all its questions. */
export function scoreOf({ places }: Attempt): { right: number; of: number } {
	return {
		right: places.filter((place) => verdictOf(place) === 'right').length,
		of: places.length
	};
}

/**
 * What the learner decided about an answer and did not take back, the oldest first: the last holds.
 *
 * @param reviews of the log, in any order
 */
export function regradingsOf(target: ReviewId, reviews: readonly Review[]): RegradedReview[] {
	const undone = new Set(reviews.flatMap((r) => (r.kind === 'undone' ? [r.target] : [])));
	return byTime(reviews).flatMap((review) =>
		review.kind === 'regraded' && review.target === target && !undone.has(review.id) ? [review] : []
	);
}

/** When and where reviews are made. */
export interface Moment {
	readonly at: Instant;
	readonly dayKey: string;
	readonly zone: string;
}

/**
 * The reviews that a finished attempt leaves: one a question, with derived ids. A question without a
 * readable answer is logged without an outcome: time running out is no lapse of memory.
 */
export function attemptReviews(attempt: Attempt, moment: Moment): AnsweredReview[] {
	return attempt.places.map((place, index) => placeReview(attempt, place, index, moment));
}

/** The review of one question of an attempt. */
export function placeReview(
	attempt: Attempt,
	place: Place,
	index: number,
	moment: Moment
): AnsweredReview {
	const { question, spentMs } = place;
	// unsaid it is marked at the lowest level
	const isCertain = attempt.blueprint.marks === 'certainty' && place.answer !== null;
	const answer: Answer = place.answer ?? { kind: 'none', why: 'unanswered' };
	return {
		kind: 'answered',
		id: attemptReviewId(attempt.id, index),
		...moment,
		factIds: question.factIds,
		questionId: question.id,
		questionKind: question.kind,
		articleId: question.articleId,
		...(place.part !== undefined && { part: place.part }),
		shown: shownOf(question),
		answer,
		guessed: false,
		...(isCertain && { certainty: place.certainty ?? 1 }),
		durationMs: spentMs,
		outcomes: outcomesOf(place),
		engine: attempt.engine,
		attemptId: attempt.id
	};
}

function outcomesOf({ question, answer }: Place): readonly Outcome[] {
	const graded = answer && gradeInsisted(question, answer);
	return graded?.ok ? graded.value.outcomes : [];
}

/** What a review keeps of the question as it stood on the screen. */
export function shownOf(question: AskedQuestion): AnsweredReview['shown'] {
	const key = keyText(question);
	switch (question.kind) {
		case 'choice':
		case 'multi':
			return { stem: question.stem, options: question.options.map(({ text }) => text), key };
		case 'match':
			return { stem: question.stem, options: question.choices.map(({ text }) => text), key };
		case 'order':
			return { stem: question.stem, options: question.shown, key };
		case 'trueFalse':
			return { stem: `${question.stem} ${question.claim.text}`, key };
		case 'numeric':
		case 'typed':
		case 'cloze':
			return { stem: question.stem, key };
	}
}

import type { ArticleId } from '../ids.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { AnsweredReview } from '../schedule/review.ts';

/** Counts of one learner's day by kind and article: a cache over the log. */
export interface DayStats {
	/** `dayKey/questionKind/articleId` */
	readonly id: string;
	readonly dayKey: string;
	readonly questionKind: QuestionKind;
	readonly articleId: ArticleId;
	readonly answers: number;
	readonly right: number;
	/** Milliseconds spent on these answers, of each five minutes at the most. */
	readonly spentMs: number;
}

/** A question that stood open for longer was not studied all the while. */
const longestMs = 5 * 60_000;

/** The row that an answer counts in. */
export function dayStatsId(review: AnsweredReview): string {
	return `${review.dayKey}/${review.questionKind}/${review.articleId}`;
}

/**
 * The row with one answer more, or with one less where it was undone.
 *
 * @param right whether the answer counts as right, regrading included
 */
export function countAnswer(
	row: DayStats | undefined,
	review: AnsweredReview,
	right: boolean,
	sign: 1 | -1
): DayStats {
	return {
		id: dayStatsId(review),
		dayKey: review.dayKey,
		questionKind: review.questionKind,
		articleId: review.articleId,
		answers: (row?.answers ?? 0) + sign,
		right: (row?.right ?? 0) + (right ? sign : 0),
		spentMs: (row?.spentMs ?? 0) + sign * spentOn(review)
	};
}

function spentOn({ durationMs }: AnsweredReview): number {
	return Math.min(longestMs, Math.max(0, durationMs));
}

/** True when every fact of the answer came out right; an unanswered question has no outcome. */
export function isRight(outcomes: AnsweredReview['outcomes']): boolean {
	return outcomes.length > 0 && outcomes.every((outcome) => outcome.right);
}

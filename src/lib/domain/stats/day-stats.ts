import type { ArticleId } from '../ids.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { Certainty } from '../quiz/certainty.ts';
import type { AnsweredReview } from '../schedule/review.ts';

/**
 * Counts of one learner's day by kind, part of the article and certainty: a cache over the log. Another
 * field to count by is a new `cacheRules`.
 */
export interface DayStats {
	/** `dayKey/questionKind/part/certainty/articleId`, empty where something is absent */
	readonly id: string;
	readonly dayKey: string;
	readonly questionKind: QuestionKind;
	readonly articleId: ArticleId;
	/** See the review. */
	readonly part?: number;
	readonly certainty?: Certainty;
	readonly answers: number;
	readonly right: number;
	/** Milliseconds spent on these answers, of each five minutes at the most. */
	readonly spentMs: number;
}

/** A question that stood open for longer was not studied all the while. */
const longestMs = 5 * 60_000;

/** The row that an answer counts in. */
export function dayStatsId(review: AnsweredReview): string {
	const { dayKey, questionKind, part = '', certainty = '', articleId } = review;
	// an id of an article may have any sign in it, so it comes last
	return [dayKey, questionKind, part, certainty, articleId].join('/');
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
	const { dayKey, questionKind, articleId, part, certainty } = review;
	return {
		id: dayStatsId(review),
		dayKey,
		questionKind,
		articleId,
		...(part !== undefined && { part }),
		...(certainty !== undefined && { certainty }),
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

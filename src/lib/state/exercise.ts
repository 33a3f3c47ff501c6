import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import { shownOf } from '$lib/domain/quiz/result.ts';
import { partOf } from '$lib/domain/text/part.ts';
import type { QuestionId, ReviewId } from '$lib/domain/ids.ts';
import type {
	AnsweredReview,
	Ease,
	RegradedReview,
	Review,
	UndoneReview
} from '$lib/domain/schedule/review.ts';
import type { Clock } from './clock.ts';
import type { Regrading } from './regrading.ts';

/** A question on the screen, with the article that proves its answer. */
export interface Exercise {
	readonly question: AskedQuestion;
	readonly article: CompiledArticle;
	readonly shownAt: number;
}

export interface Verdict {
	readonly right: boolean;
	readonly answer: Answer;
	/** The fact comes back before the round ends. */
	readonly returns: boolean;
	/** The review that holds the answer. */
	readonly reviewId: ReviewId;
	/** By which the learner made it right; null where the grader's verdict stands. */
	readonly regrading: Regrading | null;
	/** How hard the learner found it; absent where nothing was said. */
	readonly ease?: Ease;
}

/** An exercise with its answer. */
export interface Turn {
	readonly exercise: Exercise;
	readonly verdict: Verdict;
}

/** The words of an answer that the learner may call right: typed by hand, and graded wrong. */
export function wordsToRegrade({ right, answer }: Verdict): string | null {
	return right || !('raw' in answer) ? null : answer.raw;
}

/** The review of an answer that was given now. */
export function reviewOf(
	{ question, article, shownAt }: Exercise,
	{ answer, outcomes }: Pick<AnsweredReview, 'answer' | 'outcomes'>,
	clock: Clock,
	engine: number
): AnsweredReview {
	return {
		kind: 'answered',
		id: clock.newId(),
		...clock.moment(),
		factIds: question.factIds,
		questionId: question.id,
		questionKind: question.kind,
		articleId: question.articleId,
		part: partOf(article, question.evidence),
		shown: shownOf(question),
		answer,
		guessed: false,
		durationMs: Math.round(clock.read().monotonic - shownAt),
		outcomes,
		engine
	};
}

/** The taking back of an answer, or of what a person decided about one. */
export function undoneOf(
	{ id: target, factIds }: Pick<Review, 'id' | 'factIds'>,
	clock: Clock
): UndoneReview {
	return { kind: 'undone', id: clock.newId(), ...clock.moment(), factIds, target };
}

/** How hard a right answer was. */
export function easeOf({ exercise, verdict }: Turn, ease: Ease, clock: Clock): RegradedReview {
	const { factIds } = exercise.question;
	const outcomes = factIds.map((factId) => ({ factId, right: true }));
	const base = { id: clock.newId<ReviewId>(), ...clock.moment(), factIds };
	return { kind: 'regraded', ...base, target: verdict.reviewId, outcomes, ease };
}

/** What the learner finds wrong with a question. */
export function reportOf(target: QuestionId, reason: string, clock: Clock): Decision {
	const { at } = clock.moment();
	return { id: clock.newId(), at, target, field: 'report', value: reason };
}

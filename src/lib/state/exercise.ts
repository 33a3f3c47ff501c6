import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import { shownOf } from '$lib/domain/quiz/result.ts';
import type { AnsweredReview } from '$lib/domain/schedule/review.ts';
import type { Clock } from './clock.ts';

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
}

/** The review of an answer that was given now. */
export function reviewOf(
	{ question, shownAt }: Exercise,
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
		shown: shownOf(question),
		answer,
		guessed: false,
		durationMs: Math.round(clock.read().monotonic - shownAt),
		outcomes,
		engine
	};
}

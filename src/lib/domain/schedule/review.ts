import type { FactId, ArticleId, AttemptId, QuestionId, ReviewId } from '../ids.ts';
import type { Answer } from '../grading/answer.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { Certainty } from '../quiz/certainty.ts';

/** Epoch milliseconds. */
export type Instant = number;

export interface Outcome {
	readonly factId: FactId;
	readonly right: boolean;
}

interface ReviewBase {
	/** Made on the client, sorts by time; writing the same id twice is harmless. */
	readonly id: ReviewId;
	readonly at: Instant;
	/** The learner's day, `YYYY-MM-DD`, as the device saw it then. */
	readonly dayKey: string;
	/** IANA time zone of the device then: `Europe/Vienna`. */
	readonly zone: string;
	/** The facts concerned; indexed. */
	readonly factIds: readonly FactId[];
}

/** A learner answered. It holds no rating: the rating is a policy of the fold, and may change. */
export interface AnsweredReview extends ReviewBase {
	readonly kind: 'answered';
	readonly questionId: QuestionId;
	readonly questionKind: QuestionKind;
	readonly articleId: ArticleId;
	/** The part of the article that proves the answer, counted from 0; absent in reviews of older versions. */
	readonly part?: number;
	/** What stood on the screen: wordings change, this does not. */
	readonly shown: {
		readonly stem: string;
		readonly options?: readonly string[];
		readonly key: string;
	};
	readonly answer: Answer;
	/** The learner said that it was a guess. */
	readonly guessed: boolean;
	/** How sure the learner was, as the answer was marked; only where a quiz asked for it. */
	readonly certainty?: Certainty;
	/** Milliseconds from shown to answered. */
	readonly durationMs: number;
	readonly outcomes: readonly Outcome[];
	readonly engine: number;
	/** The timed quiz it came from; absent in study. */
	readonly attemptId?: AttemptId;
}

/** How a learner found a right answer, where "right" says too little. */
export type Ease = 'hard' | 'easy';

/**
 * A person decided otherwise than the grader ("I was right"), or how hard a right answer was; the old
 * event stays as it is.
 */
export interface RegradedReview extends ReviewBase {
	readonly kind: 'regraded';
	readonly target: ReviewId;
	readonly outcomes: readonly Outcome[];
	/** Only where the learner said so. */
	readonly ease?: Ease;
}

/** An answer was taken back: folds leave the target out. */
export interface UndoneReview extends ReviewBase {
	readonly kind: 'undone';
	readonly target: ReviewId;
}

/** An event of the log. Never changed, never deleted by the app. */
export type Review = AnsweredReview | RegradedReview | UndoneReview;

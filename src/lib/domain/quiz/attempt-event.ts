import type { Answer } from '../grading/answer.ts';
import type { ArticleId, AttemptId } from '../ids.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { Cutting } from '../text/cutting.ts';
import type { Instant } from '../schedule/review.ts';

export const quizModes = ['exam', 'practice'] as const;
export type QuizMode = (typeof quizModes)[number];

/** What a paper is made of, as chosen on the set-up screen. */
export interface Blueprint {
	/** The articles it is drawn from; not empty. */
	readonly articleIds: readonly ArticleId[];
	readonly count: number;
	/** Milliseconds for the whole paper; null without a limit. */
	readonly limitMs: number | null;
	readonly kinds: readonly QuestionKind[];
	/** exam: verdicts at the end, no pause; practice: a verdict after each "Check", pauses allowed. */
	readonly mode: QuizMode;
}

/** A question of a paper with its source line: all that results need, whatever becomes of the pack. */
export interface PaperQuestion {
	readonly question: AskedQuestion;
	readonly cutting: Cutting;
}

interface EventBase {
	readonly attemptId: AttemptId;
	/** 0, 1, 2 … without gaps: the order of events, whatever the clocks said. */
	readonly seq: number;
	readonly at: Instant;
	/** Milliseconds of the attempt's own time that had passed; never falls. */
	readonly elapsedMs: number;
}

export type AttemptEvent = EventBase &
	(
		| {
				readonly kind: 'started';
				readonly seed: number;
				readonly blueprint: Blueprint;
				/** Frozen: results and history read these, never the pack of the day. */
				readonly questions: readonly PaperQuestion[];
				readonly engine: number;
		  }
		| { readonly kind: 'shown'; readonly index: number }
		| { readonly kind: 'answered'; readonly index: number; readonly answer: Answer }
		/** Practice only: the verdict was asked for; the answer can no longer change. */
		| { readonly kind: 'checked'; readonly index: number }
		| { readonly kind: 'flagged'; readonly index: number; readonly isFlagged: boolean }
		| { readonly kind: 'paused' }
		| { readonly kind: 'resumed' }
		/** The wall clock moved against the monotonic one, or backwards while the app was closed. */
		| { readonly kind: 'clockJumped'; readonly byMs: number }
		| { readonly kind: 'finished'; readonly reason: 'learner' | 'timeUp' }
	);

/** One row an attempt: overwritten, and all of it but the heartbeat can be rebuilt from the events. */
export interface AttemptRow {
	readonly id: AttemptId;
	readonly phase: 'running' | 'paused' | 'finished';
	readonly articleIds: readonly ArticleId[];
	readonly mode: QuizMode;
	readonly startedAt: Instant;
	readonly limitMs: number | null;
	/** The heartbeat: the wall clock when the app last saw the attempt … */
	readonly lastSeenAt: Instant;
	/** … and the attempt's own time then. */
	readonly elapsedMs: number;
	/** Set when finished. */
	readonly score?: { readonly right: number; readonly of: number };
}

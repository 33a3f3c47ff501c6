import type { Answer } from '../grading/answer.ts';
import type { ArticleId, AttemptId } from '../ids.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import type { QuestionKind } from '../questions/question.ts';
import type { Cutting } from '../text/cutting.ts';
import type { Instant } from '../schedule/review.ts';
import type { Certainty } from './certainty.ts';

export const quizModes = ['exam', 'practice'] as const;
export type QuizMode = (typeof quizModes)[number];

/** How far times are stretched for a learner who needs longer. */
export const timeFactors = [1, 1.25, 1.5, 2] as const;
export type TimeFactor = (typeof timeFactors)[number];

export const markSchemes = ['plain', 'negative', 'certainty'] as const;
/** How answers are marked: see `markOf`. */
export type MarkScheme = (typeof markSchemes)[number];

/** What a paper is made of, as chosen on the set-up screen. Absent fields are of attempts of older versions. */
export interface Blueprint {
	/** The articles it is drawn from; not empty. */
	readonly articleIds: readonly ArticleId[];
	readonly count: number;
	/** Milliseconds for the whole paper, extra time included; null without such a limit. */
	readonly limitMs: number | null;
	/** Milliseconds for each question, extra time included: forward only. Absent without such a limit. */
	readonly questionMs?: number;
	/** What the times were multiplied with; absent for 1. */
	readonly timeFactor?: TimeFactor;
	readonly kinds: readonly QuestionKind[];
	/** Parts of the articles, counted from 0; absent for all. */
	readonly parts?: readonly number[];
	/** Only what the learner missed before. */
	readonly focus?: 'weak';
	/** exam: verdicts at the end, no pause; practice: a verdict after each "Check", pauses allowed. */
	readonly mode: QuizMode;
	/** Absent for `plain`. */
	readonly marks?: MarkScheme;
}

/** A question of a paper with its source line: all that results need, whatever becomes of the pack. */
export interface PaperQuestion {
	readonly question: AskedQuestion;
	readonly cutting: Cutting;
	/** The part of its article, counted from 0; absent in attempts of older versions. */
	readonly part?: number;
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
		/** How sure the learner is of the answer. */
		| { readonly kind: 'rated'; readonly index: number; readonly certainty: Certainty }
		/** Practice only: the verdict was asked for; the answer can no longer change. */
		| { readonly kind: 'checked'; readonly index: number }
		| { readonly kind: 'flagged'; readonly index: number; readonly isFlagged: boolean }
		| { readonly kind: 'paused' }
		| { readonly kind: 'resumed' }
		/** The app was closed or its page frozen away for so long, by the wall clock. */
		| { readonly kind: 'reopened'; readonly awayMs: number }
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
	/** Milliseconds of the attempt's own time at which it ends at the latest; null without a limit. */
	readonly limitMs: number | null;
	/** The heartbeat: the wall clock when the app last saw the attempt … */
	readonly lastSeenAt: Instant;
	/** … and the attempt's own time then. */
	readonly elapsedMs: number;
	/** Set when finished. */
	readonly score?: { readonly right: number; readonly of: number };
	/** Set when finished, the same for all attempts at the same questions; see `paperMark`. */
	readonly paper?: number;
	/** Set when finished: every question has an answer, and the learner ended it. */
	readonly isComplete?: boolean;
	/** Set when finished, where the attempt was marked by another scheme than `plain`. */
	readonly marks?: { readonly got: number; readonly most: number };
}

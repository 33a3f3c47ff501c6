import { isBlank, type Answer } from '../grading/answer.ts';
import type { AttemptId } from '../ids.ts';
import { unreachable } from '../result.ts';
import type { Instant } from '../schedule/review.ts';
import type { AttemptEvent, Blueprint, PaperQuestion } from './attempt-event.ts';

/** One question of an attempt as it stands. */
export interface Place extends PaperQuestion {
	readonly answer: Answer | null;
	readonly isFlagged: boolean;
	/** Practice only: its verdict has been shown. */
	readonly isChecked: boolean;
	/** Milliseconds of the attempt's time that it was on the screen. */
	readonly spentMs: number;
}

/** An attempt as its events tell it. */
export interface Attempt {
	readonly id: AttemptId;
	readonly phase: 'running' | 'paused' | 'finished';
	readonly blueprint: Blueprint;
	readonly seed: number;
	readonly engine: number;
	readonly places: readonly Place[];
	/** Index of the question on the screen. */
	readonly current: number;
	/** The attempt's own time at the last event, in milliseconds. */
	readonly elapsedMs: number;
	readonly startedAt: Instant;
	readonly lastAt: Instant;
	/** The `seq` of the last event. */
	readonly seq: number;
	/** The clock jumped during it: its times may be wrong. */
	readonly hasJumped: boolean;
	readonly reason: 'learner' | 'timeUp' | null;
}

/** The events of an attempt, folded in their order; null where the first is no `started`. */
export function foldAttempt(events: readonly AttemptEvent[]): Attempt | null {
	const [first, ...rest] = [...events].sort((a, b) => a.seq - b.seq);
	const attempt = first ? start(first) : null;
	return attempt && rest.reduce(advance, attempt);
}

function start(event: AttemptEvent): Attempt | null {
	if (event.kind !== 'started') return null;
	return {
		id: event.attemptId,
		phase: 'running',
		blueprint: event.blueprint,
		seed: event.seed,
		engine: event.engine,
		places: event.questions.map((question) => ({
			...question,
			answer: null,
			isFlagged: false,
			isChecked: false,
			spentMs: 0
		})),
		current: 0,
		elapsedMs: event.elapsedMs,
		startedAt: event.at,
		lastAt: event.at,
		seq: event.seq,
		hasJumped: false,
		reason: null
	};
}

/**
 * An attempt after one event more. Total and pure: every event is accepted in every phase, and one
 * that makes no sense there changes nothing but the count. Finished stays finished.
 */
export function advance(attempt: Attempt, event: AttemptEvent): Attempt {
	if (attempt.phase === 'finished' || event.seq <= attempt.seq) return attempt;
	const next = passOn(attempt, event);
	switch (event.kind) {
		case 'started':
			return next;
		case 'shown':
			return event.index in next.places ? { ...next, current: event.index } : next;
		case 'answered':
			if (isLate(next, next.elapsedMs) || next.places[event.index]?.isChecked) return next;
			// an answer that was taken back leaves the question open
			return withPlace(next, event.index, {
				answer: isBlank(event.answer) ? null : event.answer
			});
		case 'checked':
			return withPlace(next, event.index, { isChecked: true });
		case 'flagged':
			return withPlace(next, event.index, { isFlagged: event.isFlagged });
		case 'paused':
			return { ...next, phase: 'paused' };
		case 'resumed':
			return { ...next, phase: 'running' };
		case 'clockJumped':
			return { ...next, hasJumped: true };
		case 'finished':
			return { ...next, phase: 'finished', reason: event.reason };
		default:
			return unreachable(event);
	}
}

/** Time goes on: the question on the screen takes what has passed since the last event. */
function passOn(attempt: Attempt, event: AttemptEvent): Attempt {
	const elapsedMs = Math.max(attempt.elapsedMs, event.elapsedMs);
	const spent = attempt.places[attempt.current]?.spentMs ?? 0;
	return {
		...withPlace(attempt, attempt.current, { spentMs: spent + elapsedMs - attempt.elapsedMs }),
		elapsedMs,
		lastAt: event.at,
		seq: event.seq
	};
}

function withPlace(attempt: Attempt, index: number, change: Partial<Place>): Attempt {
	const place = attempt.places[index];
	if (!place) return attempt;
	return { ...attempt, places: attempt.places.with(index, { ...place, ...change }) };
}

/** True when an answer at that time of the attempt comes after its end. */
export function isLate({ blueprint }: Attempt, elapsedMs: number): boolean {
	return blueprint.limitMs !== null && elapsedMs >= blueprint.limitMs;
}

/** Milliseconds left at that time of the attempt, never negative; null without a limit. */
export function timeLeft({ blueprint }: Attempt, elapsedMs: number): number | null {
	return blueprint.limitMs === null ? null : Math.max(0, blueprint.limitMs - elapsedMs);
}

/** How many questions have an answer. */
export function answeredCount({ places }: Attempt): number {
	return places.filter((place) => place.answer !== null).length;
}

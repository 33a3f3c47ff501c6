import { isBlank, type Answer } from '../grading/answer.ts';
import type { AttemptId } from '../ids.ts';
import { unreachable } from '../result.ts';
import type { Instant } from '../schedule/review.ts';
import type { AttemptEvent, Blueprint, PaperQuestion } from './attempt-event.ts';
import type { Certainty } from './certainty.ts';

/** One question of an attempt as it stands. */
export interface Place extends PaperQuestion {
	readonly answer: Answer | null;
	/** How sure the learner was, where it was asked and said. */
	readonly certainty: Certainty | null;
	/** It has been on the screen. */
	readonly isSeen: boolean;
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
	/** The longest time in milliseconds that the app was closed meanwhile; by the wall clock alone. */
	readonly awayMs: number;
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
		places: event.questions.map((question, index) => ({
			...question,
			answer: null,
			certainty: null,
			isSeen: index === 0,
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
		awayMs: 0,
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
			return canShow(next, event.index)
				? withPlace({ ...next, current: event.index }, event.index, { isSeen: true })
				: next;
		case 'answered':
			if (!canAnswer(next, event.index)) return next;
			// an answer that was taken back leaves the question open
			return withPlace(next, event.index, {
				answer: isBlank(event.answer) ? null : event.answer
			});
		case 'rated':
			return canAnswer(next, event.index)
				? withPlace(next, event.index, { certainty: event.certainty })
				: next;
		case 'checked':
			return withPlace(next, event.index, { isChecked: true });
		case 'flagged':
			return withPlace(next, event.index, { isFlagged: event.isFlagged });
		case 'paused':
			return { ...next, phase: 'paused' };
		case 'resumed':
			return { ...next, phase: 'running' };
		case 'reopened':
			// ended again before the next heartbeat, the second gap holds the first
			return { ...next, awayMs: Math.max(next.awayMs, event.awayMs) };
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

/** With a limit for each question there is no way back to one. */
export function canShow({ blueprint, current, places }: Attempt, index: number): boolean {
	return index in places && (blueprint.questionMs === undefined || index > current);
}

function canAnswer(attempt: Attempt, index: number): boolean {
	const { blueprint, current, elapsedMs, places } = attempt;
	if (isLate(attempt, elapsedMs) || places[index]?.isChecked) return false;
	return blueprint.questionMs === undefined || index === current;
}

/** The attempt's time at which the question on the screen, or the whole paper, has to end; null for never. */
export function deadline({ blueprint, places, current, elapsedMs }: Attempt): number | null {
	const { limitMs, questionMs } = blueprint;
	if (questionMs === undefined) return limitMs;
	return elapsedMs + questionMs - (places[current]?.spentMs ?? 0);
}

/** The attempt's time at which it ends at the latest, in milliseconds; null without a limit. */
export function lastEnd(attempt: Attempt): number | null {
	const { blueprint, places, current } = attempt;
	const end = deadline(attempt);
	if (end === null || blueprint.questionMs === undefined) return end;
	return end + blueprint.questionMs * (places.length - 1 - current);
}

/** True when an answer at that time of the attempt comes after the end of its question or of the paper. */
export function isLate(attempt: Attempt, elapsedMs: number): boolean {
	const end = deadline(attempt);
	return end !== null && elapsedMs >= end;
}

/**
 * Milliseconds left at that time of the attempt, for the question on the screen or for the whole paper;
 * never negative, null without a limit.
 */
export function timeLeft(attempt: Attempt, elapsedMs: number): number | null {
	const end = deadline(attempt);
	return end === null ? null : Math.max(0, end - elapsedMs);
}

/** How many questions have an answer. */
export function answeredCount({ places }: Attempt): number {
	return places.filter((place) => place.answer !== null).length;
}

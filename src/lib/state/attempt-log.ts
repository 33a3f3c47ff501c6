import { advance, answeredCount, lastEnd, type Attempt } from '$lib/domain/quiz/attempt.ts';
import type { AttemptEvent, AttemptRow, Blueprint } from '$lib/domain/quiz/attempt-event.ts';
import type { AttemptClock } from '$lib/domain/quiz/clock.ts';
import { attemptMarks } from '$lib/domain/quiz/marks.ts';
import { paperMark } from '$lib/domain/quiz/paper-mark.ts';
import { attemptReviews, placeReview, scoreOf, type Moment } from '$lib/domain/quiz/result.ts';
import type { StudyStore } from '$lib/storage/store.ts';

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;
/** An event before the log gives it its number and its time. */
export type AttemptAction = DistributiveOmit<
	AttemptEvent,
	'attemptId' | 'seq' | 'at' | 'elapsedMs'
>;

/** An action with the attempt's clock when it happened: stored late, it is no late answer. */
export interface Happening {
	readonly action: AttemptAction;
	readonly clock: AttemptClock;
}

/** The event that a happening becomes: the next number, and the time of the attempt's clock. */
export function eventOf(
	{ id, seq }: Pick<Attempt, 'id' | 'seq'>,
	{ action, clock: { lastWall: at, elapsedMs } }: Happening
): AttemptEvent {
	return { ...action, attemptId: id, seq: seq + 1, at, elapsedMs };
}

/**
 * Whether what a tab could not store may be stored after all: where another tab went on with the attempt
 * meanwhile, only an answer to a question that it left as it was.
 *
 * @param known the attempt when the tab last saw it
 */
export function isStillMeant(
	action: AttemptAction,
	known: Attempt | null,
	now: Attempt | null
): boolean {
	if (!known || !now || known.seq === now.seq) return true;
	if (action.kind !== 'answered') return false;
	const [before, after] = [known, now].map(({ places }) => places[action.index]?.answer);
	return JSON.stringify(before) === JSON.stringify(after);
}

/** Stores one event, with the reviews that come of it, and gives back the attempt after it. */
export async function append(
	store: StudyStore,
	attempt: Attempt,
	event: AttemptEvent,
	moment: Moment
): Promise<Attempt> {
	const next = advance(attempt, event);
	const row = rowOf(next, { lastWall: event.at, elapsedMs: next.elapsedMs });
	if (event.kind === 'finished') {
		await store.finishAttempt(event, row, attemptReviews(next, moment));
		return next;
	}
	await store.appendAttemptEvent(event, row);
	const place = event.kind === 'checked' ? next.places[event.index] : undefined;
	if (place && event.kind === 'checked') {
		await store.recordReview(placeReview(next, place, event.index, moment));
	}
	return next;
}

/** The row of an attempt, with its heartbeat. */
export function rowOf(
	attempt: Attempt,
	{ lastWall, elapsedMs }: Pick<AttemptClock, 'lastWall' | 'elapsedMs'>
): AttemptRow {
	const { id, phase, blueprint, startedAt } = attempt;
	return {
		id,
		phase,
		articleIds: blueprint.articleIds,
		mode: blueprint.mode,
		startedAt,
		limitMs: lastEnd(attempt),
		lastSeenAt: lastWall,
		elapsedMs,
		...(phase === 'finished' && outcomeOf(attempt))
	};
}

/** What only a finished attempt has: the heartbeat of one that runs need not reckon it. */
function outcomeOf(attempt: Attempt): Partial<AttemptRow> {
	return {
		paper: paperMark(attempt.places),
		score: scoreOf(attempt),
		isComplete: isComplete(attempt),
		...(isMarked(attempt.blueprint) && { marks: attemptMarks(attempt) })
	};
}

function isComplete(attempt: Attempt): boolean {
	return attempt.reason === 'learner' && answeredCount(attempt) === attempt.places.length;
}

function isMarked({ marks = 'plain' }: Blueprint): boolean {
	return marks !== 'plain';
}

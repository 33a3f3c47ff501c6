import type { AttemptId } from '$lib/domain/ids.ts';
import type { AttemptEvent, Blueprint, PaperQuestion } from '$lib/domain/quiz/attempt-event.ts';
import { foldAttempt, type Attempt } from '$lib/domain/quiz/attempt.ts';
import type { AppState } from './app.svelte.ts';
import { rowOf } from './attempt-log.ts';

/** A paper that was drawn: the attempt freezes it as it is. */
export interface Paper {
	readonly seed: number;
	readonly blueprint: Blueprint;
	readonly questions: readonly PaperQuestion[];
	readonly engine: number;
}

/**
 * Starts an attempt at a paper: the clock runs from here.
 *
 * @returns its id, once it is stored
 * @throws StorageError
 */
export async function startQuiz(app: AppState, paper: Paper): Promise<AttemptId> {
	const attemptId: AttemptId = app.clock.newId();
	const at = app.clock.read().wall;
	const started: AttemptEvent = { kind: 'started', attemptId, seq: 0, at, elapsedMs: 0, ...paper };
	const attempt = foldAttempt([started]);
	if (!attempt) throw new Error('an attempt begins with its start');
	await app.store.startAttempt(started, rowOf(attempt, { lastWall: at, elapsedMs: 0 }));
	return attemptId;
}

/** The paper of an attempt, to be taken again as it was. */
export function paperOf({ seed, blueprint, places, engine }: Attempt): Paper {
	const questions = places.map(({ question, cutting, part }) => ({
		...{ question, cutting },
		...(part !== undefined && { part })
	}));
	return { seed, blueprint, questions, engine };
}

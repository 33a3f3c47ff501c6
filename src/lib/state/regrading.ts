import type { Decision } from '$lib/domain/archive/decision.ts';
import type { QuestionId, ReviewId } from '$lib/domain/ids.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { RegradedReview, UndoneReview } from '$lib/domain/schedule/review.ts';
import type { StudyStore } from '$lib/storage/store.ts';
import type { Clock } from './clock.ts';
import { undoneOf } from './exercise.ts';

/** What "I was right" leaves: the words count from now on, and the answer counts as right. */
export interface Regrading {
	readonly alias: Decision & { readonly target: QuestionId; readonly value: string };
	readonly review: RegradedReview;
}

/** What takes it back. */
export interface TakingBack {
	readonly undone: UndoneReview;
	readonly unalias: Decision;
}

/**
 * The regrading of an answer, with ids of its own: made once, it can be stored again and again.
 *
 * @param words as they were typed
 * @param target the review that holds the answer
 */
export function regradingOf(
	question: AskedQuestion,
	{ words, target }: { readonly words: string; readonly target: ReviewId },
	clock: Clock
): Regrading {
	const moment = clock.moment();
	const { id: questionId, factIds } = question;
	const outcomes = factIds.map((factId) => ({ factId, right: true }));
	return {
		alias: {
			id: clock.newId(),
			at: moment.at,
			target: questionId,
			field: 'alias',
			value: words
		},
		review: { kind: 'regraded', id: clock.newId(), ...moment, factIds, target, outcomes }
	};
}

/** The taking back of a regrading, with ids of its own too. */
export function takingBackOf({ alias, review }: Regrading, clock: Clock): TakingBack {
	const { at } = clock.moment();
	return {
		undone: undoneOf(review, clock),
		unalias: { ...alias, id: clock.newId(), at, field: 'unalias' }
	};
}

export async function storeRegrading(store: StudyStore, { alias, review }: Regrading) {
	await store.recordDecision(alias);
	await store.recordReview(review);
}

export async function storeTakingBack(store: StudyStore, { undone, unalias }: TakingBack) {
	await store.recordReview(undone);
	await store.recordDecision(unalias);
}

import type { Decision } from '$lib/domain/archive/decision.ts';
import type { DecisionId, QuestionId, ReviewId } from '$lib/domain/ids.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import { regradingsOf } from '$lib/domain/quiz/result.ts';
import type { RegradedReview, Review, UndoneReview } from '$lib/domain/schedule/review.ts';
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
	readonly undone: readonly UndoneReview[];
	/** Null where the words stay right: another answer with them counts as right too. */
	readonly unalias: Decision | null;
}

/** An answer that the learner may call right: typed by hand, and graded wrong. */
export interface WrongWords {
	readonly question: AskedQuestion;
	/** As they were typed. */
	readonly words: string;
	/** The review that holds the answer. */
	readonly target: ReviewId;
}

/** The regrading of an answer, with ids of its own: made once, it can be stored again and again. */
export function regradingOf(
	question: AskedQuestion,
	{ words, target }: Omit<WrongWords, 'question'>,
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
		undone: [undoneOf(review, clock)],
		unalias: { ...alias, id: clock.newId(), at, field: 'unalias' }
	};
}

/**
 * The taking back of every regrading of an answer that the log holds, of another tab's too.
 *
 * @param reviews every review of the question's facts
 */
export function takingBackFrom(
	reviews: readonly Review[],
	answer: WrongWords,
	clock: Clock
): TakingBack {
	const { at } = clock.moment();
	const { question, words: value, target } = answer;
	const alias = { id: clock.newId<DecisionId>(), at, target: question.id, value };
	return {
		undone: regradingsOf(target, reviews).map((review) => undoneOf(review, clock)),
		unalias: isRightElsewhere(reviews, answer) ? null : { ...alias, field: 'unalias' }
	};
}

/** True when the learner called the same words right in another answer, and still does. */
function isRightElsewhere(
	reviews: readonly Review[],
	{ question, words, target }: WrongWords
): boolean {
	return reviews.some(
		(review) =>
			review.kind === 'answered' &&
			review.id !== target &&
			review.questionId === question.id &&
			'raw' in review.answer &&
			review.answer.raw === words &&
			regradingsOf(review.id, reviews).length > 0
	);
}

export async function storeRegrading(store: StudyStore, { alias, review }: Regrading) {
	await store.recordDecision(alias);
	await store.recordReview(review);
}

export async function storeTakingBack(store: StudyStore, { undone, unalias }: TakingBack) {
	for (const review of undone) await store.recordReview(review);
	if (unalias) await store.recordDecision(unalias);
}

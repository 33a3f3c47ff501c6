import { attemptReviewId } from '$lib/domain/ids.ts';
import { markOf } from '$lib/domain/quiz/marks.ts';
import type { Attempt, Place } from '$lib/domain/quiz/attempt.ts';
import { regradingsOf, verdictOf, type PlaceVerdict } from '$lib/domain/quiz/result.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import { wordsToRegrade } from './exercise.ts';
import type { WrongWords } from './regrading.ts';

/** A question of a finished attempt, as the learner left it. */
export interface ResultsRow extends Place {
	/** From 1. */
	readonly number: number;
	readonly verdict: PlaceVerdict;
	/** Whose word the verdict is: the learner's, the grader's that the learner may overrule, or null. */
	readonly lastWord: 'learner' | 'open' | null;
	/** By the scheme of the attempt, the learner's word included. */
	readonly mark: number;
	/** Milliseconds that the run before took for it; null where there was none. */
	readonly spentBeforeMs: number | null;
}

/**
 * The rows of an attempt: the frozen verdicts, and over them what the learner decided since.
 *
 * @param before the run before at the same paper
 */
export function rowsOf(
	attempt: Attempt,
	reviews: readonly Review[],
	before: Attempt | null = null
): ResultsRow[] {
	const scheme = attempt.blueprint.marks ?? 'plain';
	return attempt.places.map((place, index) => {
		const wrong = wrongWordsOf(attempt, index);
		const isRight = wrong !== null && isCalledRight(wrong, reviews);
		const verdict = isRight ? 'right' : verdictOf(place);
		return {
			...place,
			number: index + 1,
			verdict,
			lastWord: isRight ? 'learner' : wrong && 'open',
			mark: markOf({ ...place, verdict }, scheme),
			spentBeforeMs: before?.places[index]?.spentMs ?? null
		};
	});
}

/** True while the learner's last word about the answer is that it was right. */
export function isCalledRight({ target }: WrongWords, reviews: readonly Review[]): boolean {
	return (
		regradingsOf(target, reviews)
			.at(-1)
			?.outcomes.every(({ right }) => right) ?? false
	);
}

/** The answer at an index where the learner may call it right, whatever was decided; else null. */
export function wrongWordsOf({ id, places }: Attempt, index: number): WrongWords | null {
	const place = places[index];
	if (!place?.answer || verdictOf(place) !== 'wrong') return null;
	const { question, answer } = place;
	const target = attemptReviewId(id, index);
	const verdict = { right: false, answer, returns: false, reviewId: target, regrading: null };
	const words = wordsToRegrade(verdict);
	return words === null ? null : { question, words, target };
}

import { unreachable } from '../result.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import type { Attempt, Place } from './attempt.ts';
import type { MarkScheme } from './attempt-event.ts';
import { certaintyScale, type Certainty } from './certainty.ts';
import { verdictOf, type PlaceVerdict } from './result.ts';

/** A question of an attempt with how it came out. */
export interface Judged extends Pick<Place, 'question' | 'certainty'> {
	readonly verdict: PlaceVerdict;
}

/** Marks that were reached, of those that could be. */
export interface Marks {
	/** May be negative, and has fractions where a wrong answer costs some. */
	readonly got: number;
	readonly most: number;
}

/**
 * The mark of one question. `plain`: 1 where it is right. `negative`: a wrong answer costs `guessCost`.
 * `certainty`: by the scale, at its lowest level where none was said. No answer brings 0 in all of them.
 */
export function markOf({ question, certainty, verdict }: Judged, scheme: MarkScheme): number {
	if (verdict === 'unanswered') return 0;
	switch (scheme) {
		case 'plain':
			return verdict === 'right' ? 1 : 0;
		case 'negative':
			return verdict === 'right' ? 1 : -guessCost(question);
		case 'certainty':
			return certaintyScale[certainty ?? 1][verdict];
		default:
			return unreachable(scheme);
	}
}

/** The most that one question can bring. */
export function mostMarks(scheme: MarkScheme): number {
	return scheme === 'certainty' ? certaintyScale[3].right : 1;
}

/**
 * What a wrong answer costs with negative marks: as much as makes a blind guess worth 0 on average,
 * 1/(n−1) with n options of which one is right. Where guessing has no chance worth the name it is 0.
 */
export function guessCost(question: AskedQuestion): number {
	switch (question.kind) {
		case 'choice':
			return costAmong(question.options.length);
		case 'trueFalse':
			return costAmong(2);
		case 'multi':
		case 'numeric':
		case 'typed':
		case 'cloze':
		case 'match':
		case 'order':
			return 0;
	}
}

/** The same for one right option among so many, two at least. */
export function costAmong(options: number): number {
	return 1 / (options - 1);
}

/**
 * What an answer is worth on average to a learner who is right with that probability.
 *
 * @param chance 0 to 1
 * @param level of certainty; counts with `certainty` only
 */
export function expectedMark(
	scheme: MarkScheme,
	question: AskedQuestion,
	chance: number,
	level: Certainty = 1
): number {
	if (scheme === 'certainty') {
		const { right, wrong } = certaintyScale[level];
		return chance * right + (1 - chance) * wrong;
	}
	return worthOf(chance, scheme === 'negative' ? guessCost(question) : 0);
}

/** What an answer is worth on average that is right with that chance, and else costs so much. */
export function worthOf(chance: number, cost: number): number {
	return chance - (1 - chance) * cost;
}

/** The marks of questions that came out like this. */
export function marksOf(judged: readonly Judged[], scheme: MarkScheme): Marks {
	const got = judged.reduce((sum, one) => sum + markOf(one, scheme), 0);
	return { got, most: judged.length * mostMarks(scheme) };
}

/** The marks of an attempt by the scheme it was set up with, as it was graded. */
export function attemptMarks({ blueprint, places }: Attempt): Marks {
	const judged = places.map((place) => ({ ...place, verdict: verdictOf(place) }));
	return marksOf(judged, blueprint.marks ?? 'plain');
}

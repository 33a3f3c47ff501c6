import type { Question } from '../questions/question.ts';
import type { Rating } from './fsrs.ts';
import { wantsRecall, type Memory } from './memory.ts';
import type { StandingAnswer } from './standing-answers.ts';

/** Faces that ask to recall; the others ask to recognise. */
const recallKinds: readonly Question['kind'][] = ['numeric', 'typed', 'cloze'];

/** True for a question whose answer must come from memory. */
export function isRecall({ kind }: Pick<Question, 'kind'>): boolean {
	return recallKinds.includes(kind);
}

/**
 * What an answer says about the memory of a fact: the rating policy. What was wrong was forgotten. What
 * was right by a guess, or is right half the time anyway, says nothing. To recognise what should be
 * recalled by now was easier than it ought to be: it counts as hard.
 *
 * @param memory as it was before the answer; null where there was none
 * @returns null where the answer leaves the memory as it is
 */
export function ratingOf(
	{ review, right, ease }: StandingAnswer,
	memory: Pick<Memory, 'stability'> | null
): Rating | null {
	if (!right) return 'again';
	if (review.guessed || review.questionKind === 'trueFalse') return null;
	if (ease) return ease;
	return wantsRecall(memory) && !isRecall({ kind: review.questionKind }) ? 'hard' : 'good';
}

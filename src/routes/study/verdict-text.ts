import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { Verdict } from '$lib/state/exercise.ts';
import { answerNote } from '../answer-note.ts';
import { verdictHeading } from '../verdict-heading.ts';

/** What to say of an answer: neither praise nor scolding, but what a wrong option is. */
export function studyVerdict(
	question: AskedQuestion,
	{ right, answer, returns, regrading }: Verdict
): { heading: string; sentence: string } {
	if (regrading) {
		return { heading: 'Counted as right.', sentence: 'These words are right from now on.' };
	}
	const heading = verdictHeading(question, answer, right);
	const again = returns ? 'It comes back before the round ends.' : '';
	return { heading, sentence: [answerNote(question, answer), again].filter(Boolean).join(' ') };
}

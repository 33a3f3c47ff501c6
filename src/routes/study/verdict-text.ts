import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { Verdict } from '$lib/state/exercise.ts';

/** What to say of an answer: neither praise nor scolding, but what a wrong option is. */
export function studyVerdict(
	question: AskedQuestion,
	{ right, answer, returns, regrading }: Verdict
): { heading: string; sentence: string } {
	if (regrading) {
		return { heading: 'Counted as right.', sentence: 'These words are right from now on.' };
	}
	const heading = right ? 'Right' : answer.kind === 'none' ? 'Not answered' : 'Not this one';
	const again = returns ? 'It comes back before the round ends.' : '';
	return { heading, sentence: [noteOn(question, answer), again].filter(Boolean).join(' ') };
}

function noteOn(question: AskedQuestion, answer: Verdict['answer']): string {
	if (question.kind === 'trueFalse') return question.claim.note ?? '';
	if (question.kind !== 'choice' || answer.kind !== 'choice') return '';
	const chosen = question.options.find(({ text }) => text === answer.option);
	return chosen?.text === question.key ? '' : (chosen?.note ?? '');
}

import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { MultiQuestion } from '$lib/domain/questions/question.ts';
import type { Verdict } from '$lib/state/exercise.ts';
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
	return { heading, sentence: [noteOn(question, answer), again].filter(Boolean).join(' ') };
}

function noteOn(question: AskedQuestion, answer: Verdict['answer']): string {
	if (question.kind === 'trueFalse') return question.claim.note ?? '';
	if (question.kind === 'multi' && answer.kind === 'multi')
		return notesOn(question, answer.options);
	if (question.kind !== 'choice' || answer.kind !== 'choice') return '';
	const chosen = question.options.find(({ text }) => text === answer.option);
	return chosen?.text === question.key ? '' : (chosen?.note ?? '');
}

/** What the wrong options are that were chosen among several, where the article says so. */
function notesOn({ options, keys }: MultiQuestion, chosen: readonly string[]): string {
	const wrong = options.filter(
		({ text }) => chosen.includes(text) && !keys.some((key) => key.text === text)
	);
	return [...new Set(wrong.flatMap(({ note }) => note ?? []))].join(' ');
}

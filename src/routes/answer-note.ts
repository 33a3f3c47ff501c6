import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import type { MultiQuestion } from '$lib/domain/questions/question.ts';

/** What the wrong option is that was chosen, or what a false statement should have said; else empty. */
export function answerNote(question: AskedQuestion, answer: Answer | null): string {
	if (question.kind === 'trueFalse') return question.claim.note ?? '';
	if (question.kind === 'multi' && answer?.kind === 'multi')
		return notesOn(question, answer.options);
	if (question.kind !== 'choice' || answer?.kind !== 'choice') return '';
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

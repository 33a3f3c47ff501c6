import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedChoice, AskedTrueFalse } from '$lib/domain/questions/ask.ts';

/** A row of a question with options, whatever its kind. */
export interface Choice {
	readonly text: string;
	/** What is stored when it is chosen. */
	readonly answer: Answer;
	readonly isKey: boolean;
	/** What it is, if it is wrong. */
	readonly note?: string;
}

/** The rows of a question in the order in which it was asked. */
export function choicesOf(question: AskedChoice | AskedTrueFalse): Choice[] {
	if (question.kind === 'choice') {
		return question.options.map(({ text, note }) => ({
			text,
			answer: { kind: 'choice', option: text },
			isKey: text === question.key,
			...(note !== undefined && { note })
		}));
	}
	const { isTrue, note } = question.claim;
	return [true, false].map((value) => ({
		text: value ? 'True' : 'False',
		answer: { kind: 'trueFalse', isTrue: value },
		isKey: value === isTrue,
		...(note !== undefined && { note })
	}));
}

/** True when the answer chose that row. */
export function isChosen(choice: Choice, answer: Answer | null): boolean {
	if (answer?.kind === 'choice') {
		return choice.answer.kind === 'choice' && choice.answer.option === answer.option;
	}
	if (answer?.kind === 'trueFalse') {
		return choice.answer.kind === 'trueFalse' && choice.answer.isTrue === answer.isTrue;
	}
	return false;
}

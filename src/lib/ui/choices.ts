import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AskedChoice, AskedQuestion, AskedTrueFalse } from '$lib/domain/questions/ask.ts';
import type { MultiQuestion } from '$lib/domain/questions/question.ts';

/** A question whose options all stand on the screen. */
export type OptionsQuestion = AskedChoice | MultiQuestion | AskedTrueFalse;

/** A row of a question with options, whatever its kind. */
export interface Choice {
	readonly text: string;
	readonly isChosen: boolean;
	/** What is stored when it is pressed. */
	readonly answer: Answer;
	readonly isKey: boolean;
}

/** True where a question is answered by choosing among options. */
export function hasOptions(question: AskedQuestion): question is OptionsQuestion {
	return ['choice', 'multi', 'trueFalse'].includes(question.kind);
}

/** The rows of a question in the order in which it was asked. */
export function choicesOf(question: OptionsQuestion, answer: Answer | null): Choice[] {
	switch (question.kind) {
		case 'choice':
			return question.options.map(({ text }) => ({
				text,
				isChosen: answer?.kind === 'choice' && answer.option === text,
				answer: { kind: 'choice', option: text },
				isKey: text === question.key
			}));
		case 'multi': {
			const chosen = answer?.kind === 'multi' ? answer.options : [];
			return question.options.map(({ text }) => ({
				text,
				isChosen: chosen.includes(text),
				answer: { kind: 'multi', options: toggled(chosen, text) },
				isKey: question.keys.some((key) => key.text === text)
			}));
		}
		case 'trueFalse':
			return [true, false].map((isTrue) => ({
				text: isTrue ? 'True' : 'False',
				isChosen: answer?.kind === 'trueFalse' && answer.isTrue === isTrue,
				answer: { kind: 'trueFalse', isTrue },
				isKey: isTrue === question.claim.isTrue
			}));
	}
}

/** What pressing a digit answers; null where there is no such option. */
export function answerAt(
	question: AskedQuestion,
	answer: Answer | null,
	digit: number
): Answer | null {
	if (!hasOptions(question)) return null;
	return choicesOf(question, answer)[digit - 1]?.answer ?? null;
}

function toggled(chosen: readonly string[], text: string): string[] {
	return chosen.includes(text) ? chosen.filter((other) => other !== text) : [...chosen, text];
}

/** A row with its verdict; `rest` is neither right nor chosen. */
export interface GradedChoice {
	readonly text: string;
	readonly verdict: 'right' | 'wrong' | 'missed' | 'rest';
	/** The verdict in words. */
	readonly word: string;
}

/** The rows of a question that was answered; they keep their place. */
export function gradedChoices(question: OptionsQuestion, answer: Answer | null): GradedChoice[] {
	return choicesOf(question, answer).map(({ text, isChosen, isKey }) => {
		if (isKey && isChosen) return { text, verdict: 'right', word: 'Right answer, yours' };
		if (isKey && answer?.kind === 'multi') {
			return { text, verdict: 'missed', word: 'Right answer, missed' };
		}
		if (isKey) return { text, verdict: 'right', word: 'Right answer' };
		if (!isChosen) return { text, verdict: 'rest', word: '' };
		return {
			text,
			verdict: 'wrong',
			word: answer?.kind === 'multi' ? 'Yours, wrong' : 'Your answer'
		};
	});
}

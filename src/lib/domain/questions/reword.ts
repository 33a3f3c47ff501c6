import { modelParts } from './model-answer.ts';
import { indexOfRow, plainWords } from './plain-words.ts';
import type { Question } from './question.ts';
import { numberWords } from './secrets.ts';

/** Why a question cannot be asked in these words. */
export type StemProblem = 'empty' | 'key-in-stem';

/** True where the question is free to be worded: a gap is a sentence of the article, a claim is judged. */
export function canReword({ kind }: Pick<Question, 'kind'>): boolean {
	return kind === 'choice' || kind === 'multi' || kind === 'numeric' || kind === 'typed';
}

/** The question with another stem, and the same id and key; as it is where its kind cannot be reworded. */
export function reword(question: Question, stem: string): Question {
	if (!canReword(question)) return question;
	const { before = { stem: question.stem, emphasis: question.emphasis } } = question;
	// what is emphasised stands elsewhere in another stem
	return { ...question, stem, emphasis: [], before };
}

/** The question as it was worded at first, whatever a person made of it. */
export function asFirstWorded(question: Question): Question {
	const { before, ...rest } = question;
	return before ? { ...rest, ...before } : question;
}

/** What is wrong with a stem for a question; null where nothing is. */
export function stemProblem(question: Question, stem: string): StemProblem | null {
	const words = plainWords(stem);
	if (words.length === 0) return 'empty';
	// a number of the first wording is not the one that is asked for, though it may be the same
	const first = plainWords(question.before?.stem ?? question.stem);
	const givesAway = keysOf(question).some(
		(key) => indexOfRow(words, key) >= 0 && indexOfRow(first, key) < 0
	);
	return givesAway ? 'key-in-stem' : null;
}

/** "About 2,500 troops" is given away by 2,500 alone. */
function keysOf(question: Question): string[][] {
	return question.kind === 'numeric'
		? [numberWords(question)]
		: modelParts(question).map((key) => plainWords(key));
}

import type { QuestionKind } from '$lib/domain/questions/question.ts';

/** What a learner reads for a kind of question. */
export const kindNames: Record<QuestionKind, string> = {
	choice: 'Choose one',
	numeric: 'Numbers',
	typed: 'Typed answers',
	trueFalse: 'True or false'
};

import type { QuestionKind } from '$lib/domain/questions/question.ts';

/** A kind of question in a word or two, as it stands beside one. */
export const kindNames: Record<QuestionKind, string> = {
	choice: 'Choice',
	numeric: 'Number',
	typed: 'Typed',
	trueFalse: 'True or false'
};

import type { QuestionKind } from '$lib/domain/questions/question.ts';

/** A kind of question in a word or two, as it stands beside one. */
export const kindNames: Record<QuestionKind, string> = {
	choice: 'Choice',
	multi: 'All that apply',
	numeric: 'Number',
	typed: 'Typed',
	cloze: 'Gap',
	trueFalse: 'True or false',
	match: 'Match',
	order: 'Order'
};

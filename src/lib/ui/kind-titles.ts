import type { QuestionKind } from '$lib/domain/questions/question.ts';

/** A kind of question as a group: to choose questions by, and to count answers by. */
export const kindTitles: Record<QuestionKind, string> = {
	choice: 'Choose one',
	multi: 'Choose all that apply',
	numeric: 'Numbers',
	typed: 'Typed answers',
	cloze: 'Gaps',
	trueFalse: 'True or false',
	match: 'Matching',
	order: 'Timelines'
};

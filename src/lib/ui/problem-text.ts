import type { GradingProblem } from '$lib/domain/grading/grade.ts';
import type { QuestionKind } from '$lib/domain/questions/question.ts';

/** What to say about an answer that cannot be graded: what is missing, and how to give it. */
export function problemText(problem: GradingProblem, kind: QuestionKind): string {
	switch (problem.kind) {
		case 'empty':
			return 'Type an answer first.';
		case 'nothing-chosen':
			return nothingText(kind);
		case 'not-a-number':
			return 'This cannot be read as a number. Type it like 400 or 1.5 million.';
		case 'ambiguous':
			return `Do you mean ${problem.readings.map(digits).join(' or ')}? Type it without the point or comma.`;
		case 'scale-missing':
			return `Read as ${digits(problem.reading)}. Add thousand, million or billion.`;
		case 'other-currency':
			return `The sum is asked in ${problem.wanted}. Type it in ${problem.wanted}.`;
		case 'other-unit':
			return `The number is asked in ${problem.wanted}. Type it in ${problem.wanted}.`;
		case 'almost':
			return 'Almost: check the spelling. Check it again as it is to keep it.';
		case 'which-one':
			return 'This fits more than one name. Type it in full.';
		case 'not-a-date':
			return 'This cannot be read as a date. Type it like 9 May 2015.';
		case 'ambiguous-date':
			return `Do you mean ${problem.readings.join(' or ')}? Write the month as a word.`;
		case 'date-too-coarse':
			return problem.wanted === 'day'
				? 'Add the day: like 9 May 2015.'
				: 'Add the month: like May 2015.';
		case 'incomplete':
			return problem.missing === 1
				? '1 row is still open. Choose one for it.'
				: `${problem.missing} rows are still open. Choose one for each.`;
	}
}

function nothingText(kind: QuestionKind): string {
	switch (kind) {
		case 'multi':
			return 'Choose one answer at least.';
		case 'match':
			return 'Choose one for each row first.';
		case 'order':
			return 'Put them in order first: move one up or down.';
		case 'choice':
		case 'trueFalse':
		case 'numeric':
		case 'typed':
		case 'cloze':
			return 'Choose an answer first.';
	}
}

function digits(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

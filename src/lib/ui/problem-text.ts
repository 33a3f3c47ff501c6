import type { GradingProblem } from '$lib/domain/grading/grade.ts';

/** What to say about an answer that cannot be graded: what is missing, and how to give it. */
export function problemText(problem: GradingProblem): string {
	switch (problem.kind) {
		case 'empty':
			return 'Type an answer first.';
		case 'nothing-chosen':
			return 'Choose an answer first.';
		case 'not-a-number':
			return 'This cannot be read as a number. Type it like 400 or 1.5 million.';
		case 'ambiguous':
			return `Do you mean ${problem.readings.map(digits).join(' or ')}? Type it without the point or comma.`;
		case 'scale-missing':
			return `Read as ${digits(problem.reading)}. Add thousand, million or billion.`;
		case 'not-a-date':
			return 'This cannot be read as a date. Type it like 9 May 2015.';
		case 'date-too-coarse':
			return problem.wanted === 'day'
				? 'Add the day: like 9 May 2015.'
				: 'Add the month: like May 2015.';
	}
}

function digits(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

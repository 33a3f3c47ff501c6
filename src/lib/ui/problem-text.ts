import type { GradingProblem } from '$lib/domain/grading/grade.ts';
import type { Failure } from '$lib/storage/errors.ts';

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
	}
}

/** Why something is not stored, or not there; what is safe stands beside it. */
export function failureText(failure: Failure | 'updated-elsewhere'): string {
	switch (failure) {
		case 'full':
			return 'This device is full. Free some space, then try again.';
		case 'blocked-by-another-tab':
			return 'Another tab holds an older Dossier open. Close the other tabs, then try again.';
		case 'closed-by-browser':
			return 'The browser closed the storage of this page. Try again, or reload the page.';
		case 'newer-version':
			return 'Your work was saved by a newer Dossier. Reload the page to get it.';
		case 'cannot-open':
			return 'The browser does not let this page store anything. A private window or blocked site data may be the reason.';
		case 'conflict':
			return 'Another tab went on with this quiz. What it saved stands.';
		case 'unreachable':
			return 'The articles cannot be read, and they are not stored on this device yet. Connect once, then try again.';
		case 'unknown-pack':
			return 'This article is not part of this version of Dossier.';
		case 'malformed':
			return 'The articles arrived damaged. Try again.';
		case 'updated-elsewhere':
			return 'Dossier was updated in another tab. Reload this page to go on.';
	}
}

function digits(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

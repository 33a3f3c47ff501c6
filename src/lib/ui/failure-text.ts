import type { Failure } from '$lib/storage/errors.ts';

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

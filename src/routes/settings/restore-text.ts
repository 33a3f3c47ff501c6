import type { Restored, RestoreProblem } from '$lib/state/restore.svelte.ts';
import { countText } from '$lib/ui/count-text.ts';

/** Why nothing was restored, and what to do next; that nothing was changed stands beside it. */
export function restoreProblemText(problem: RestoreProblem): string {
	switch (problem.kind) {
		case 'empty':
			return 'The file is empty. Choose another one.';
		case 'too-large':
			return 'The file is larger than any backup of Dossier. Choose another one.';
		case 'unreadable':
			return 'The file cannot be read. It may have been moved. Choose it again.';
		case 'not-archive':
			return 'The file is not a Dossier backup. Choose another one.';
		case 'newer':
			return 'The backup was made by a newer Dossier. Update this one, then restore it.';
		case 'damaged':
			return 'The backup is damaged: a part of it is missing or changed. Copy it again, or choose an older one.';
		case 'malformed':
		case 'contradictory':
			return `The backup is not what Dossier writes (${problem.at}). Choose another one.`;
		case 'forbidden-name':
		case 'too-deep':
		case 'too-long':
		case 'too-many':
			return 'The file holds things that no backup of Dossier has. Choose another one.';
		case 'quiz-open':
			return 'A quiz is open in another tab. Finish it or close that tab, then restore.';
	}
}

/** What restoring has brought. */
export function restoredText({ how, newAnswers, summary, isCounted }: Restored): string {
	const what =
		how === 'replaced'
			? `The backup is restored: ${countText(summary.answers, 'answer')} in all.`
			: newAnswers === 0
				? 'Added. Every answer of the backup was here already.'
				: `Added: ${countText(newAnswers, 'new answer')}.`;
	return isCounted
		? what
		: `${what} Its figures are not counted yet: open Stats and choose “Count again”.`;
}

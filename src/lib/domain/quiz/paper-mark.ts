import { seedOf } from '../random.ts';
import type { PaperQuestion } from './attempt-event.ts';
import { shownOf } from './result.ts';

/** The same number for the same questions as shown, in the same order: attempts at them can be compared. */
export function paperMark(questions: readonly PaperQuestion[]): number {
	return seedOf(
		...questions.map(({ question }) => JSON.stringify([question.id, shownOf(question)]))
	);
}

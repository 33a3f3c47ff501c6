import type { AttemptState } from '$lib/state/attempt.svelte.ts';
import { saidForMs, thresholdText } from './threshold-text.ts';

/** What a screen reader is told of a running quiz: that time passed a threshold, or an answer is stored. */
export function announcementText(run: AttemptState, isSaved: boolean): string {
	const { attempt, timedOut } = run;
	if (!attempt) return '';
	// what still stands there when another text goes would be spoken once more
	const isNew = run.elapsedMs - attempt.elapsedMs < saidForMs;
	const texts = [
		timedOut !== null && timedOut === attempt.current ? timedOutText(timedOut) : '',
		thresholdText(run.leftMs, attempt.blueprint),
		isSaved && isNew ? 'Answer saved' : ''
	];
	return texts.filter(Boolean).join('. ');
}

/** Why another question is on the screen. @param question from 1 */
export function timedOutText(question: number): string {
	return `Time for question ${question} is over`;
}

import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import { clockText } from '$lib/ui/clock-text.ts';

/** `24 Nov 2026`, in the learner's own time zone. */
export function dayOf(instant: number): string {
	return new Date(instant).toLocaleDateString('en-GB', { dateStyle: 'medium' });
}

/** Per cent of the questions that were right, 0 to 100. */
export function percentOf({ score }: AttemptRow): number {
	return score && score.of > 0 ? Math.round((100 * score.right) / score.of) : 0;
}

/** The time an attempt took, `9:41`: never more than its limit. */
export function timeOf({ elapsedMs, limitMs }: AttemptRow): string {
	return clockText(Math.min(elapsedMs, limitMs ?? elapsedMs));
}

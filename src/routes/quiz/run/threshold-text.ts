import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';

const minute = 60_000;

/**
 * What to announce of the time left: the last threshold that was passed, so that the words change a
 * few times in a quiz and not with each second. Of a question's own time only the end is announced, and
 * only where it is not short anyway.
 */
export function thresholdText(
	leftMs: number | null,
	{ limitMs, questionMs }: Pick<Blueprint, 'limitMs' | 'questionMs'>
): string {
	if (leftMs === null) return '';
	if (questionMs !== undefined) {
		return leftMs <= 10_000 && questionMs > 20_000 ? '10 seconds left for this question' : '';
	}
	if (limitMs === null) return '';
	if (leftMs <= 10_000) return '10 seconds left';
	if (leftMs <= minute && limitMs > minute) return '1 minute left';
	if (leftMs <= 5 * minute && limitMs > 5 * minute) return '5 minutes left';
	return leftMs <= limitMs / 2 ? 'Half the time is left' : '';
}

const minute = 60_000;

/**
 * What to announce of the time left: the last threshold that was passed, so that the words change a
 * few times in a quiz and not with each second.
 */
export function thresholdText(leftMs: number | null, limitMs: number | null): string {
	if (leftMs === null || limitMs === null) return '';
	if (leftMs <= 10_000) return '10 seconds left';
	if (leftMs <= minute && limitMs > minute) return '1 minute left';
	if (leftMs <= 5 * minute && limitMs > 5 * minute) return '5 minutes left';
	return leftMs <= limitMs / 2 ? 'Half the time is left' : '';
}

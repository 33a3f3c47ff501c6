import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';

const minute = 60_000;
/** Words stand for so long: what is said meanwhile does not say them again, and they are never old. */
export const saidForMs = 5_000;

interface Threshold {
	readonly leftMs: number;
	readonly words: string;
}

/** What to announce of the time left as it passes a threshold; empty in between. */
export function thresholdText(
	leftMs: number | null,
	rules: Pick<Blueprint, 'limitMs' | 'questionMs'>
): string {
	if (leftMs === null || leftMs === 0) return '';
	const passed = thresholds(rules).find(
		(one) => leftMs <= one.leftMs && leftMs > one.leftMs - saidForMs
	);
	return passed?.words ?? '';
}

/** Of a question's own time only the end is announced, and only where it is not short anyway. */
function thresholds({ limitMs, questionMs }: Pick<Blueprint, 'limitMs' | 'questionMs'>) {
	if (questionMs !== undefined) {
		const last = { leftMs: 10_000, words: '10 seconds left for this question' };
		return questionMs > 20_000 ? [last] : [];
	}
	if (limitMs === null) return [];
	const all: Threshold[] = [
		{ leftMs: 10_000, words: '10 seconds left' },
		{ leftMs: minute, words: '1 minute left' },
		{ leftMs: 5 * minute, words: '5 minutes left' },
		{ leftMs: limitMs / 2, words: 'Half the time is left' }
	];
	return all.filter((one) => one.leftMs < limitMs);
}

import type { Instant } from '../schedule/review.ts';
import type { AttemptRow } from './attempt-event.ts';

/** True where the time of an attempt ran out by then, although nobody was there to end it. */
export function isOver(
	{ phase, limitMs, elapsedMs, lastSeenAt }: AttemptRow,
	now: Instant
): boolean {
	return phase === 'running' && limitMs !== null && elapsedMs + now - lastSeenAt >= limitMs;
}

import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';

/** True for a heartbeat that was on its way when the attempt ended: it must not run again. */
export function isTooLate(stored: AttemptRow | undefined, row: AttemptRow): boolean {
	return stored?.phase === 'finished' && row.phase !== 'finished';
}

import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import { StorageError } from './errors.ts';
import { isSameRecord } from './same-record.ts';

/**
 * True when the event is stored already: writing it again is success.
 *
 * @param stored what is in the event's place
 * @throws StorageError `conflict` when that is another event
 */
export function isRepeat(stored: AttemptEvent | undefined, event: AttemptEvent): boolean {
	if (!stored) return false;
	if (isSameRecord(stored, event)) return true;
	throw new StorageError('conflict');
}

/** True for a heartbeat that was on its way when the attempt ended: it must not run again. */
export function isTooLate(stored: AttemptRow | undefined, row: AttemptRow): boolean {
	return stored?.phase === 'finished' && row.phase !== 'finished';
}

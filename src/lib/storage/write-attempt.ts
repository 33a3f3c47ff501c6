import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import { isTooLate } from './attempt-rules.ts';
import { isRepeat } from './same-record.ts';
import type { StoreName, WriteTransaction } from './schema.ts';

/** The stores that `writeAttempt` needs in its transaction. */
export const attemptStores: readonly StoreName[] = ['attemptEvents', 'attempts'];

/**
 * Adds an event and overwrites the row. With an event that is there already the row stays as well: a
 * newer one may have been written since.
 *
 * @throws StorageError `conflict` where another event has that place
 */
export async function writeAttempt(
	tx: WriteTransaction,
	event: AttemptEvent,
	row: AttemptRow
): Promise<void> {
	const events = tx.objectStore('attemptEvents');
	if (isRepeat(await events.get([event.attemptId, event.seq]), event)) return;
	await events.add(event);
	await writeAttemptRow(tx, row);
}

/** Overwrites the row, except one of a finished attempt by one of a running attempt. */
export async function writeAttemptRow(tx: WriteTransaction, row: AttemptRow): Promise<void> {
	const attempts = tx.objectStore('attempts');
	if (isTooLate(await attempts.get(row.id), row)) return;
	await attempts.put(row);
}

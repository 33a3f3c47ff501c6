import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { FactId } from '$lib/domain/ids.ts';
import type { Memory } from '$lib/domain/schedule/memory.ts';
import type { ReadTransaction } from './schema.ts';

interface Wanted {
	readonly today: CalendarDate;
	readonly limit: number;
	readonly isWanted: (factId: FactId) => boolean;
}

/**
 * The memories that are due, the longest due first. Reads as many as are wanted at once, and twice as
 * many again while some of them are left out: a cursor would ask the database for each.
 */
export async function readDue(
	tx: ReadTransaction,
	{ today, limit, isWanted }: Wanted
): Promise<Memory[]> {
	if (limit <= 0) return [];
	const byDue = tx.objectStore('memory').index('byDue');
	for (let size = limit; ; size *= 2) {
		const rows = await byDue.getAll(IDBKeyRange.upperBound(today), size);
		const wanted = rows.filter(({ factId }) => isWanted(factId));
		if (wanted.length >= limit || rows.length < size) return wanted.slice(0, limit);
	}
}

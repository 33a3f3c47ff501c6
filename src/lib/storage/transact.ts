import type { ReadTransaction, StoreName, StudyDatabase, WriteTransaction } from './schema.ts';

/** `strict` waits until the disk has it, and so survives a power cut; `relaxed` a dying browser. */
export type Durability = 'relaxed' | 'strict';

/** Reads in one transaction. `work` awaits nothing but requests on its transaction. */
export function readFrom<T>(
	db: StudyDatabase,
	stores: readonly StoreName[],
	work: (tx: ReadTransaction) => Promise<T>
): Promise<T> {
	const tx = db.transaction([...stores], 'readonly');
	// nothing is to be kept: what was read is true before the transaction ends, and its requests tell why
	// it ended early
	tx.done.catch(() => undefined);
	return workOrAbort(tx, work);
}

/**
 * Writes in one transaction: all of it is stored when the promise resolves, nothing when it rejects.
 * `work` awaits nothing but requests on its transaction.
 */
export function writeTo<T>(
	db: StudyDatabase,
	scope: { readonly stores: readonly StoreName[]; readonly durability: Durability },
	work: (tx: WriteTransaction) => Promise<T>
): Promise<T> {
	const options = { durability: scope.durability };
	return settled(db.transaction([...scope.stores], 'readwrite', options), work);
}

interface Abortable {
	readonly done: Promise<void>;
	abort(): void;
}

/** Waits for both, since a full disk shows in `done` alone, and a refused request in `work` first. */
async function settled<Tx extends Abortable, T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
	const [worked, done] = await Promise.allSettled([workOrAbort(tx, work), tx.done]);
	if (worked.status === 'rejected') {
		const isAfterEffect = isAbort(worked.reason) && done.status === 'rejected';
		throw isAfterEffect ? done.reason : worked.reason;
	}
	if (done.status === 'rejected') throw done.reason;
	return worked.value;
}

async function workOrAbort<Tx extends Abortable, T>(tx: Tx, work: (tx: Tx) => Promise<T>) {
	try {
		return await work(tx);
	} catch (cause) {
		abort(tx);
		throw cause;
	}
}

/** Takes back what the transaction did; one that is over stays as it is. */
export function abort(tx: Abortable): void {
	try {
		tx.abort();
	} catch {
		// what ended it is told elsewhere
	}
}

function isAbort(cause: unknown): boolean {
	return cause instanceof Error && cause.name === 'AbortError';
}

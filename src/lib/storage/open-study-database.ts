import { openDB, type IDBPDatabase } from 'idb';
import { migrations, type Migration, type UpgradeTransaction } from './migrations.ts';
import type { StudyDatabase } from './schema.ts';
import { abort } from './transact.ts';

/** What a browser may say about a connection, while it is being opened and later. */
export interface DatabaseListeners {
	/** An older connection, in another tab, does not let go. */
	readonly blocked: () => void;
	/** Another tab wants a newer version: this connection is in its way. */
	readonly blocking: () => void;
	/** The browser closed the connection by itself. */
	readonly terminated: () => void;
}

/** How a `Connection` opens its database; tests give another. */
export type OpenDatabase = (listeners: DatabaseListeners) => Promise<StudyDatabase>;

/**
 * Opens the database and brings it up to date; a migration that fails changes nothing. Rejects with
 * what the browser threw.
 */
export async function openStudyDatabase(
	name: string,
	listeners: DatabaseListeners,
	steps: readonly Migration[] = migrations
): Promise<StudyDatabase> {
	const db = await openDB(name, steps.length, {
		...listeners,
		upgrade(upgraded, oldVersion, _newVersion, tx) {
			// the open request tells of a failure; idb would tell of it again, to nobody
			tx.done.catch(() => undefined);
			// idb does not wait for this function: a step that fails has to take the others back
			migrate(upgraded, tx, steps.slice(oldVersion)).catch(() => abort(tx));
		}
	});
	// the schema is what the newest migration leaves behind, and this is where that is claimed
	return db as StudyDatabase;
}

async function migrate(db: IDBPDatabase, tx: UpgradeTransaction, steps: readonly Migration[]) {
	for (const step of steps) await step.up(db, tx);
}

import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The transaction that a browser runs all outstanding steps in. */
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from a version of the database to the next. */
export interface Migration {
	readonly version: number;
	readonly name: string;
	/** Awaits nothing but requests on `tx`: any other await lets the transaction close half-done. */
	up(db: IDBPDatabase<unknown>, tx: UpgradeTransaction): void | Promise<void>;
}

/** The steps from an empty database to the present one. Released entries are frozen: append. */
export const migrations: readonly Migration[] = [
	{
		version: 1,
		name: 'the log, attempts, own articles, decisions, caches, settings and faults',
		up(db) {
			const reviews = db.createObjectStore('reviews', { keyPath: 'id' });
			reviews.createIndex('byFact', 'factIds', { multiEntry: true });
			reviews.createIndex('byInstant', 'at');

			db.createObjectStore('attemptEvents', { keyPath: ['attemptId', 'seq'] });
			db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('byStart', 'startedAt');

			db.createObjectStore('articles', { keyPath: 'id' });
			db.createObjectStore('facts', { keyPath: 'id' }).createIndex('byArticle', 'articleId');
			db.createObjectStore('decisions', { keyPath: 'id' }).createIndex('byTarget', 'target');

			db.createObjectStore('memory', { keyPath: 'factId' }).createIndex('byDue', 'due');
			db.createObjectStore('days', { keyPath: 'id' }).createIndex('byDay', 'dayKey');
			db.createObjectStore('factStats', { keyPath: 'factId' });

			db.createObjectStore('settings');
			db.createObjectStore('faults', { autoIncrement: true });
		}
	},
	{
		version: 2,
		name: 'what each day did to the memory',
		up(db) {
			db.createObjectStore('memoryDays', { keyPath: 'dayKey' });
		}
	}
];

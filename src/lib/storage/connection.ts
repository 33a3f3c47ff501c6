import { StorageError } from './errors.ts';
import { isLostConnection, openFailure, storageFailure } from './failures.ts';
import { openStudyDatabase, type OpenDatabase } from './open-study-database.ts';
import type { ReadTransaction, StoreName, StudyDatabase, WriteTransaction } from './schema.ts';
import { readFrom, writeTo, type Durability } from './transact.ts';

const databaseName = 'dossier';

/** A frozen tab keeps its connection and lets not even `blocked` fire: then only time tells. */
const openLimitMs = 5000;

/** Calls back after a time. @returns what stops it */
export type StartTimer = (callback: () => void, ms: number) => () => void;

/** What a connection may be told; the rest is for tests. */
export interface ConnectionOptions {
	/** Called when another tab has updated the database, and this one has let go of it. */
	readonly onsuperseded?: () => void;
	readonly open?: OpenDatabase;
	readonly startTimer?: StartTimer;
}

/**
 * The one connection to the database: opened at the first use, once for all who ask meanwhile, and
 * again after the browser took it away. Failures are `StorageError`s; what is none is our bug.
 */
export class Connection {
	#database: StudyDatabase | null = null;
	#opening: Promise<StudyDatabase> | null = null;
	readonly #openDatabase: OpenDatabase;
	readonly #startTimer: StartTimer;
	readonly #onsuperseded: () => void;

	constructor(options: ConnectionOptions = {}) {
		this.#openDatabase =
			options.open ?? ((listeners) => openStudyDatabase(databaseName, listeners));
		this.#startTimer = options.startTimer ?? startTimer;
		this.#onsuperseded = options.onsuperseded ?? (() => undefined);
	}

	/** Reads in one transaction. `work` may be run twice. */
	read<T>(stores: readonly StoreName[], work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
		return this.#withRetry((database) => readFrom(database, stores, work));
	}

	/** Writes in one transaction, all or nothing. `work` may be run twice. */
	write<T>(
		stores: readonly StoreName[],
		durability: Durability,
		work: (tx: WriteTransaction) => Promise<T>
	): Promise<T> {
		return this.#withRetry((database) => writeTo(database, { stores, durability }, work));
	}

	/** Lets go of the database; the next use opens it again. */
	close(): void {
		if (this.#database) this.#drop(this.#database);
	}

	/** Once more, and once only: harmless, since every record is written under its own id. */
	async #withRetry<T>(use: (database: StudyDatabase) => Promise<T>): Promise<T> {
		try {
			return await this.#once(use);
		} catch (cause) {
			if (!isLostConnection(cause)) throw storageFailure(cause);
		}
		try {
			return await this.#once(use);
		} catch (cause) {
			if (isLostConnection(cause)) throw new StorageError('closed-by-browser', { cause });
			throw storageFailure(cause);
		}
	}

	async #once<T>(use: (database: StudyDatabase) => Promise<T>): Promise<T> {
		const database = await this.#open();
		try {
			return await use(database);
		} catch (cause) {
			if (isLostConnection(cause)) this.#drop(database);
			throw cause;
		}
	}

	#open(): Promise<StudyDatabase> {
		if (this.#database) return Promise.resolve(this.#database);
		// stays until the browser answers, given up or not: of two requests the second hangs in silence
		this.#opening ??= this.#startOpening();
		return this.#opening;
	}

	#startOpening(): Promise<StudyDatabase> {
		return new Promise((resolve, reject) => {
			const giveUp = () => reject(new StorageError('blocked-by-another-tab'));
			const stopTimer = this.#startTimer(giveUp, openLimitMs);
			const finish = () => {
				stopTimer();
				this.#opening = null;
			};
			// an answer that comes after giving up is kept for the next who asks
			this.#connect(giveUp)
				.finally(finish)
				.then(resolve, (cause: unknown) => reject(openFailure(cause)));
		});
	}

	async #connect(blocked: () => void): Promise<StudyDatabase> {
		const database: StudyDatabase = await this.#openDatabase({
			blocked,
			blocking: () => {
				this.#drop(database);
				this.#onsuperseded();
			},
			terminated: () => this.#drop(database)
		});
		this.#database = database;
		return database;
	}

	/** Only the one named: a newer connection may have taken its place. */
	#drop(database: StudyDatabase): void {
		database.close();
		if (this.#database === database) this.#database = null;
	}
}

function startTimer(callback: () => void, ms: number): () => void {
	const timer = setTimeout(callback, ms);
	return () => clearTimeout(timer);
}

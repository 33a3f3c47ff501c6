export const storageCodes = [
	/** The disk or the quota is full: nothing was written. */
	'full',
	/** Another tab holds an older version of the database open. */
	'blocked-by-another-tab',
	/** The browser took the connection away, and again when it was reopened. */
	'closed-by-browser',
	/** The database was written by a newer version of the app. */
	'newer-version',
	/** The database cannot be opened: no permission, a private window, damaged files. */
	'cannot-open',
	/** Another tab wrote this attempt: what it stored differs, and stays. */
	'conflict'
] as const;
export type StorageCode = (typeof storageCodes)[number];

/** The browser could not keep or return the learner's work. Thrown by `storage/` only. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageCode;

	constructor(code: StorageCode, options?: ErrorOptions) {
		super(`storage: ${code}`, options);
		this.code = code;
	}
}

export const catalogueCodes = [
	/** No answer, or one that says that the server failed: worth another try. */
	'unreachable',
	/** There is no pack of that id. */
	'unknown-pack',
	/** The answer is not what this version of the app can read. */
	'malformed'
] as const;
export type CatalogueCode = (typeof catalogueCodes)[number];

/** A bundled pack could not be read. Thrown by `storage/catalogue.ts` only. */
export class CatalogueError extends Error {
	override readonly name = 'CatalogueError';
	readonly code: CatalogueCode;

	constructor(code: CatalogueCode, options?: ErrorOptions) {
		super(`catalogue: ${code}`, options);
		this.code = code;
	}
}

/** Why the environment failed. */
export type Failure = StorageCode | CatalogueCode;

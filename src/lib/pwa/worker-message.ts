/** How many of the app's files are stored on the device. */
export interface FileCount {
	readonly done: number;
	readonly of: number;
}

/**
 * What a page says to the service worker. `COUNT_FILES` comes with a port: the worker fetches what
 * is missing and answers with a `FileCount` after each file, or with `null` when it cannot.
 */
export type PageMessage = { readonly type: 'SKIP_WAITING' } | { readonly type: 'COUNT_FILES' };

/** What an installing worker says to every page after each file. */
export type WorkerMessage = { readonly type: 'FILES'; readonly files: FileCount };

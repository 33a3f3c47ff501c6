import { StorageError } from './errors.ts';

/**
 * True for what a browser throws when it has taken a connection away. WebKit does so after a while in
 * the background, Chrome when the data of the site are cleared.
 */
export function isLostConnection(cause: unknown): boolean {
	return ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(cause));
}

/** What to throw for a failed transaction; what is no failure of the browser's passes as it is. */
export function storageFailure(cause: unknown): unknown {
	return nameOf(cause) === 'QuotaExceededError' ? new StorageError('full', { cause }) : cause;
}

/** What to throw when the database did not open. */
export function openFailure(cause: unknown): StorageError {
	switch (nameOf(cause)) {
		case 'VersionError':
			return new StorageError('newer-version', { cause });
		case 'QuotaExceededError':
			return new StorageError('full', { cause });
		default:
			return new StorageError('cannot-open', { cause });
	}
}

function nameOf(cause: unknown): string {
	return cause instanceof Error ? cause.name : '';
}

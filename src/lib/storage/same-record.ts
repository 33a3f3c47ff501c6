import { StorageError } from './errors.ts';

/** True when two records say the same, whatever the order of their fields; undefined is absent. */
export function isSameRecord(a: unknown, b: unknown): boolean {
	return JSON.stringify(a, sortFields) === JSON.stringify(b, sortFields);
}

/**
 * True when a record that is never changed is stored already: writing it again is success.
 *
 * @param stored what is in the record's place
 * @throws StorageError `conflict` when that is another record
 */
export function isRepeat<T>(stored: T | undefined, record: T): boolean {
	if (stored === undefined) return false;
	if (isSameRecord(stored, record)) return true;
	throw new StorageError('conflict');
}

function sortFields(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

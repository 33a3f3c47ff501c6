import type { ReadTransaction, WriteTransaction } from './schema.ts';
import type { CacheFolds, CacheMark } from './store.ts';

/** Where the mark lies among the settings. */
const name = 'caches';

/** The mark as it is stored. */
export interface StoredMark extends CacheMark {
	/** Reviews that were written while the caches are being made anew. */
	readonly changes: number;
}

/** What the caches were made by; null where that is not known. */
export async function readMark(tx: ReadTransaction | WriteTransaction): Promise<StoredMark | null> {
	const stored: unknown = await tx.objectStore('settings').get(name);
	// nobody else writes under that name, so it is this shape or none
	return typeof stored === 'object' && stored !== null ? (stored as StoredMark) : null;
}

export async function writeMark(tx: WriteTransaction, mark: StoredMark): Promise<void> {
	await tx.objectStore('settings').put(mark, name);
}

/**
 * The mark that a review is written under. An empty log gets its first one; one without a mark is older
 * than marks are, and waits to be counted anew. While that is under way, the review is taken notice of.
 */
export async function keepMark(tx: WriteTransaction, folds: CacheFolds): Promise<StoredMark> {
	const mark = await readMark(tx);
	if (mark?.isWhole) return mark;
	const { rules, retention } = folds;
	if (mark === null) {
		const first: StoredMark = { rules, retention, isWhole: true, changes: 0 };
		const isEmpty = (await tx.objectStore('reviews').openKeyCursor()) === null;
		if (isEmpty) await writeMark(tx, first);
		return first;
	}
	const noticed = { ...mark, changes: mark.changes + 1 };
	await writeMark(tx, noticed);
	return noticed;
}

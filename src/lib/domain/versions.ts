import { groupBy } from './group-by.ts';
import type { Instant } from './schedule/review.ts';

/** A record that may take the place of another. What is stored is never changed: an edit is a new record. */
export interface Versioned<Id extends string = string> {
	readonly id: Id;
	readonly addedAt: Instant;
	/** The first record of the same thing, whose id stays the id of the thing. */
	readonly versionOf?: Id;
}

/** A thing with the record that holds it now. */
export interface Latest<R extends Versioned> {
	/** The id of the thing, whatever record holds it. */
	readonly id: R['id'];
	readonly record: R;
}

/**
 * The record that holds each thing now, in the order of the things' ids. Of several the one written last
 * wins, by (instant, id): the same on every device, in whatever order records came together.
 *
 * @param isTakenBack by the id of a record; a first record cannot be taken back, its thing is hidden
 */
export function latestVersions<R extends Versioned>(
	records: readonly R[],
	isTakenBack: (record: R['id']) => boolean
): Latest<R>[] {
	const standing = records.filter(
		({ id, versionOf }) => versionOf === undefined || !isTakenBack(id)
	);
	return [...groupBy(standing, ({ id, versionOf }) => versionOf ?? id).values()]
		.map((versions) => {
			const record = versions.reduce((a, b) => (isLater(b, a) ? b : a));
			return { id: record.versionOf ?? record.id, record };
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** When to write a record that is to take the place of another, however the clock jumps. */
export function laterThan(before: Versioned, now: Instant): Instant {
	return Math.max(now, before.addedAt + 1);
}

function isLater(a: Versioned, b: Versioned): boolean {
	return a.addedAt > b.addedAt || (a.addedAt === b.addedAt && a.id > b.id);
}

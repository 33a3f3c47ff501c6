import { canonical } from './canonical.ts';
import type { Archive, Contents } from './archive.ts';
import { listNames, recordKey } from './record-key.ts';
import { writeArchive } from './write-archive.ts';
import { checksum } from './checksum.ts';

/** An archive of some work. */
export function archiveOf(contents: Contents, overrides: Partial<Archive> = {}): Archive {
	return { ...contents, madeAt: 1_700_000_000_000, app: '0.1.0', ...overrides };
}

/** The same work always in the same order, for comparing. */
export function inOrder(contents: Contents): Record<string, string[]> {
	return Object.fromEntries(
		listNames.map((list) => [
			list,
			contents[list].map((record) => `${recordKey(list, record)} ${canonical(record)}`).sort()
		])
	);
}

/**
 * An archive as somebody wrote it who knows how to make a checksum.
 *
 * @param change is given the archive's JSON, and may do anything to it
 */
export function forged(
	archive: Archive,
	change: (json: Record<string, unknown>) => unknown
): string {
	const { check, ...json } = JSON.parse(writeArchive(archive)) as Record<string, unknown>;
	const changed = change(json) ?? json;
	const body = JSON.stringify(changed);
	if (typeof check !== 'string') throw new Error('an archive has a checksum');
	return body.replace(/\}$/, `,"check":"${checksum(body)}"}`);
}

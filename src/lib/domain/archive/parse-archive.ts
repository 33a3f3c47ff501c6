import { err, ok, type Result } from '../result.ts';
import {
	archiveFormat,
	archiveVersion,
	noContents,
	type Archive,
	type Contents
} from './archive.ts';
import { byCanonical } from './canonical.ts';
import { checksum } from './checksum.ts';
import { listNames, recordKey, type ListName } from './record-key.ts';
import { jsonProblem, type JsonProblem } from './safe-json.ts';
import { contentsShapes } from './shapes/contents-shape.ts';
import { instant, isObject, text } from './shapes/shape.ts';

/** Why a value is no archive that this version can read. */
export type ArchiveProblem =
	| JsonProblem
	/** Something else, or made by another app. */
	| { readonly kind: 'not-archive' }
	/** Made by a newer version of the app, which knows things that this one would lose. */
	| { readonly kind: 'newer'; readonly version: number }
	/** It is not what was written: the checksum tells. */
	| { readonly kind: 'damaged' }
	/** A record is not what it should be. `at` is its place: `reviews[3].shown.key`. */
	| { readonly kind: 'malformed'; readonly at: string }
	/** Two records of one id say different things. */
	| { readonly kind: 'contradictory'; readonly at: string };

/**
 * Reads an archive, as strictly as it can: every field of every record, before anything is stored.
 * What a newer minor version added to a record is kept in it. The same record twice is one.
 *
 * @param json what `JSON.parse` made of the file; it is not changed, and its records are handed on
 */
export function parseArchive(json: unknown): Result<Archive, ArchiveProblem> {
	if (!isObject(json) || json.format !== archiveFormat) return err({ kind: 'not-archive' });
	if (typeof json.version !== 'number') return err({ kind: 'not-archive' });
	if (json.version > archiveVersion.major) return err({ kind: 'newer', version: json.version });
	if (json.version !== archiveVersion.major) return err({ kind: 'not-archive' });
	const problem = jsonProblem(json);
	if (problem) return err(problem);
	const { check, ...rest } = json;
	if (check !== checksum(JSON.stringify(rest))) return err({ kind: 'damaged' });
	if (instant.flawOf(json.madeAt) !== null) return err({ kind: 'malformed', at: 'madeAt' });
	if (text.flawOf(json.app) !== null) return err({ kind: 'malformed', at: 'app' });

	const lists: Partial<Record<ListName, readonly unknown[]>> = {};
	for (const name of listNames) {
		const records = parseList(name, json[name]);
		if (!records.ok) return records;
		lists[name] = records.value;
	}
	const { madeAt, app } = json;
	// every list has been looked through, record by record
	return ok({ ...noContents, ...lists, madeAt, app } as Archive);
}

function parseList<L extends ListName>(
	name: L,
	given: unknown
): Result<Contents[L][number][], ArchiveProblem> {
	if (!Array.isArray(given)) return err({ kind: 'malformed', at: name });
	const byKey = new Map<string, Contents[L][number]>();
	for (const [index, value] of given.entries()) {
		const flaw = contentsShapes[name].flawOf(value);
		if (flaw !== null) return err({ kind: 'malformed', at: `${name}[${index}]${flaw}` });
		const record = value as Contents[L][number];
		const key = recordKey(name, record);
		const twin = byKey.get(key);
		if (twin !== undefined && byCanonical(twin, record) !== 0) {
			return err({ kind: 'contradictory', at: `${name}[${index}]` });
		}
		byKey.set(key, twin ?? record);
	}
	return ok([...byKey.values()]);
}

import { archiveFormat, archiveVersion, type Archive } from './archive.ts';
import { checksum } from './checksum.ts';

/**
 * An archive as the text of a file: one line of JSON, whose last field is a checksum over the rest.
 * `parseArchive` gives the same archive back.
 */
export function writeArchive(archive: Archive): string {
	const { madeAt, app, reviews, attempts, attemptEvents, articles, facts, decisions } = archive;
	// a preference without a value is none, and JSON has no way to write it
	const settings = archive.settings.filter(({ value }) => JSON.stringify(value) !== undefined);
	const body = JSON.stringify({
		format: archiveFormat,
		version: archiveVersion.major,
		minor: archiveVersion.minor,
		...{ madeAt, app, reviews, attempts, attemptEvents, articles, facts, decisions, settings }
	});
	return `${body.slice(0, -1)},"check":"${checksum(body)}"}`;
}

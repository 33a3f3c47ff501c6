import { closeSync, openSync, readSync } from 'node:fs';

/**
 * `WIDTHxHEIGHT` of a PNG as its header tells, or null where there is no such file.
 *
 * @param {string} file
 * @returns {string | null}
 */
export function pngSize(file) {
	const header = Buffer.alloc(24);
	try {
		const handle = openSync(file, 'r');
		readSync(handle, header, 0, header.length, 0);
		closeSync(handle);
	} catch {
		return null; // not drawn yet: the caller leaves the picture out
	}
	return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

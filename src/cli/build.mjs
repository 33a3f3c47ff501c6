import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildFolder } from './build-folder.mjs';
import { contentHash } from './content-hash.mjs';

/** True when the built site holds what the sources say. */
export function isFresh() {
	try {
		const { version } = JSON.parse(readFileSync(`${buildFolder}/_app/version.json`, 'utf8'));
		return version === contentHash();
	} catch {
		return false;
	}
}

/** Builds the app unless it is up to date; ends the process when the build fails. */
export function buildIfStale() {
	if (isFresh()) return;
	console.error('building …');
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{ stdio: ['ignore', 2, 2] }
	);
	if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[1]?.endsWith('build.mjs')) buildIfStale();

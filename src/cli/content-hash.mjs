import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = [
	'src',
	'static',
	'questions',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const notInTheBuild = /\.(test|bench)\.ts$|^src[\\/](e2e|cli)[\\/]/;

/** Name of a build: changes exactly when what goes into it changes. */
export function contentHash() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	const files = sources.filter((source) => existsSync(source)).flatMap(filesUnder);
	for (const file of files.filter((file) => !notInTheBuild.test(file)).sort()) {
		hash.update(file.replaceAll('\\', '/')).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 12);
}

/** @param {string} source @returns {string[]} */
function filesUnder(source) {
	if (statSync(source).isFile()) return [source];
	return readdirSync(source, { recursive: true, encoding: 'utf8' })
		.map((name) => path.join(source, name))
		.filter((file) => statSync(file).isFile());
}

import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder } from '../cli/build-folder.mjs';

const isText = /\.(html|js|css|json|webmanifest)$/;
const hashedName = /([\w-]{8})(\.\w+)$/;

/**
 * Makes the next version of the app out of `build/`: every file under `_app/immutable/` has another
 * name, and with it every page another content; the build has the name `version`. A server that
 * serves `folder` has none of the old files.
 */
export async function rebuild(folder: string, version: string): Promise<void> {
	await cp(buildFolder, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
	const files = await filesUnder(folder);
	const renamed = new Map<string, string>();
	for (const file of files.filter((file) => file.includes('immutable'))) {
		const name = path.basename(file);
		const next = name.replace(hashedName, (_, hash: string, end: string) => {
			return digest(hash + version, 'sha256', 'hex').slice(0, 8) + end;
		});
		renamed.set(name, next);
		await rename(file, path.join(path.dirname(file), next));
	}
	const { version: current } = JSON.parse(
		await readFile(`${buildFolder}/_app/version.json`, 'utf8')
	) as {
		version: string;
	};
	renamed.set(current, version);

	for (const file of (await filesUnder(folder)).filter((file) => isText.test(file))) {
		const before = await readFile(file, 'utf8');
		let text = replaceAll(before, renamed);
		if (file.endsWith('.html')) text = replaceAll(text, policyHashes(before, text));
		if (file.endsWith('service-worker.js')) text = newRevisions(text, version);
		await writeFile(file, text);
	}
}

async function filesUnder(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name));
}

function replaceAll(text: string, names: ReadonlyMap<string, string>): string {
	let result = text;
	for (const [from, to] of names) result = result.replaceAll(from, to);
	return result;
}

/** The policy in a page names its inline scripts by hash, and these hold names of files. */
function policyHashes(before: string, after: string): Map<string, string> {
	const hashes = (html: string) =>
		[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) =>
			digest(code, 'sha256', 'base64')
		);
	const next = hashes(after);
	return new Map(hashes(before).map((hash, i) => [hash, next[i] ?? hash]));
}

function newRevisions(worker: string, version: string): string {
	return worker.replace(/"revision":"(\w+)"/g, (_, revision: string) => {
		return `"revision":"${digest(revision + version, 'md5', 'hex')}"`;
	});
}

function digest(text: string, algorithm: 'md5' | 'sha256', encoding: 'base64' | 'hex'): string {
	return createHash(algorithm).update(text).digest(encoding);
}

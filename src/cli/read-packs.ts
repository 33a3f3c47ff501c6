import { readdirSync, readFileSync } from 'node:fs';
import type { PackFiles } from '../lib/content/compile.ts';
import type { AuthoredFact, PackSource } from '../lib/content/pack.ts';

const root = new URL('../../questions/', import.meta.url);

/** The files of every pack under `questions/`, in the order of their names. */
export async function readPacks(): Promise<PackFiles[]> {
	const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return Promise.all(folders.map(({ name }) => readPack(new URL(`${name}/`, root))));
}

async function readPack(folder: URL): Promise<PackFiles> {
	const { pack }: { pack: PackSource } = await load(folder, 'pack.ts');
	const names = readdirSync(folder);
	const read = async <T>(ending: string, file: (name: string) => T | Promise<T>) =>
		Object.fromEntries(
			await Promise.all(
				names
					.filter((name) => name.endsWith(ending))
					.map(async (name) => [name.slice(0, -ending.length), await file(name)] as const)
			)
		);
	const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
	return {
		pack,
		texts: await read('.md', text),
		facts: await read('.facts.ts', async (name) => {
			const { facts }: { facts: readonly AuthoredFact[] } = await load(folder, name);
			return facts;
		}),
		factSources: await read('.facts.ts', text)
	};
}

async function load<T>(folder: URL, name: string): Promise<T> {
	return (await import(new URL(name, folder).href)) as T;
}

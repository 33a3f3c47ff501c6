import type { PackFiles } from '$lib/content/compile.ts';
import { compilePacks } from '$lib/content/compile-packs.ts';
import type { CompiledPack } from '$lib/content/compiled.ts';
import type { AuthoredFact, PackSource } from '$lib/content/pack.ts';
import { PackError } from '$lib/content/problems.ts';

const sources = import.meta.glob<PackSource>('/questions/*/pack.ts', {
	eager: true,
	import: 'pack'
});
const texts = import.meta.glob<string>('/questions/*/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const facts = import.meta.glob<readonly AuthoredFact[]>('/questions/*/*.facts.ts', {
	eager: true,
	import: 'facts'
});
const factSources = import.meta.glob<string>('/questions/*/*.facts.ts', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/**
 * Every pack under `questions/`, checked and with its questions. Runs while the pages are prerendered,
 * and in development at each request.
 *
 * @throws PackError with every problem of every pack: the build stops
 */
export function bundledPacks(): readonly CompiledPack[] {
	const files = Object.entries(sources).map(([path, pack]) => filesOf(path, pack));
	const compiled = compilePacks(files);
	if (!compiled.ok) throw new PackError(compiled.problem);
	return compiled.value;
}

function filesOf(path: string, pack: PackSource): PackFiles {
	const folder = path.slice(0, -'pack.ts'.length);
	return {
		pack,
		texts: byArticle(texts, folder, '.md'),
		facts: byArticle(facts, folder, '.facts.ts'),
		factSources: byArticle(factSources, folder, '.facts.ts')
	};
}

function byArticle<T>(files: Record<string, T>, folder: string, ending: string): Record<string, T> {
	return Object.fromEntries(
		Object.entries(files)
			.filter(([path]) => path.startsWith(folder) && path.endsWith(ending))
			.map(([path, file]) => [path.slice(folder.length, -ending.length), file])
	);
}

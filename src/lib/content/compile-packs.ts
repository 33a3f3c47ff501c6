import { err, ok, type Result } from '../domain/result.ts';
import { compilePack, type PackFiles } from './compile.ts';
import type { CompiledPack } from './compiled.ts';
import type { PackProblem } from './problems.ts';

/**
 * Compiles every pack, and checks what no pack can know alone: that no id is there twice. An address,
 * a fact and all that a learner did name an article by its id, whatever its pack.
 */
export function compilePacks(
	packs: readonly PackFiles[]
): Result<readonly CompiledPack[], readonly PackProblem[]> {
	const compiled = packs.map(compilePack);
	const problems = [
		...compiled.flatMap((result) => (result.ok ? [] : result.problem)),
		...sharedIds(packs)
	];
	if (problems.length > 0) return err(problems);
	return ok(compiled.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** A problem for each pack or article whose id another one had before it. */
function sharedIds(packs: readonly PackFiles[]): PackProblem[] {
	const homes = new Map<string, string>();
	const ids = packs.flatMap(({ pack }) => [
		{ name: `The pack id "${pack.id}"`, home: fileOf(pack.id) },
		...pack.articles.map(({ id }) => ({ name: `The article id "${id}"`, home: fileOf(pack.id) }))
	]);
	return ids.flatMap(({ name, home }) => {
		const first = homes.get(name);
		homes.set(name, first ?? home);
		if (first === undefined) return [];
		const where = first === home ? 'there twice' : `also in ${first}`;
		return [{ file: home, sentence: `${name} is ${where}. Give one of them another id.` }];
	});
}

function fileOf(pack: string): string {
	return `questions/${pack}/pack.ts`;
}

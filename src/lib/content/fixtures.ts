import { compilePack, type PackFiles } from './compile.ts';
import type { CompiledPack } from './compiled.ts';
import type { AuthoredFact, PackSource } from './pack.ts';
import type { PackProblem } from './problems.ts';

/** A reading text of three paragraphs and a heading. */
export const text = `About 2,500 US troops are in Iraq. They are guests, the Pentagon says.

## Pressure at home

In May 2018 the United States left the deal. They are guests no more, some say.

Antony Blinken is the US secretary of state. Fuad Hussein is the foreign minister of Iraq.`;

/** A fact as an author writes it; the fields may be wrong, as they may be in a file. */
export function written(fields: unknown): AuthoredFact {
	return fields as AuthoredFact;
}

/** About 2,500 US troops are in Iraq. */
export function troops(changes: object = {}): AuthoredFact {
	return written({
		id: 'us-troops',
		type: 'quantity',
		quotes: ['About 2,500 US troops are in Iraq.'],
		counted: 'US troops',
		predicate: 'were in Iraq',
		amount: { bound: 'about', value: 2500 },
		unit: 'troops',
		importance: 3,
		...changes
	});
}

/** A measurement, though the text tells of none: the same words as evidence. */
export function depth(changes: object = {}): AuthoredFact {
	return written({
		id: 'depth',
		type: 'quantity',
		quotes: ['About 2,500 US troops are in Iraq.'],
		measured: 'the depth of the well',
		amount: { bound: 'range', value: 40, high: 60 },
		unit: 'metres',
		importance: 1,
		...changes
	});
}

/** In May 2018 the United States left the deal. */
export function deal(changes: object = {}): AuthoredFact {
	return written({
		id: 'deal',
		type: 'event',
		quotes: ['In May 2018 the United States left the deal.'],
		subject: 'the United States',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'the deal',
		date: '2018-05',
		timing: 'at',
		status: 'happened',
		importance: 2,
		...changes
	});
}

/** A pack of one article with these facts. The id of the first stands on line 3 of its file. */
export function packFiles(
	facts: readonly AuthoredFact[] = [troops(), deal()],
	changes: { pack?: Partial<PackSource>; files?: Partial<PackFiles>; text?: string } = {}
): PackFiles {
	const lines = facts.map((fact) => {
		const id = (fact as AuthoredFact | null)?.id;
		return id === undefined ? '\t{\n\t},' : `\t{\n\t\tid: '${id}'\n\t},`;
	});
	return {
		pack: {
			id: 'sample',
			title: 'A sample',
			language: 'en',
			licence: 'CC0-1.0',
			edition: 1,
			articles: [
				{ id: 'iraq', title: 'Iraq', date: '2021-07-26', source: 'Written for the tests.' }
			],
			...changes.pack
		},
		texts: { iraq: changes.text ?? text },
		facts: { iraq: facts },
		factSources: { iraq: ['export const facts = [', ...lines, '];'].join('\n') },
		...changes.files
	};
}

/** What is wrong with a pack; nothing where it compiles. */
export function problemsOf(files: PackFiles): readonly PackProblem[] {
	const compiled = compilePack(files);
	return compiled.ok ? [] : compiled.problem;
}

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

/** The files of every pack under `questions/`. */
export const bundledFiles: readonly PackFiles[] = Object.entries(sources).map(([path, pack]) => {
	const folder = path.slice(0, -'pack.ts'.length);
	const ids = pack.articles.map(({ id }) => id);
	const pick = <T>(files: Record<string, T>, ending: string) =>
		Object.fromEntries(
			ids.flatMap((id) => {
				const file = files[`${folder}${id}${ending}`];
				return file === undefined ? [] : [[id, file] as const];
			})
		);
	return { pack, texts: pick(texts, '.md'), facts: pick(facts, '.facts.ts'), factSources: {} };
});

/** Every pack under `questions/` that compiles. */
export const bundledPacks: readonly CompiledPack[] = bundledFiles.flatMap((files) => {
	const compiled = compilePack(files);
	return compiled.ok ? [compiled.value] : [];
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importProblem } from './layers.mjs';
import { fileOf, importsOf } from './source-imports.ts';

const files = ['src', 'questions']
	.filter((folder) => existsSync(folder))
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
	)
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(ts|mjs|js|svelte)$/.test(file));

const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));

/** What is loaded together with `file`: files of ours, and packages by name. */
function loadedWith(file: string): string[] {
	const values = (imports.get(file) ?? []).filter(({ kind }) => kind === 'value');
	return values.map(({ specifier }) => fileOf(file, specifier) ?? specifier);
}

test('no file imports what its folder may not', () => {
	const problems = [...imports].flatMap(([file, found]) =>
		found.flatMap(({ specifier, kind }) => {
			const problem = importProblem(file, specifier, kind === 'type');
			return problem ? [`${file}: ${problem}`] : [];
		})
	);
	expect(problems).toEqual([]);
});

test('no file imports itself through others', () => {
	const cycles: string[] = [];
	const done = new Set<string>();
	for (const file of files) follow(file, []);
	expect(cycles).toEqual([]);

	function follow(file: string, path: readonly string[]) {
		const at = path.indexOf(file);
		if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
		if (at >= 0 || done.has(file)) return;
		for (const next of loadedWith(file)) follow(next, [...path, file]);
		done.add(file);
	}
});

test('Home loads neither the engine, nor the graders, nor the scheduler', () => {
	const isHeavy = (name: string) =>
		/^src\/lib\/domain\/(questions|grading)\//.test(name) || name === 'ts-fsrs';
	const chains: string[] = [];
	const seen = new Set<string>();
	const queue = ['+layout.ts', '+layout.svelte', '+page.ts', '+page.svelte'].map((name) => [
		`src/routes/${name}`
	]);
	for (let chain = queue.shift(); chain; chain = queue.shift()) {
		for (const next of loadedWith(chain.at(-1) ?? '')) {
			if (seen.has(next)) continue;
			seen.add(next);
			if (isHeavy(next)) chains.push([...chain, next].join(' → '));
			else queue.push([...chain, next]);
		}
	}
	expect(chains).toEqual([]);
});

test('the service worker opens no database', () => {
	expect(readFileSync('src/service-worker.ts', 'utf8')).not.toMatch(/indexedDB/);
});

test('no file is longer than 300 lines, but for facts, lexicons and tables of test data', () => {
	const mayBeLong = /\.facts\.ts$|lexicon|\.(cases|golden|regressions)\.ts$/;
	const long = files
		.filter((file) => !mayBeLong.test(file))
		.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
		.filter(({ lines }) => lines > 300);
	expect(long).toEqual([]);
});

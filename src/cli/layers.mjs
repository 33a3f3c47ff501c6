import path from 'node:path';

/**
 * Who may import whom: `values` for anything, `types` for `import type` only (in a test or
 * its fixtures for anything), `packages` for npm packages and Kit's virtual modules (in a test any). A folder may
 * always import itself. Longest prefix wins.
 */
export const layers = [
	{ in: 'questions/', types: ['src/lib/domain/facts/', 'src/lib/content/pack.ts'] },
	{ in: 'src/lib/domain/' },
	{ in: 'src/lib/domain/schedule/fsrs.ts', packages: ['ts-fsrs'] },
	{ in: 'src/lib/content/', values: ['src/lib/domain/'] },
	{
		in: 'src/lib/storage/',
		types: ['src/lib/domain/', 'src/lib/content/'],
		packages: ['idb']
	},
	{ in: 'src/lib/generation/', values: ['src/lib/domain/', 'src/lib/pwa/script-url.ts'] },
	{ in: 'src/lib/generation/web-page.ts', packages: ['@mozilla/readability'] },
	{
		in: 'src/lib/state/',
		values: [
			'src/lib/domain/',
			'src/lib/content/',
			'src/lib/storage/store.ts',
			'src/lib/storage/errors.ts',
			'src/lib/generation/client.ts',
			'src/lib/generation/web-page.ts'
		],
		types: ['src/lib/storage/', 'src/lib/pwa/'],
		packages: ['svelte']
	},
	{ in: 'src/lib/ui/', types: ['src/lib/domain/'], packages: ['svelte'] },
	{ in: 'src/lib/ui/failure-text.ts', types: ['src/lib/storage/errors.ts'] },
	{ in: 'src/lib/pwa/', types: ['src/lib/state/', 'src/lib/domain/text/'] },
	{
		in: 'src/routes/',
		values: ['src/lib/', 'src/styles/'],
		packages: ['svelte', '@sveltejs/kit', '$app', './$types']
	},
	{
		in: 'src/cli/',
		values: ['src/lib/content/', 'src/lib/domain/', 'questions/'],
		packages: ['node:', '@playwright/test']
	},
	{ in: 'src/cli/bench-store.mjs', packages: ['node:', '@playwright/test', 'vite'] },
	{ in: 'src/cli/icons.mjs', packages: ['node:', 'sharp'] },
	{ in: 'src/cli/screenshots.mjs', packages: ['node:', '@playwright/test', 'sharp'] },
	{ in: 'src/cli/runes-environment.ts', packages: ['vitest'] },
	{ in: 'src/cli/source-imports.ts', packages: ['node:', 'typescript'] },
	{
		in: 'src/e2e/',
		values: ['src/lib/domain/archive/', 'src/lib/domain/random.ts', 'src/cli/'],
		packages: ['@playwright/test', '@axe-core/playwright', 'node:']
	},
	{
		in: 'src/service-worker.ts',
		values: ['src/lib/pwa/shared.ts'],
		types: ['src/lib/pwa/'],
		packages: ['workbox-core', 'workbox-precaching', 'workbox-routing']
	}
];

/** Folders that scripts run without Vite: `$lib` means nothing there. */
const relativeOnly = ['questions/', 'src/lib/domain/', 'src/lib/content/', 'src/cli/', 'src/e2e/'];

const isTest = (/** @type {string} */ file) =>
	/(\.(test|bench|fixtures)|\/fixtures)\.ts$/.test(file);
const layerOf = (/** @type {string} */ file) =>
	layers.filter((l) => file.startsWith(l.in)).sort((a, b) => b.in.length - a.in.length)[0];
// a file that lies in src/ itself is a folder of its own
const topFolder = (/** @type {string} */ file) =>
	/^(src\/lib\/[^/]+\/|src\/[^/]+\/|(?!src\/)[^/]+\/)/.exec(file)?.[0] ?? file;

/**
 * Why `file` may not import `specifier`, or null. Paths are relative to the root, with `/`.
 *
 * @param {string} file
 * @param {string} specifier
 * @param {boolean} typesOnly
 * @returns {string | null}
 */
export function importProblem(file, specifier, typesOnly) {
	const layer = layerOf(file);
	if (!layer) return null;
	const source = specifier.replace(/\?.*$/, '');
	const inLib = source.startsWith('$lib/');

	if ((!source.startsWith('.') && !inLib) || source === './$types') {
		if (isTest(file) && layer.in !== 'src/e2e/') return null;
		const allowed = (layer.packages ?? []).some(
			(name) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`)
		);
		return allowed ? null : `${layer.in} may not import the package ${source}`;
	}

	const target = inLib
		? `src/lib/${source.slice(5)}`
		: path.posix.join(path.posix.dirname(file), source);
	const own = topFolder(file);
	if (!/\.[a-z]+$/.test(target)) return `write the file extension: ${specifier}`;
	if (target.startsWith(own)) {
		if (inLib) return 'inside a folder imports are relative';
		const folder = path.posix.dirname(target);
		const isPrivate =
			own === 'src/routes/' &&
			!`${path.posix.dirname(file)}/`.startsWith(`${folder}/`) &&
			!folder.startsWith(path.posix.dirname(file));
		return isPrivate ? 'a route may not import the files of another route' : null;
	}
	const isRelativeOnly = relativeOnly.includes(own);
	if (inLib && isRelativeOnly) return `${own} is run without Vite: use a relative path`;
	if (!inLib && !isRelativeOnly && target.startsWith('src/lib/'))
		return 'across folders imports start with $lib/';
	if (own === 'src/routes/' && target.endsWith('.worker.ts'))
		return 'only generation/client.ts starts workers';
	if ((layer.values ?? []).some((p) => target.startsWith(p))) return null;
	if ((layer.types ?? []).some((p) => target.startsWith(p))) {
		return typesOnly || isTest(file) ? null : `${layer.in} may import only types of ${target}`;
	}
	return `${layer.in} may not import ${target}`;
}

/** The same as an ESLint rule. */
export const layersRule = {
	meta: { type: /** @type {const} */ ('problem'), schema: [] },
	/** @param {import('eslint').Rule.RuleContext} context */
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		const check = (/** @type {any} */ node) => {
			if (typeof node.source?.value !== 'string') return;
			const typesOnly =
				node.importKind === 'type' ||
				node.exportKind === 'type' ||
				(node.specifiers?.length > 0 &&
					node.specifiers.every((/** @type {any} */ s) => s.importKind === 'type'));
			const message = importProblem(file, node.source.value, typesOnly);
			if (message) context.report({ node: node.source, message });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

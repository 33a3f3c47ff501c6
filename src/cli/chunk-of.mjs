// Which file of the build a module of ours goes into: `chunkOf` is asked for each. Small files compress
// badly and are many requests, so what Home loads in any case is one file.
import path from 'node:path';

/** @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Graph */

/** The frame around all screens, and Home, as Kit generates them. */
const homeEntries = [0, 2].map((node) =>
	path.resolve(`.svelte-kit/generated/client-optimized/nodes/${node}.js`)
);

/** @type {WeakMap<Graph, Set<string>>} */
const ofHome = new WeakMap();

/**
 * @param {string} id
 * @param {Graph} graph
 * @returns {string | null} `home` for a module that Home imports, itself or through others
 */
export function chunkOf(id, graph) {
	let found = ofHome.get(graph);
	if (!found) ofHome.set(graph, (found = reachedFrom(homeEntries, graph)));
	return found.has(id) ? 'home' : null;
}

/** @param {readonly string[]} entries @param {Graph} graph */
function reachedFrom(entries, graph) {
	/** @type {Set<string>} */
	const found = new Set();
	const next = [...entries];
	for (let id = next.pop(); id !== undefined; id = next.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
	}
	return found;
}

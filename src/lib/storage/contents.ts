import type { Contents, Setting } from '$lib/domain/archive/archive.ts';
import type { ReadTransaction, StoreName, WriteTransaction } from './schema.ts';
import { isOfDevice, markName, type PlanContents } from './store.ts';

/** The stores whose records are kept under an id of their own. */
const recordStores = [
	'reviews',
	'attempts',
	'attemptEvents',
	'articles',
	'facts',
	'decisions'
] as const;
type RecordStore = (typeof recordStores)[number];

/** Stores that are folds over the log. */
const cacheStores = ['factStats', 'days', 'memory', 'memoryDays'] as const;

/** What `readContents` needs in its transaction. */
export const contentStores: readonly StoreName[] = [...recordStores, 'settings'];

/** What `rewriteContents` needs in its transaction. */
export const rewriteStores: readonly StoreName[] = [...contentStores, ...cacheStores];

/** Everything but caches, faults and what belongs to the device, each list in the order of its keys. */
export async function readContents(tx: ReadTransaction | WriteTransaction): Promise<Contents> {
	const [reviews, attempts, attemptEvents, articles, facts, decisions] = await Promise.all([
		tx.objectStore('reviews').getAll(),
		tx.objectStore('attempts').getAll(),
		tx.objectStore('attemptEvents').getAll(),
		tx.objectStore('articles').getAll(),
		tx.objectStore('facts').getAll(),
		tx.objectStore('decisions').getAll()
	]);
	const settings = await readSettings(tx);
	return { reviews, attempts, attemptEvents, articles, facts, decisions, settings };
}

/**
 * Puts what a plan makes of what is there in its place. Only records that the plan changed are written;
 * the caches are emptied, and their mark says that they are to be made anew.
 */
export async function rewriteContents(tx: WriteTransaction, plan: PlanContents): Promise<void> {
	const before = await readContents(tx);
	const after = plan(before);
	for (const name of recordStores) await rewriteStore(tx, name, { before, after });
	await rewriteSettings(tx, before.settings, after.settings);
	await Promise.all(cacheStores.map((name) => tx.objectStore(name).clear()));
}

interface Change {
	readonly before: Contents;
	readonly after: Contents;
}

async function rewriteStore(tx: WriteTransaction, name: RecordStore, { before, after }: Change) {
	const [old, wanted] = [new Set<object>(before[name]), new Set<object>(after[name])];
	const isKept = before[name].every((record) => wanted.has(record));
	const store = tx.objectStore(name);
	// what the plan let go of may have a key that a new record takes: so first all go, then all come
	if (!isKept) await store.clear();
	const missing = after[name].filter((record) => !isKept || !old.has(record));
	await Promise.all(missing.map((record) => store.put(record)));
}

async function readSettings(tx: ReadTransaction | WriteTransaction): Promise<Setting[]> {
	const store = tx.objectStore('settings');
	const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return names
		.map((name, index) => ({ name, value: values[index] }))
		.filter(({ name }) => !isOfDevice(name));
}

async function rewriteSettings(
	tx: WriteTransaction,
	before: readonly Setting[],
	after: readonly Setting[]
) {
	const store = tx.objectStore('settings');
	const mark: unknown = await store.get(markName);
	if (typeof mark === 'object' && mark !== null) {
		await store.put({ ...mark, isWhole: false }, markName);
	}
	if (before === after) return;
	const wanted = after.filter(({ name }) => !isOfDevice(name));
	await Promise.all(before.map(({ name }) => store.delete(name)));
	await Promise.all(wanted.map(({ name, value }) => store.put(value, name)));
}

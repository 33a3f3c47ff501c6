import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { shiftDate } from '$lib/domain/facts/calendar-date.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { foldMemory } from '$lib/domain/schedule/memory-fold.ts';
import type { AnsweredReview } from '$lib/domain/schedule/review.ts';
import { Connection } from './connection.ts';
import {
	answered,
	domainFolds,
	fact,
	facts,
	regraded,
	storesUnderTest,
	undone
} from './fixtures.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import { openStudyDatabase } from './open-study-database.ts';
import type { CacheFolds, StudyStore } from './store.ts';

const folds = { ...domainFolds };
const stores = storesUnderTest(folds);
const first = '2026-11-23';
const all = () => true;

/** An answer to a fact, so many days after the first. */
function on(day: number, overrides: Parameters<typeof answered>[1] = {}): AnsweredReview {
	const dayKey = shiftDate(first, day);
	const name = `r${day}${String(overrides.factIds ?? '')}`;
	return answered(name, { at: 1000 * (day + 1), dayKey, ...overrides });
}

async function memoryIn(store: StudyStore) {
	return { rows: await store.memories(facts), days: await store.memoryDays('0000', '9999') };
}

describe.each(stores)('the memory of %s', (_name, makeStore) => {
	let store: StudyStore;

	beforeEach(() => {
		Object.assign(folds, domainFolds);
		store = makeStore();
		return () => store.close();
	});

	test('is what the fold gives for the log, written with the review', async () => {
		const log = [on(0), on(2), on(9, { right: false })];
		for (const review of log) await store.recordReview(review);
		expect(await store.memories(facts)).toEqual([foldMemory(fact, log, 0.9).memory]);
		expect(await store.rememberedFacts()).toEqual([fact]);
		const days = await store.memoryDays(first, shiftDate(first, 2));
		expect(days).toMatchObject([{ learned: 1 }, { learned: 0, met: 1, recalled: 1 }]);
	});

	test('forgets what was undone, and the day it was learned on', async () => {
		await store.recordReview(on(0));
		await store.recordReview(undone('u1', on(0)));
		expect(await memoryIn(store)).toEqual({ rows: [], days: [] });
	});

	test('follows a decision about an answer of long ago', async () => {
		const missed = on(2, { right: false });
		for (const review of [on(0), missed, on(5)]) await store.recordReview(review);
		await store.recordReview(regraded('g1', missed));
		const kept = await memoryIn(store);
		expect(kept.rows).toEqual([foldMemory(fact, [on(0), on(2), on(5)], 0.9).memory]);
		await store.rebuildCaches();
		expect(await memoryIn(store)).toEqual(kept);
	});

	test('tells what is due on a day, the longest due first, no more than asked for', async () => {
		const [a, b, c] = facts as [FactId, FactId, FactId];
		await store.recordReview(on(0, { factIds: [c] }));
		await store.recordReview(on(1, { factIds: [a], right: false }));
		await store.recordReview(on(1, { factIds: [b] }));
		const due = async (day: number, limit: number, isWanted: (id: FactId) => boolean = all) =>
			(await store.dueFacts(shiftDate(first, day), limit, isWanted)).map(({ factId }) => factId);
		expect(await due(1, 10)).toEqual([]);
		expect(await due(2, 10)).toEqual([a, c]);
		expect(await due(3, 10)).toEqual([a, c, b]);
		expect(await due(3, 2)).toEqual([a, c]);
		expect(await due(3, 1, (id) => id === b)).toEqual([b]);
		expect(await due(3, 0)).toEqual([]);
	});

	test('is made anew for another desired retention, which holds from then on', async () => {
		await store.recordReview(on(0));
		expect(await store.cacheMark()).toMatchObject({ retention: 0.9, isWhole: true });
		const shares: number[] = [];
		await store.rebuildCaches({ retention: 0.8, onprogress: (share) => shares.push(share) });
		await store.recordReview(on(9));
		expect(await store.memories(facts)).toEqual([foldMemory(fact, [on(0), on(9)], 0.8).memory]);
		expect(await store.cacheMark()).toMatchObject({ retention: 0.8, isWhole: true });
		expect(shares.at(-1)).toBe(1);
	});

	test('is made anew by other rules, and nothing of the old stays', async () => {
		await store.recordReview(on(0));
		const foldMemory = () => ({ memory: null, days: [] });
		Object.assign(folds, { rules: 'newer rules', foldMemory });
		await store.rebuildCaches();
		expect(await memoryIn(store)).toEqual({ rows: [], days: [] });
		expect((await store.cacheMark())?.rules).toBe('newer rules');
	});
});

/** A store whose folds fail after so many facts, and one on the same database whose folds do not. */
function breakingStores(name: string, facts: number) {
	let left = facts;
	const breaking: CacheFolds = {
		...domainFolds,
		foldMemory(...given) {
			if (left-- <= 0) throw new Error('thrown by a test');
			return foldMemory(...given);
		}
	};
	const open = (some: CacheFolds) =>
		new IndexedDbStore(
			new Connection({ open: (listeners) => openStudyDatabase(name, listeners) }),
			() => Promise.resolve(some)
		);
	return { broken: open(breaking), whole: open(domainFolds) };
}

const many = Array.from(
	{ length: 250 },
	(_, nth) => `iraq/f${String(nth).padStart(3, '0')}` as FactId
);

test('what was broken off says so, and is begun again', async () => {
	const { broken, whole } = breakingStores('broken-off', 120);
	for (const factId of many) await whole.recordReview(on(0, { factIds: [factId] }));
	await expect(broken.rebuildCaches({ retention: 0.8 })).rejects.toThrow('thrown by a test');
	expect(await whole.cacheMark()).toMatchObject({ retention: 0.8, isWhole: false });

	await whole.rebuildCaches();
	expect(await whole.cacheMark()).toMatchObject({ retention: 0.8, isWhole: true });
	const due = new Set((await whole.memories(many)).map((memory) => memory.due));
	expect(due).toEqual(new Set([foldMemory(fact, [on(0)], 0.8).memory?.due]));
	expect(await whole.memoryDays(first, first)).toMatchObject([{ learned: 250 }]);
	for (const store of [broken, whole]) store.close();
});

test.each([0.1, 0.35, 0.6, 0.8])(
	'whole means all of one retention, though another tab begins by another at %d',
	async (at) => {
		const name = `two-tabs-${at}`;
		const [one, other] = [
			breakingStores(name, Infinity).whole,
			breakingStores(name, Infinity).whole
		];
		for (const factId of many) await one.recordReview(on(0, { factIds: [factId] }));
		const dues = async () => new Set((await other.memories(many)).map((memory) => memory.due));
		const dueBy = (retention: number) =>
			new Set([foldMemory(fact, [on(0)], retention).memory?.due]);
		expect(dueBy(0.8)).not.toEqual(dueBy(0.95));
		const later: Promise<void>[] = [];
		await one.rebuildCaches({
			retention: 0.8,
			onprogress(share) {
				if (share >= at && later.length === 0) later.push(other.rebuildCaches({ retention: 0.95 }));
			}
		});
		expect(await one.cacheMark()).toMatchObject({ retention: 0.95, isWhole: true });
		expect(await dues()).toEqual(dueBy(0.95));
		await Promise.all(later);
		expect(await one.cacheMark()).toMatchObject({ retention: 0.95, isWhole: true });
		expect(await dues()).toEqual(dueBy(0.95));
		expect(await other.memoryDays(first, first)).toMatchObject([{ learned: 250 }]);
		for (const store of [one, other]) store.close();
	}
);

test('a review that is written while the caches are made anew is counted once', async () => {
	const { whole } = breakingStores('meanwhile', Infinity);
	for (const factId of many) await whole.recordReview(on(0, { factIds: [factId] }));
	const late: Promise<void>[] = [];
	await whole.rebuildCaches({
		onprogress(share) {
			if (share > 0.5 && late.length === 0)
				late.push(whole.recordReview(on(3, { factIds: [many[0] ?? fact] })));
		}
	});
	await Promise.all(late);
	expect(late).toHaveLength(1);
	const [days] = await Promise.all([whole.dayStats('0', '9'), whole.rebuildCaches()]);
	expect(days.map(({ answers }) => answers)).toEqual([250, 1]);
	expect(await whole.dayStats('0', '9')).toEqual(days);
	expect(await whole.memoryDays('0000', '9999')).toMatchObject([{ learned: 250 }, { met: 1 }]);
	whole.close();
});

import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { anyContents } from '$lib/domain/archive/any-contents.fixtures.ts';
import { archiveOf, inOrder } from '$lib/domain/archive/archive.fixtures.ts';
import { noContents, type Contents } from '$lib/domain/archive/archive.ts';
import { mergeContents } from '$lib/domain/archive/merge-contents.ts';
import { parseArchive } from '$lib/domain/archive/parse-archive.ts';
import { writeArchive } from '$lib/domain/archive/write-archive.ts';
import {
	domainFolds,
	answered,
	attemptRow,
	ownArticle,
	ownFact,
	started,
	storesUnderTest
} from './fixtures.ts';
import { devicePrefix, markName, type StudyStore } from './store.ts';

const stores = storesUnderTest(domainFolds);

/** Through the text of a file and back, as a backup goes. */
function throughFile(contents: Contents): Contents {
	const read = parseArchive(JSON.parse(writeArchive(archiveOf(contents))));
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

describe.each(stores)('the whole work in %s', (_name, makeStore) => {
	let store: StudyStore;

	beforeEach(() => {
		store = makeStore();
		return () => store.close();
	});

	async function caches() {
		return { facts: await store.factStats(), days: await store.dayStats('0', '9') };
	}

	test('a new store has nothing', async () => {
		expect(await store.contents()).toEqual(noContents);
	});

	test('is what was written, each list in the order of its keys', async () => {
		await store.recordReview(answered('r2'));
		await store.recordReview(answered('r1'));
		await store.startAttempt(started, attemptRow());
		await store.saveArticle(ownArticle('a'));
		await store.saveFact(ownFact('1'));
		await store.saveSetting('theme', 'dark');
		expect(await store.contents()).toEqual({
			...noContents,
			reviews: [answered('r1'), answered('r2')],
			attempts: [attemptRow()],
			attemptEvents: [started],
			articles: [ownArticle('a')],
			facts: [ownFact('1')],
			settings: [{ name: 'theme', value: 'dark' }]
		});
	});

	test('backed up, wiped and restored, it is the same work with the same figures', async () => {
		const property = fc.asyncProperty(anyContents, async (contents) => {
			await store.rewrite(() => contents);
			await store.rebuildCaches();
			const [before, figures] = [await store.contents(), await caches()];
			expect(inOrder(before)).toEqual(inOrder(contents));

			const file = throughFile(before);
			await store.rewrite(() => noContents);
			expect(await store.contents()).toEqual(noContents);
			await store.rewrite(() => file);
			await store.rebuildCaches();
			expect(await store.contents()).toEqual(before);
			expect(await caches()).toEqual(figures);
		});
		await fc.assert(property, { seed: 11, numRuns: 300 });
	});

	test('is the same after the backups of two devices, whichever is added first and how often', async () => {
		const property = fc.asyncProperty(anyContents, anyContents, anyContents, async (here, a, b) => {
			const after = async (...added: readonly Contents[]) => {
				await store.rewrite(() => here);
				for (const one of added) {
					const file = throughFile(one);
					await store.rewrite((present) => mergeContents(present, file));
				}
				await store.rebuildCaches();
				return { work: await store.contents(), figures: await caches() };
			};
			const expected = await after(a, b);
			expect(await after(b, a)).toEqual(expected);
			expect(await after(a, b, a, b)).toEqual(expected);
		});
		await fc.assert(property, { seed: 12, numRuns: 20 });
	});

	test('a plan that throws changes nothing', async () => {
		await store.recordReview(answered('r1'));
		const before = [await store.contents(), await caches()];
		const rewriting = store.rewrite(() => {
			throw new RangeError('thrown by a test');
		});
		await expect(rewriting).rejects.toThrow('thrown by a test');
		expect([await store.contents(), await caches()]).toEqual(before);
	});

	test('a record that cannot be stored takes all others back', async () => {
		await store.recordReview(answered('r1'));
		const before = [await store.contents(), await caches()];
		const uncopyable = { name: 'theme', value: () => 'no data' };
		const rewriting = store.rewrite(() => ({
			...noContents,
			reviews: [answered('r2')],
			settings: [uncopyable]
		}));
		await expect(rewriting).rejects.toThrow();
		expect([await store.contents(), await caches()]).toEqual(before);
	});

	test('what belongs to the device is in no archive, and no archive changes it', async () => {
		const name = `${devicePrefix}last-backup`;
		await store.saveSetting(name, 7);
		expect((await store.contents()).settings).toEqual([]);
		await store.rewrite(() => ({ ...noContents, settings: [{ name, value: 8 }] }));
		expect(await store.setting(name)).toBe(7);
	});

	test('the caches are empty until they are made anew', async () => {
		await store.recordReview(answered('r1'));
		const figures = await caches();
		await store.rewrite((present) => ({ ...present }));
		expect(await caches()).toEqual({ facts: [], days: [] });
		await store.rebuildCaches();
		expect(await caches()).toEqual(figures);
	});
});

test('the mark of the caches says that they are not whole, in the same transaction', async () => {
	const [, makeStore] = stores[0] ?? [];
	const store = makeStore?.();
	await store?.saveSetting(markName, { rules: 'r1', isWhole: true });
	await store?.rewrite(() => noContents);
	expect(await store?.setting(markName)).toEqual({ rules: 'r1', isWhole: false });
	store?.close();
});

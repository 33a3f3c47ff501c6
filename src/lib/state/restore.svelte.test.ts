import { describe, expect, test } from 'vitest';
import { archiveOf } from '$lib/domain/archive/archive.fixtures.ts';
import { noContents, type Contents } from '$lib/domain/archive/archive.ts';
import { StorageError } from '$lib/storage/errors.ts';
import { answered } from '$lib/storage/fixtures.ts';
import { writeArchiveFile } from './archive-file.ts';
import { testApp } from './fixtures.ts';
import { RestoreState } from './restore.svelte.ts';

const preferences = { name: 'preferences', value: { theme: 'dark' } };
const there: Contents = {
	...noContents,
	reviews: [answered('r1'), answered('r2', { dayKey: '2026-11-23' })],
	settings: [preferences]
};

function setUp(locks: readonly string[] = []) {
	const { app, store } = testApp();
	const held = locks.map((name) => ({ name }));
	const restore = new RestoreState(app, () => ({ query: () => Promise.resolve({ held }) }));
	return { app, store, restore };
}

async function file(contents = there) {
	return await writeArchiveFile(archiveOf(contents));
}

test('what is in a file is shown before anything is stored', async () => {
	const { store, restore } = setUp();
	await restore.choose(await file());
	expect(restore.found).toMatchObject({ summary: { answers: 2, days: 2 }, here: null });
	expect(await store.contents()).toEqual(noContents);
});

describe('on a device with work of its own', () => {
	async function withWork(locks?: readonly string[]) {
		const all = setUp(locks);
		await all.store.recordReview(answered('r1'));
		await all.store.recordReview(answered('r0'));
		await all.store.saveSetting('preferences', { theme: 'light' });
		await all.restore.choose(await file());
		return all;
	}

	test('adding keeps what is here, with its settings, and counts anew', async () => {
		const { app, store, restore } = await withWork();
		expect(restore.found?.here).toMatchObject({ answers: 2 });
		await restore.add();
		const { reviews } = await store.contents();
		expect(reviews.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2']);
		expect(restore.restored).toMatchObject({ how: 'added', newAnswers: 1, isCounted: true });
		expect(await store.factStats()).toMatchObject([{ answers: 3 }]);
		expect(app.preferences.value.theme).toBe('light');
		expect(restore.found).toBeNull();
	});

	test('replacing leaves what the file holds, its settings with it', async () => {
		const { app, store, restore } = await withWork();
		await restore.replace();
		expect(await store.contents()).toEqual(there);
		expect(restore.restored).toMatchObject({ how: 'replaced', summary: { answers: 2 } });
		expect(app.preferences.value.theme).toBe('dark');
	});

	test.each(['add', 'replace'] as const)('to %s is refused while a quiz is open', async (how) => {
		const { store, restore } = await withWork(['attempt:quiz1']);
		const before = await store.contents();
		await restore[how]();
		expect(restore.problem).toEqual({ kind: 'quiz-open' });
		expect(await store.contents()).toEqual(before);
	});

	test('a store that fails is told of, and the file can be tried again', async () => {
		const { store, restore } = await withWork();
		const rewrite = store.rewrite.bind(store);
		store.rewrite = () => Promise.reject(new StorageError('full'));
		await restore.replace();
		expect([restore.failure, restore.restored]).toEqual(['full', null]);
		store.rewrite = rewrite;
		await restore.replace();
		expect([restore.failure, restore.restored?.how]).toEqual([null, 'replaced']);
	});

	test('figures that cannot be counted do not undo the restoring', async () => {
		const { store, restore } = await withWork();
		store.rebuildCaches = () => Promise.reject(new StorageError('closed-by-browser'));
		await restore.add();
		expect(restore.restored).toMatchObject({ newAnswers: 1, isCounted: false });
	});
});

test('a file that is no backup gives a problem, and there is nothing to decide', async () => {
	const { restore } = setUp();
	await restore.choose(new Blob(['hello']));
	expect([restore.problem, restore.found]).toEqual([{ kind: 'not-archive' }, null]);
	await restore.replace();
	expect(restore.restored).toBeNull();
});

test('thinking better of it changes nothing', async () => {
	const { store, restore } = setUp();
	await restore.choose(await file());
	restore.cancel();
	await restore.replace();
	expect([restore.found, restore.restored]).toEqual([null, null]);
	expect(await store.contents()).toEqual(noContents);
});

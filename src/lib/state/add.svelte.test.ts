import { expect, test } from 'vitest';
import { mostCharacters } from '$lib/domain/text/plain-text.ts';
import { AddState } from './add.svelte.ts';
import { testApp } from './fixtures.ts';

const text = 'Guests in Baghdad\n\nThey are guests.\r\n\r\n<script>alert(1)</script>';

async function startAdding(parts = testApp()) {
	const add = new AddState(parts.app);
	await add.load();
	return { ...parts, add };
}

test('the title is guessed from the text, and never once one was typed', async () => {
	const { add } = await startAdding();
	add.write(text);
	expect(add.title).toBe('Guests in Baghdad');
	add.name('Mine');
	add.write('Another title\n\nText.');
	expect(add.title).toBe('Mine');
	add.name('');
	expect(add.title).toBe('');
});

test('the date is today, until one was chosen', async () => {
	const { add } = await startAdding();
	expect(add.date).toBe('2026-01-05');
	add.dateFrom('2021-07-26');
	expect(add.date).toBe('2021-07-26');
});

test('what was typed is there again after a reload', async () => {
	const parts = testApp();
	const { add } = await startAdding(parts);
	add.write('T');
	add.write(text);
	add.dateFrom('2021-07-26');
	await expect.poll(() => parts.store.setting('add-draft')).toMatchObject({ date: '2021-07-26' });
	const again = await startAdding(parts);
	expect(again.add).toMatchObject({ text, title: 'Guests in Baghdad', date: '2021-07-26' });
});

test('a saved article is read as plain text, and its draft is gone', async () => {
	const { add, store } = await startAdding();
	add.write(text);
	const id = await add.save();
	expect(await store.ownArticles()).toEqual([
		{
			id,
			title: 'Guests in Baghdad',
			date: '2026-01-05',
			language: 'en',
			source: 'Added by you.',
			text: 'They are guests.\n\n<script>alert(1)</script>',
			addedAt: Date.UTC(2026, 0, 5, 10)
		}
	]);
	expect(id).toMatch(/^own-/);
	expect(await store.setting('add-draft')).toBeNull();
});

test('a draft that is no article yet says why, until it is mended', async () => {
	const { add, store } = await startAdding();
	expect(await add.save()).toBeNull();
	expect(add.problem).toEqual({ kind: 'no-text' });
	add.write('They are guests. So they say.');
	expect(add.problem).toBeNull();
	expect(add).toMatchObject({ title: 'They are guests', isTitleGuessed: true });
	add.name('');
	expect(await add.save()).toBeNull();
	expect(add.problem).toEqual({ kind: 'no-title' });
	expect(await store.ownArticles()).toEqual([]);
});

test('on a full disk nothing is lost, and trying again saves one article', async () => {
	const { add, store } = await startAdding();
	add.write(text);
	store.isFull = true;
	expect(await add.save()).toBeNull();
	expect(add.failure).toBe('full');
	expect(add.text).toBe(text);
	store.isFull = false;
	const ids = await Promise.all([add.save(), add.save()]);
	expect(ids.filter((id) => id !== null)).toHaveLength(1);
	expect(await store.ownArticles()).toHaveLength(1);
});

test('the same text again is told once, and saved all the same', async () => {
	const parts = testApp();
	const first = await startAdding(parts);
	first.add.write(text);
	await first.add.save();

	const { add } = await startAdding(parts);
	add.write(text.replaceAll('\r', ''));
	add.lookForTwin();
	expect(add.twin?.title).toBe('Guests in Baghdad');
	add.write('Something else.');
	expect(add.twin).toBeNull();
	add.write(text);
	expect(await add.save()).toBeNull();
	expect(add.twin).not.toBeNull();
	expect(await add.save()).not.toBeNull();
	expect(await parts.store.ownArticles()).toHaveLength(2);
});

test('an opened file fills the field, and what it took the place of can be put back', async () => {
	const { add } = await startAdding();
	await add.open(new Blob(['From a file.']));
	expect(add.text).toBe('From a file.');
	expect(add.hasReplaced).toBe(false);
	await add.open(new Blob(['From another.']));
	expect(add.text).toBe('From another.');
	add.putBack();
	expect(add.text).toBe('From a file.');
	expect(add.hasReplaced).toBe(false);
});

test.each([
	['no text', new Uint8Array([0xff, 0xd8, 0xff]), 'not-text'],
	['nothing', '', 'file-empty'],
	['too much text', 'x'.repeat(mostCharacters + 1), 'text-too-long']
])('a file of %s leaves the field as it was', async (_what, content, kind) => {
	const { add } = await startAdding();
	add.write(text);
	await add.open(new Blob([content]));
	expect(add.text).toBe(text);
	expect(add.problem?.kind).toBe(kind);
});

test('a removed article is listed, and can be restored', async () => {
	const { add, store, clock } = await startAdding();
	add.write(text);
	const id = await add.save();
	if (!id) throw new Error('not saved');
	const removed = { at: clock.wall, target: id, field: 'hide', value: true } as const;
	await store.recordDecision({ id: clock.newId(), ...removed });
	await add.load();
	expect(add.removed.map(({ title }) => title)).toEqual(['Guests in Baghdad']);
	expect(await add.restore(id)).toBe(true);
	expect(add.removed).toEqual([]);
});

test.each([
	['de', 'Die Brücke ist nicht mehr in der Stadt, und der Weg wird auch nicht verkauft.'],
	['und-Cyrl', 'Это не та лодка'],
	['en', 'Ferry 12']
])('the language that a text is in is kept: %s', async (language, written) => {
	const { add, store } = await startAdding();
	add.write(`A title\n\n${written}`);
	await add.save();
	expect(await store.ownArticles()).toMatchObject([{ language }]);
});

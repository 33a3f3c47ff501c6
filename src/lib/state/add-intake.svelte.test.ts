import { expect, test } from 'vitest';
import { StorageError } from '$lib/storage/errors.ts';
import { AddState } from './add.svelte.ts';
import { testApp } from './fixtures.ts';

async function startAdd() {
	const parts = testApp();
	const open = async () => {
		const add = new AddState(parts.app);
		await add.load();
		return add;
	};
	return { ...parts, add: await open(), open };
}

const nothing = { title: '', text: '', url: '', files: [] };
const file = (words: string) => new File([words], 'bridge.txt', { type: 'text/plain' });

test('the date is guessed from the text, told, and goes before today', async () => {
	const { add } = await startAdd();
	expect(add).toMatchObject({ date: '2026-01-05', dateFromWhere: 'today' });
	add.write('A bridge\n\n26 July 2021\n\nThe bridge opened.');
	expect(add).toMatchObject({ date: '2021-07-26', dateFromWhere: 'text' });
	add.dateFrom('2021-07-27');
	expect(add).toMatchObject({ date: '2021-07-27', dateFromWhere: 'typed' });
});

test('shared words are the draft, also after a reload', async () => {
	const { add, open } = await startAdd();
	const share = { ...nothing, title: 'Bridge', text: 'The bridge is open.' };
	expect(await add.receive(share)).toBe(true);
	expect(await open()).toMatchObject({ text: 'The bridge is open.', title: 'Bridge' });
});

test('a shared file goes before the words beside it', async () => {
	const { add } = await startAdd();
	await add.receive({ ...nothing, text: 'See this', files: [file('The bridge is open.')] });
	expect(add.text).toBe('The bridge is open.');
});

test('of a shared address the learner is told, and the draft stays', async () => {
	const { add } = await startAdd();
	add.write('My own words.');
	expect(await add.receive({ ...nothing, url: 'https://news.example/bridge' })).toBe(true);
	expect(add).toMatchObject({ text: 'My own words.', address: 'https://news.example/bridge' });
	add.write('The words of the page.');
	expect(add.address).toBeNull();
});

test('what was in the field can be put back after a share', async () => {
	const { add } = await startAdd();
	add.write('My own words.');
	await add.receive({ ...nothing, text: 'The bridge is open.' });
	expect(add.hasReplaced).toBe(true);
	add.putBack();
	expect(add.text).toBe('My own words.');
});

test('what cannot be kept as the draft is not to be forgotten', async () => {
	const { add, store } = await startAdd();
	store.saveSetting = () => Promise.reject(new StorageError('full'));
	expect(await add.receive({ ...nothing, text: 'The bridge is open.' })).toBe(false);
	expect(add.text).toBe('The bridge is open.');
});

import { expect, test } from 'vitest';
import {
	canChooseFile,
	chooseFile,
	readChosenFile,
	writeChosenFile,
	type ChosenFile
} from './chosen-file.ts';

/** A file that notes what is done with it. */
function testFile(permission: PermissionState, isFull = false) {
	const done: string[] = [];
	const note = (what: string) => {
		done.push(what);
		return Promise.resolve();
	};
	const file: ChosenFile = {
		name: 'backup.json.gz',
		createWritable: () =>
			Promise.resolve({
				write: () => (isFull ? Promise.reject(new Error('full')) : note('write')),
				close: () => note('close'),
				abort: () => note('abort')
			}),
		queryPermission: () => note('query').then(() => permission),
		requestPermission: () => note('request').then(() => permission)
	};
	return { file, done };
}

test.each([
	[
		'written where that is allowed',
		'granted',
		false,
		false,
		'written',
		['query', 'write', 'close']
	],
	['asked for from a click', 'granted', true, false, 'written', ['request', 'write', 'close']],
	['left alone where that is not allowed', 'prompt', false, false, 'needs-permission', ['query']],
	['left as it was where the disk is full', 'granted', false, true, 'failed', ['query', 'abort']]
] as const)('a file is %s', async (_, permission, mayAsk, isFull, result, steps) => {
	const { file, done } = testFile(permission, isFull);
	expect(await writeChosenFile(file, new Blob(['{}']), mayAsk)).toBe(result);
	expect(done).toEqual(steps);
});

test('a file is chosen, or not', async () => {
	const { file } = testFile('granted');
	const picks = (pick: () => Promise<ChosenFile>) => ({ showSaveFilePicker: pick });
	const cancelled = picks(() => Promise.reject(new DOMException('', 'AbortError')));
	expect(canChooseFile({})).toBe(false);
	expect(canChooseFile(cancelled)).toBe(true);
	expect(await chooseFile('a', {})).toBeNull();
	expect(await chooseFile('a', cancelled)).toBeNull();
	expect(
		await chooseFile(
			'a',
			picks(() => Promise.resolve(file))
		)
	).toBe(file);
});

test('what the database gives back is a file, or nothing', () => {
	const { file } = testFile('granted');
	expect(readChosenFile(file)).toBe(file);
	for (const junk of [undefined, null, 'file', {}]) expect(readChosenFile(junk)).toBeNull();
});

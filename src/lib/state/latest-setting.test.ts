import { expect, test } from 'vitest';
import { StorageError } from '$lib/storage/errors.ts';
import type { StudyStore } from '$lib/storage/store.ts';
import { LatestSetting } from './latest-setting.ts';

/** A store whose writings end when the test says so. */
function slowStore() {
	const writings: { value: unknown; settle: (failure?: Error) => void }[] = [];
	const saveSetting = (_name: string, value: unknown) =>
		new Promise<void>((resolve, reject) => {
			const settle = (failure?: Error) => (failure ? reject(failure) : resolve());
			writings.push({ value, settle });
		});
	return { writings, store: { saveSetting } as unknown as StudyStore };
}

test('the first change is written at once, and of those meanwhile the last', async () => {
	const { writings, store } = slowStore();
	const setting = new LatestSetting(
		() => store,
		'draft',
		() => undefined
	);
	void setting.keep('a');
	void setting.keep('b');
	const done = setting.keep('c');
	expect(writings.map(({ value }) => value)).toEqual(['a']);
	writings[0]?.settle();
	await expect.poll(() => writings.length).toBe(2);
	writings[1]?.settle();
	await done;
	expect(writings.map(({ value }) => value)).toEqual(['a', 'c']);
});

test('a change that comes as the writing ends is written too', async () => {
	const { writings, store } = slowStore();
	const setting = new LatestSetting(
		() => store,
		'draft',
		() => void Promise.resolve().then(() => writings.length === 1 && void setting.keep('b'))
	);
	void setting.keep('a');
	writings[0]?.settle();
	await expect.poll(() => writings.map(({ value }) => value)).toEqual(['a', 'b']);
});

test('a failure is told, and the next writing is tried all the same', async () => {
	const { writings, store } = slowStore();
	const told: unknown[] = [];
	const setting = new LatestSetting(
		() => store,
		'draft',
		(failure) => told.push(failure)
	);
	const failure = new StorageError('full');
	const first = setting.keep('a');
	writings[0]?.settle(failure);
	await first;
	const second = setting.keep('b');
	writings[1]?.settle();
	await second;
	expect(told).toEqual([failure, null]);
});

import { expect, test } from 'vitest';
import { StorageError } from '$lib/storage/errors.ts';
import { testApp } from './fixtures.ts';
import { TimeWish } from './time-wish.svelte.ts';

test('the time is hidden at once, and in the next quiz as well', async () => {
	const { app } = testApp();
	const wish = new TimeWish(app);
	expect(wish.isHidden).toBe(false);
	const stored = wish.toggle();
	expect(wish.isHidden).toBe(true);
	await stored;
	expect(new TimeWish(app).isHidden).toBe(true);
	await wish.toggle();
	expect([wish.isHidden, new TimeWish(app).isHidden]).toEqual([false, false]);
});

test('on a full disk the time is hidden all the same', async () => {
	const { app, store } = testApp();
	store.saveSetting = () => Promise.reject(new StorageError('full'));
	const wish = new TimeWish(app);
	await wish.toggle();
	expect(wish.isHidden).toBe(true);
});

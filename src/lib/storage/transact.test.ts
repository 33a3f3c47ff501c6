import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openStudyDatabase } from './open-study-database.ts';
import type { StudyDatabase, WriteTransaction } from './schema.ts';
import { readFrom, writeTo } from './transact.ts';

let db: StudyDatabase;
let databases = 0;

beforeEach(async () => {
	const listeners = { blocked() {}, blocking() {}, terminated() {} };
	db = await openStudyDatabase(`transact-${databases++}`, listeners);
	return () => db.close();
});

const write = <T>(work: (tx: WriteTransaction) => Promise<T>) =>
	writeTo(db, { stores: ['settings', 'faults'], durability: 'relaxed' }, work);

const readTheme = () => readFrom(db, ['settings'], (tx) => tx.objectStore('settings').get('theme'));

test('what is written is there when the promise resolves', async () => {
	expect(await write((tx) => tx.objectStore('settings').put('dark', 'theme'))).toBe('theme');
	expect(await readTheme()).toBe('dark');
});

test('what fails half-way has written nothing, and is told as it is', async () => {
	const bug = new TypeError('thrown by a test');
	const writing = write(async (tx) => {
		await tx.objectStore('settings').put('dark', 'theme');
		throw bug;
	});
	await expect(writing).rejects.toBe(bug);
	expect(await readTheme()).toBeUndefined();
});

test('a refused request tells why, not that its transaction was aborted', async () => {
	const fault = { at: 1, code: 'full', message: '', stack: '', build: 'b1' };
	const writing = write(async (tx) => {
		await tx.objectStore('settings').put('dark', 'theme');
		await tx.objectStore('faults').add(fault, 1);
		await tx.objectStore('faults').add(fault, 1);
	});
	await expect(writing).rejects.toMatchObject({ name: 'ConstraintError' });
	expect(await readTheme()).toBeUndefined();
});

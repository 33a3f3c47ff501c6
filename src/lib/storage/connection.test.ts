import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { Connection, type ConnectionOptions } from './connection.ts';
import {
	openStudyDatabase,
	type DatabaseListeners,
	type OpenDatabase
} from './open-study-database.ts';
import type { StudyDatabase, StudySchema } from './schema.ts';

const blocked = { name: 'StorageError', code: 'blocked-by-another-tab' };

let databaseName = '';
let databases = 0;
let opened: { readonly db: StudyDatabase; readonly listeners: DatabaseListeners }[] = [];

beforeEach(() => {
	databaseName = `connection-${databases++}`;
	opened = [];
	return () => opened.forEach(({ db }) => db.close());
});

const openReal: OpenDatabase = async (listeners) => {
	const db = await openStudyDatabase(databaseName, listeners);
	opened.push({ db, listeners });
	return db;
};

/** A connection whose time is run out by hand: `timers` holds what is still running. */
function connect(options: ConnectionOptions = {}) {
	const timers = new Map<() => void, number>();
	const connection = new Connection({
		open: openReal,
		startTimer(callback, ms) {
			timers.set(callback, ms);
			return () => void timers.delete(callback);
		},
		...options
	});
	return {
		timers,
		read: () => connection.read(['settings'], (tx) => tx.objectStore('settings').get('theme')),
		save: () =>
			connection.write(['settings'], 'relaxed', (tx) =>
				tx.objectStore('settings').put('dark', 'theme')
			),
		close: () => connection.close()
	};
}

const thrown = (name: string) => new DOMException('thrown by a test', name);

/** A database that refuses every transaction, or ends it: after its requests, or under them. */
function failingDatabase(how: 'refuses' | 'aborts' | 'interrupts', name: string) {
	const request = () =>
		how === 'interrupts' ? Promise.reject(thrown('AbortError')) : Promise.resolve();
	const db = {
		close() {},
		transaction() {
			if (how === 'refuses') throw thrown(name);
			const done = Promise.reject(thrown(name));
			return { objectStore: () => ({ put: request }), abort() {}, done };
		}
	};
	return db as unknown as StudyDatabase;
}

test('all who ask at the same time get one connection', async () => {
	const { read, save, timers } = connect();
	await Promise.all([read(), save(), read()]);
	await read();
	expect(opened).toHaveLength(1);
	expect(timers.size).toBe(0);
});

test('what was let go of is opened again at the next use', async () => {
	const { read, save, close } = connect();
	await save();
	close();
	expect(await read()).toBe('dark');
	expect(opened).toHaveLength(2);
});

test('lets another tab update the database, says so, and cannot open it any more', async () => {
	const told: string[] = [];
	const { read } = connect({ onsuperseded: () => told.push('superseded') });
	await read();
	const newer = await openDB(databaseName, 99);
	expect(told).toEqual(['superseded']);
	await expect(read()).rejects.toMatchObject({ name: 'StorageError', code: 'newer-version' });
	newer.close();
});

test('a tab that does not let go is told of at once; when it has, nothing more is needed', async () => {
	const older = await openDB(databaseName, 1);
	let requests = 0;
	const { read } = connect({
		open(listeners) {
			requests++;
			const upgrade = (db: StudyDatabase) => void db.createObjectStore('settings');
			return openDB<StudySchema>(databaseName, 2, { ...listeners, upgrade });
		}
	});
	await expect(read()).rejects.toMatchObject(blocked);
	await expect(read()).rejects.toMatchObject(blocked);
	older.close();
	await expect.poll(() => read().catch(() => 'blocked')).toBeUndefined();
	expect(requests).toBe(1);
});

test('a frozen tab lets nothing be heard at all: that is told after five seconds', async () => {
	let thaw = () => {};
	const thawed = new Promise<void>((resolve) => (thaw = resolve));
	const { read, timers } = connect({ open: (listeners) => thawed.then(() => openReal(listeners)) });
	const reading = read();
	expect([...timers.values()]).toEqual([5000]);
	for (const runOut of timers.keys()) runOut();
	await expect(reading).rejects.toMatchObject(blocked);
	await expect(read()).rejects.toMatchObject(blocked);

	thaw();
	await expect.poll(() => read().catch(() => 'blocked')).toBeUndefined();
});

test.each([
	['SecurityError', 'cannot-open'],
	['UnknownError', 'cannot-open'],
	['VersionError', 'newer-version'],
	['QuotaExceededError', 'full']
])('%s at opening is told as %s, and the next use tries again', async (name, code) => {
	const cause = thrown(name);
	let requests = 0;
	const { read, timers } = connect({
		open: (listeners) => (requests++ === 0 ? Promise.reject(cause) : openReal(listeners))
	});
	await expect(read()).rejects.toMatchObject({ name: 'StorageError', code, cause });
	expect(timers.size).toBe(0);
	expect(await read()).toBeUndefined();
});

test('a connection that the browser closed in silence is opened again', async () => {
	const { read, save } = connect();
	await save();
	opened[0]?.db.close();
	expect(await read()).toBe('dark');
	expect(opened).toHaveLength(2);
});

test('so is one whose end was told; told late, it does not harm the next', async () => {
	const { save } = connect();
	await save();
	opened[0]?.listeners.terminated();
	await save();
	opened[0]?.listeners.terminated();
	await save();
	expect(opened).toHaveLength(2);
});

test.each([
	['refuses', 'InvalidStateError'],
	['refuses', 'UnknownError'],
	['aborts', 'UnknownError'],
	['interrupts', 'AbortError']
] as const)('a connection that %s with %s is tried anew, once', async (how, name) => {
	const failing = Promise.resolve(failingDatabase(how, name));
	let requests = 0;
	const mended = connect({
		open: (listeners) => (requests++ === 0 ? failing : openReal(listeners))
	});
	await mended.save();
	expect(await mended.read()).toBe('dark');
	expect(requests).toBe(2);

	requests = 0;
	const broken = connect({ open: () => failing.finally(() => requests++) });
	await expect(broken.save()).rejects.toMatchObject({ code: 'closed-by-browser' });
	expect(requests).toBe(2);
});

test.each([
	['after all requests went well', 'aborts'],
	['under a request', 'interrupts']
] as const)('a full disk that ends a transaction %s is told as such', async (_when, how) => {
	const failing = Promise.resolve(failingDatabase(how, 'QuotaExceededError'));
	let requests = 0;
	const { save } = connect({ open: () => failing.finally(() => requests++) });
	await expect(save()).rejects.toMatchObject({ name: 'StorageError', code: 'full' });
	expect(requests).toBe(1);
});

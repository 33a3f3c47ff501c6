import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { migrations, type Migration } from './migrations.ts';
import { openStudyDatabase } from './open-study-database.ts';

const listeners = { blocked() {}, blocking() {}, terminated() {} };

test('versions run 1, 2, 3… without gaps', () => {
	expect(migrations.map((m) => m.version)).toEqual(migrations.map((_, i) => i + 1));
});

test('1: makes exactly the stores and indexes of the design', async () => {
	const db = await openStudyDatabase('migration-1', listeners, migrations.slice(0, 1));
	const tx = db.transaction([...db.objectStoreNames]);
	const schema = Array.from(db.objectStoreNames, (name) => {
		const store = tx.objectStore(name);
		const indexes = Array.from(store.indexNames, (indexName) => {
			const { name: index, keyPath, multiEntry, unique } = store.index(indexName);
			return `${index}: ${String(keyPath)}${multiEntry ? '*' : ''}${unique ? '!' : ''}`;
		});
		return [name, store.keyPath, store.autoIncrement, ...indexes];
	});
	db.close();

	expect(schema).toEqual([
		['articles', 'id', false],
		['attemptEvents', ['attemptId', 'seq'], false],
		['attempts', 'id', false, 'byStart: startedAt'],
		['days', 'id', false, 'byDay: dayKey'],
		['decisions', 'id', false, 'byTarget: target'],
		['factStats', 'factId', false],
		['facts', 'id', false, 'byArticle: articleId'],
		['faults', null, true],
		['memory', 'factId', false, 'byDue: due'],
		['reviews', 'id', false, 'byFact: factIds*', 'byInstant: at'],
		['settings', null, false]
	]);
});

test('2: what is stored stays, and the days of the memory are there', async () => {
	const before = await openStudyDatabase('migration-2', listeners, migrations.slice(0, 1));
	const old = { id: 'r1', kind: 'answered', factIds: ['iraq/a'], at: 1000, outcomes: [] };
	await before.add('reviews', old as never); // a row of the first version, as it was written
	before.close();

	const after = await openStudyDatabase('migration-2', listeners, migrations.slice(0, 2));
	expect(await after.getAll('reviews')).toEqual([old]);
	expect(await after.getAll('memoryDays')).toEqual([]);
	after.close();
});

test('a step that fails takes back the steps before it, and is told once', async () => {
	const failing: Migration = {
		version: 3,
		name: 'fails after a request',
		async up(_db, tx) {
			await tx.objectStore('settings').count();
			throw new Error('thrown by a test');
		}
	};
	const opening = openStudyDatabase('migration-fails', listeners, [...migrations, failing]);
	await expect(opening).rejects.toMatchObject({ name: 'AbortError' });

	const db = await openStudyDatabase('migration-fails', listeners);
	expect(db.objectStoreNames).toHaveLength(12);
	db.close();
});

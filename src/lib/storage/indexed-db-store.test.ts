import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Connection } from './connection.ts';
import {
	answered,
	attemptRow,
	domainFolds,
	finished,
	ownArticle,
	ownFact,
	shown,
	started
} from './fixtures.ts';
import { IndexedDbStore } from './indexed-db-store.ts';

test('start and end of an attempt and what a person wrote wait for the disk, the rest does not', async () => {
	const store = new IndexedDbStore(new Connection(), () => Promise.resolve(domainFolds));
	await store.attempts();
	const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const durabilities = async (writing: Promise<void>) => {
		await writing;
		return transaction.mock.calls.splice(0).map(([, , options]) => options?.durability);
	};

	expect(await durabilities(store.startAttempt(started, attemptRow()))).toEqual(['strict']);
	expect(await durabilities(store.appendAttemptEvent(shown(1), attemptRow()))).toEqual(['relaxed']);
	expect(await durabilities(store.saveAttemptRow(attemptRow()))).toEqual(['relaxed']);
	expect(await durabilities(store.recordReview(answered('r1')))).toEqual(['relaxed']);
	const finishing = store.finishAttempt(finished(2), attemptRow(), [
		answered('r2'),
		answered('r3')
	]);
	expect(await durabilities(finishing)).toEqual(['strict']);
	expect(await durabilities(store.saveArticle(ownArticle('a')))).toEqual(['strict']);
	expect(await durabilities(store.saveFact(ownFact('1')))).toEqual(['strict']);
	store.close();
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DecisionId } from '$lib/domain/ids.ts';
import {
	answered,
	attemptId,
	attemptRow,
	domainFolds,
	fact,
	finished,
	otherFact,
	ownArticle,
	ownFact,
	shown,
	started,
	storesUnderTest
} from './fixtures.ts';
import { faultLimit, type StudyStore } from './store.ts';

const stores = storesUnderTest(domainFolds);

describe.each(stores)('%s', (_name, makeStore) => {
	let store: StudyStore;

	beforeEach(() => {
		store = makeStore();
		return () => store.close();
	});

	describe('reviews', () => {
		test('come back as they were recorded', async () => {
			const review = answered('r1', { factIds: [fact, otherFact] });
			await store.recordReview(review);
			expect(await store.reviewsOfFact(otherFact)).toEqual([review]);
			expect(await store.latestReviews(10)).toEqual([review]);
		});

		test('of a fact are oldest first, whatever their ids and the order of recording', async () => {
			await store.recordReview(answered('r1', { at: 30 }));
			await store.recordReview(answered('r2', { at: 10 }));
			await store.recordReview(answered('r4', { at: 20 }));
			await store.recordReview(answered('r3', { at: 20 }));
			await store.recordReview(answered('r5', { factIds: [otherFact] }));
			const found = await store.reviewsOfFact(fact);
			expect(found.map((review) => review.id)).toEqual(['r2', 'r3', 'r4', 'r1']);
		});

		test('the latest are newest first, and no more than asked for', async () => {
			for (const [index, id] of ['r3', 'r1', 'r2', 'r4'].entries()) {
				await store.recordReview(answered(id, { at: Math.min(index, 2) }));
			}
			const ids = async (limit: number) => (await store.latestReviews(limit)).map((r) => r.id);
			expect(await ids(3)).toEqual(['r4', 'r2', 'r1']);
			expect(await ids(0)).toEqual([]);
			expect(await ids(Infinity)).toHaveLength(4);
		});

		test('what a caller does with a record later changes nothing stored', async () => {
			const factIds = [fact];
			await store.recordReview(answered('r1', { factIds }));
			factIds.push(otherFact);
			Object.assign((await store.latestReviews(1))[0] ?? {}, { guessed: true });
			expect(await store.latestReviews(1)).toEqual([answered('r1')]);
		});

		test('a record that cannot be copied is refused as a whole', async () => {
			const uncopyable = { stem: 'How many?', key: '2,500', draw: () => undefined };
			await expect(store.recordReview(answered('r1', { shown: uncopyable }))).rejects.toThrow();
			expect(await store.latestReviews(1)).toEqual([]);
			expect(await store.factStats()).toEqual([]);
		});
	});

	describe('attempts', () => {
		test('an attempt starts with its event and its row', async () => {
			await store.startAttempt(started, attemptRow());
			expect(await store.attemptEvents(attemptId)).toEqual([started]);
			expect(await store.attempt(attemptId)).toEqual(attemptRow());
		});

		test('events come in the order of seq, and only those of the attempt', async () => {
			const other = { ...started, attemptId: `${attemptId}0` as typeof attemptId };
			await store.startAttempt(other, attemptRow({ id: other.attemptId }));
			for (const seq of [10, 2, 1]) await store.appendAttemptEvent(shown(seq), attemptRow());
			await store.startAttempt(started, attemptRow());
			const seqs = (await store.attemptEvents(attemptId)).map((event) => event.seq);
			expect(seqs).toEqual([0, 1, 2, 10]);
		});

		test('an unknown attempt has no events and no row', async () => {
			expect(await store.attemptEvents(attemptId)).toEqual([]);
			expect(await store.attempt(attemptId)).toBeUndefined();
		});

		test('an event written again is success, and leaves a newer row alone', async () => {
			const newer = attemptRow({ elapsedMs: 500 });
			await store.appendAttemptEvent(shown(1), attemptRow());
			await store.saveAttemptRow(newer);
			const { kind, ...rest } = shown(1);
			await store.appendAttemptEvent({ ...rest, kind } as typeof started, attemptRow());
			expect(await store.attemptEvents(attemptId)).toHaveLength(1);
			expect(await store.attempt(attemptId)).toEqual(newer);
		});

		test('another event in the same place is a conflict, and changes nothing', async () => {
			await store.appendAttemptEvent(shown(1, 0), attemptRow());
			const row = attemptRow({ elapsedMs: 500 });
			await expect(store.appendAttemptEvent(shown(1, 4), row)).rejects.toMatchObject({
				name: 'StorageError',
				code: 'conflict'
			});
			expect(await store.attemptEvents(attemptId)).toEqual([shown(1, 0)]);
			expect(await store.attempt(attemptId)).toEqual(attemptRow());
		});

		test('are listed newest first', async () => {
			for (const [id, startedAt] of Object.entries({ q1: 20, q2: 30, q3: 10, q4: 20 })) {
				await store.saveAttemptRow(attemptRow({ id: id as typeof attemptId, startedAt }));
			}
			expect((await store.attempts()).map((row) => row.id)).toEqual(['q2', 'q4', 'q1', 'q3']);
		});

		test('a late heartbeat does not make a finished attempt run again', async () => {
			const done = attemptRow({ phase: 'finished', score: { right: 1, of: 1 } });
			await store.finishAttempt(finished(1), done, []);
			await store.saveAttemptRow(attemptRow());
			expect(await store.attempt(attemptId)).toEqual(done);
		});

		test('finishing stores event, row and reviews with their counts; twice changes nothing', async () => {
			const done = attemptRow({ phase: 'finished', score: { right: 1, of: 2 } });
			const reviews = [answered('quiz1:0'), answered('quiz1:1', { right: false })];
			await store.startAttempt(started, attemptRow());
			for (let times = 0; times < 2; times++) {
				await store.finishAttempt(finished(1), done, reviews);
				expect(await store.attemptEvents(attemptId)).toEqual([started, finished(1)]);
				expect(await store.attempt(attemptId)).toEqual(done);
				expect(await store.reviewsOfFact(fact)).toEqual(reviews);
				expect(await store.factStats()).toMatchObject([{ answers: 2, right: 1 }]);
				expect(await store.dayStats('0', '9')).toMatchObject([{ answers: 2, right: 1 }]);
			}
		});

		test('finishing what another tab went on with stores no review either', async () => {
			await store.appendAttemptEvent(shown(1), attemptRow());
			const done = attemptRow({ phase: 'finished' });
			const finishing = store.finishAttempt(finished(1), done, [answered('quiz1:0')]);
			await expect(finishing).rejects.toMatchObject({ code: 'conflict' });
			expect(await store.latestReviews(1)).toEqual([]);
			expect(await store.dayStats('0', '9')).toEqual([]);
			expect(await store.attempt(attemptId)).toEqual(attemptRow());
		});
	});

	describe('own articles', () => {
		test('come back as they were saved, in the order they were added', async () => {
			await store.saveArticle(ownArticle('b', { title: 'Second' }));
			await store.saveArticle(ownArticle('a'));
			expect(await store.ownArticles()).toEqual([
				ownArticle('a'),
				ownArticle('b', { title: 'Second' })
			]);
		});

		test('saving the same again is success; another under its id is a conflict', async () => {
			await store.saveArticle(ownArticle('a'));
			const { id, ...rest } = ownArticle('a');
			await store.saveArticle({ ...rest, id });
			await expect(store.saveArticle(ownArticle('a', { text: 'Other.' }))).rejects.toMatchObject({
				name: 'StorageError',
				code: 'conflict'
			});
			expect(await store.ownArticles()).toEqual([ownArticle('a')]);
		});

		test('their facts are kept in the same way', async () => {
			await store.saveFact(ownFact('2'));
			await store.saveFact(ownFact('1'));
			await store.saveFact(ownFact('1'));
			await expect(store.saveFact(ownFact('1', { engine: 2 }))).rejects.toMatchObject({
				code: 'conflict'
			});
			expect(await store.ownFacts()).toEqual([ownFact('1'), ownFact('2')]);
		});

		test('of several facts all are kept, or none', async () => {
			await store.saveFacts([ownFact('1'), ownFact('2')]);
			const others = [ownFact('3'), ownFact('2', { engine: 2 })];
			await expect(store.saveFacts(others)).rejects.toMatchObject({ code: 'conflict' });
			expect(await store.ownFacts()).toEqual([ownFact('1'), ownFact('2')]);
		});
	});

	test('decisions are oldest first; the same id twice changes nothing', async () => {
		const decision = (id: string, at: number) =>
			({ id: id as DecisionId, at, target: fact, field: 'hide', value: true }) as const;
		await store.recordDecision(decision('d1', 20));
		await store.recordDecision(decision('d2', 10));
		await store.recordDecision({ ...decision('d1', 20), value: false });
		expect(await store.decisions()).toEqual([decision('d2', 10), decision('d1', 20)]);
	});

	test('a setting is what was saved last; one never saved is undefined', async () => {
		expect(await store.setting('theme')).toBeUndefined();
		await store.saveSetting('theme', 'dark');
		await store.saveSetting('theme', { name: 'light' });
		expect(await store.setting('theme')).toEqual({ name: 'light' });
	});

	test('the newest faults are kept, newest first', async () => {
		const fault = (at: number) => ({ at, code: 'full', message: '', stack: '', build: 'b1' });
		for (let at = 1; at <= faultLimit + 5; at++) await store.recordFault(fault(at));
		const found = await store.faults();
		expect(found).toHaveLength(faultLimit);
		expect(found.map((f) => f.at).slice(0, 2)).toEqual([105, 104]);
		expect(found.at(-1)).toEqual(fault(6));
	});

	test('what was kept is there after the connection was let go of', async () => {
		await store.recordReview(answered('r1'));
		store.close();
		expect(await store.latestReviews(1)).toHaveLength(1);
	});
});

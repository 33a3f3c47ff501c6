import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { certainties } from '$lib/domain/quiz/certainty.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import { countAnswer } from '$lib/domain/stats/day-stats.ts';
import {
	answered,
	domainFolds,
	fact,
	facts,
	otherFact,
	outcomes,
	regraded,
	storesUnderTest,
	undone
} from './fixtures.ts';
import type { CacheFolds, StudyStore } from './store.ts';

const folds: CacheFolds = { ...domainFolds };
const stores = storesUnderTest(folds);
const right = answered('r1');
const wrong = answered('r1', { right: false });
const both = answered('r1', {
	factIds: [fact, otherFact],
	outcomes: [...outcomes([fact], true), ...outcomes([otherFact], false)]
});

async function caches(store: StudyStore) {
	return {
		facts: await store.factStats(),
		days: await store.dayStats('0', '9'),
		memory: await store.memories(facts),
		memoryDays: await store.memoryDays('0', '9')
	};
}

describe.each(stores)('the caches of %s', (_name, makeStore) => {
	let store: StudyStore;

	beforeEach(() => {
		store = makeStore();
		return () => store.close();
	});

	async function counts(reviews: readonly Review[]) {
		for (const review of reviews) await store.recordReview(review);
		const { facts: byFact, days } = await caches(store);
		const pick = (row: { answers: number; right: number }) => [row.answers, row.right];
		return { facts: byFact.map(pick), days: days.map(pick) };
	}

	const regrading = regraded('g1', wrong);
	const unanswered = answered('r2', { outcomes: [] });
	const none = { facts: [], days: [] };
	const oneRight = { facts: [[1, 1]], days: [[1, 1]] };
	const oneWrong = { facts: [[1, 0]], days: [[1, 0]] };

	test.each([
		['an answer counts', [right], oneRight],
		['the same id counts once', [right, right, wrong], oneRight],
		['an undone answer does not count', [right, undone('u1', right)], none],
		['nor when it is undone twice', [right, undone('u1', right), undone('u2', right)], none],
		['nor when the log got its undoing first', [undone('u1', right), right], none],
		['undoing what the log does not have changes nothing', [undone('u1', right)], none],
		['a regraded answer counts as decided', [wrong, regrading], oneRight],
		['so it does when the log got the decision first', [regrading, wrong], oneRight],
		[
			'of two decisions the newer counts',
			[wrong, regraded('g2', wrong, { at: 2500, right: false }), regrading],
			oneWrong
		],
		[
			'a decision on a fact that was not asked changes nothing',
			[right, regraded('g1', right, { outcomes: outcomes([otherFact], false) })],
			oneRight
		],
		['a question left without an answer does not count', [unanswered], none],
		[
			'nor does it once it was regraded or undone',
			[right, unanswered, regraded('g1', unanswered), undone('u1', unanswered)],
			oneRight
		],
		['an undone decision does not count', [wrong, regrading, undone('u1', regrading)], oneWrong],
		[
			'nor when it was undone before it came',
			[wrong, undone('u1', regrading), regrading],
			oneWrong
		],
		[
			'a decision that was taken back can be made again',
			[wrong, regrading, undone('u1', regrading), regraded('g2', wrong, { at: 4000 })],
			oneRight
		],
		[
			'and taken back again',
			[
				wrong,
				regrading,
				undone('u1', regrading),
				regraded('g2', wrong, { at: 4000 }),
				undone('u2', regraded('g2', wrong))
			],
			oneWrong
		],
		['a regraded answer is taken back whole', [wrong, regrading, undone('u1', wrong)], none],
		['nor can it be regraded afterwards', [wrong, undone('u1', wrong), regrading], none],
		[
			'an answer to two facts is taken back once, though each fact has its undoing',
			[
				answered('r2'),
				both,
				undone('u1', both, { factIds: [fact] }),
				undone('u2', both, { factIds: [otherFact] })
			],
			oneRight
		],
		[
			'an answer to two facts is right when both are',
			[both, regraded('g1', both, { outcomes: outcomes([otherFact], true) })],
			{
				facts: [
					[1, 1],
					[1, 1]
				],
				days: [[1, 1]]
			}
		],
		[
			'and wrong when one is',
			[both],
			{
				facts: [
					[1, 1],
					[1, 0]
				],
				days: [[1, 0]]
			}
		]
	])('%s', async (_sentence, reviews, expected) => {
		expect(await counts(reviews)).toEqual(expected);
	});

	test('days are counted apart by day, kind, part, certainty and article, and found by day', async () => {
		await store.recordReview(answered('r1', { dayKey: '2026-11-22' }));
		await store.recordReview(answered('r2', { dayKey: '2026-11-23' }));
		await store.recordReview(answered('r3', { dayKey: '2026-11-23', questionKind: 'typed' }));
		await store.recordReview(answered('r4', { dayKey: '2026-11-24' }));
		await store.recordReview(answered('r5', { dayKey: '2026-11-24', part: 1, certainty: 3 }));
		const ids = async (from: string, to: string) =>
			(await store.dayStats(from, to)).map((row) => row.id);
		expect(await ids('2026-11-23', '2026-11-23')).toEqual([
			'2026-11-23/choice///iraq',
			'2026-11-23/typed///iraq'
		]);
		expect(await store.dayStats('2026-11-24', '2026-11-24')).toMatchObject([
			{ id: '2026-11-24/choice///iraq', answers: 1 },
			{ id: '2026-11-24/choice/1/3/iraq', part: 1, certainty: 3, answers: 1 }
		]);
		expect(await ids('2026-11-22', '2026-11-24')).toHaveLength(5);
		expect(await ids('2026-11-24', '2026-11-22')).toEqual([]);
	});

	test('a regrading of an answer without an outcome changes nothing, nor does its undoing', async () => {
		const open = answered('r2', { outcomes: [] });
		const decision = regraded('g2', open);
		await store.recordReview(right);
		await store.recordReview(open);
		const before = await caches(store);
		for (const review of [decision, undone('u1', decision)]) {
			await store.recordReview(review);
			expect(await caches(store)).toEqual(before);
		}
		await store.rebuildCaches();
		expect(await caches(store)).toEqual(before);
	});

	test('writes at the same time are all counted', async () => {
		const reviews = Array.from({ length: 20 }, (_, index) => answered(`r${index}`));
		await Promise.all(reviews.map((review) => store.recordReview(review)));
		expect(await counts([])).toEqual({ facts: [[20, 20]], days: [[20, 20]] });
	});

	test('rebuilding follows a fold that has changed, and leaves nothing of the old', async () => {
		await store.recordReview(right);
		folds.foldFact = () => null;
		folds.countAnswer = (...count) => ({ ...countAnswer(...count), id: 'new' });
		await store.rebuildCaches();
		Object.assign(folds, domainFolds);
		expect(await store.factStats()).toEqual([]);
		expect((await store.dayStats('0', '9')).map((row) => row.id)).toEqual(['new']);
	});

	test('are what the log says, whatever was recorded in whatever order', async () => {
		const steps = fc.array(anyStep, { minLength: 1, maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(steps.map(toLog), async (log) => {
				const fresh = makeStore();
				for (const review of [...log, ...log.slice(0, 3)]) await fresh.recordReview(review);
				const written = await caches(fresh);
				await fresh.rebuildCaches();
				expect(written).toEqual(await caches(fresh));
				const answers = written.days.map((row) => row.answers);
				expect(answers.reduce((a, b) => a + b, 0)).toBe(countStanding(log));
				fresh.close();
			}),
			{ numRuns: 60 }
		);
	});
});

const anyStep = fc.record({
	kind: fc.constantFrom('answered', 'answered', 'regraded', 'undone'),
	target: fc.nat(),
	factIds: fc.subarray(facts, { minLength: 1 }),
	rights: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
	at: fc.nat(9),
	dayKey: fc.constantFrom('2026-11-23', '2026-11-24'),
	/** What an answer counts by as well, where it says so. */
	by: fc.record(
		{ part: fc.nat(2), certainty: fc.constantFrom(...certainties) },
		{ requiredKeys: [] }
	)
});

/** Targets may come later in the log, be no answers, or have none of their facts named. */
function toLog(steps: readonly (typeof anyStep extends fc.Arbitrary<infer T> ? T : never)[]) {
	return steps.map((step, index): Review => {
		const id = `r${index}`;
		const { at, dayKey, factIds, by } = step;
		const target = answered(`r${step.target % steps.length}`);
		const chosen = factIds.flatMap((f, i) => outcomes([f], step.rights[i] ?? true));
		if (step.kind === 'undone') return undone(id, target, { at, dayKey, factIds });
		if (step.kind === 'answered')
			return answered(id, { at, dayKey, factIds, outcomes: chosen, ...by });
		return regraded(id, target, { at, dayKey, factIds, outcomes: chosen });
	});
}

/** Answers that no undoing takes back; one that names none of an answer's facts takes back nothing. */
function countStanding(log: readonly Review[]): number {
	const isTakenBack = (answer: Review) =>
		log.some(
			(review) =>
				review.kind === 'undone' &&
				review.target === answer.id &&
				review.factIds.some((factId) => answer.factIds.includes(factId))
		);
	return log.filter((review) => review.kind === 'answered' && !isTakenBack(review)).length;
}

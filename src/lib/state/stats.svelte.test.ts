import { expect, test } from 'vitest';
import { articleId, factId, questionId, type ReviewId } from '$lib/domain/ids.ts';
import type { AnsweredReview, UndoneReview } from '$lib/domain/schedule/review.ts';
import { CatalogueError, StorageError } from '$lib/storage/errors.ts';
import { testApp } from './fixtures.ts';
import { StatsState } from './stats.svelte.ts';

const islands = articleId('islands');
const day = 86_400_000;

/** The app with what is answered on it, and the figures of that. */
function startStats() {
	const parts = testApp();
	const stats = new StatsState(parts.app);
	/** Stores an answer about a fact of an article and tells what it stored. */
	const answer = async (
		name: string,
		{ right = true, ...given }: Partial<AnsweredReview> & { right?: boolean } = {}
	) => {
		const fact = factId(given.articleId ?? islands, name);
		const review: AnsweredReview = {
			kind: 'answered',
			id: parts.clock.newId(),
			...parts.clock.moment(),
			factIds: [fact],
			questionId: questionId([fact], 'choice', 'amount'),
			questionKind: 'choice',
			articleId: islands,
			shown: { stem: 'How many?', key: '40' },
			answer: { kind: 'choice', option: '40' },
			guessed: false,
			durationMs: 10_000,
			outcomes: [{ factId: fact, right }],
			engine: 1,
			...given
		};
		await parts.store.recordReview(review);
		return review;
	};
	return { ...parts, stats, answer };
}

test('figures are null until read, and zero without answers', async () => {
	const { stats } = startStats();
	expect(stats.figures).toBeNull();
	await stats.load();
	expect(stats.figures).toMatchObject({
		today: { answers: 0, right: 0, spentMs: 0 },
		all: { answers: 0 },
		activeDays: 0,
		kinds: [],
		parts: [],
		articles: [],
		gone: null,
		untouched: 1
	});
	expect(stats.figures?.days).toHaveLength(14);
	expect(stats.memory).toMatchObject({
		wanted: 90,
		retention: [
			{ days: 7, met: 0, percent: null },
			{ days: 30, met: 0, percent: null }
		],
		forecast: { overdue: 0, later: 0 },
		hardest: []
	});
});

test('answers count today and in all, by day, kind and article', async () => {
	const { stats, answer } = startStats();
	await answer('norway');
	await answer('greece', { questionKind: 'numeric', right: false });
	await answer('norway', { dayKey: '2026-01-03' });
	await answer('norway', { dayKey: '2025-06-30' });
	await stats.load();
	const { figures } = stats;
	expect(figures?.today).toEqual({ answers: 2, right: 1, spentMs: 20_000 });
	expect(figures?.all).toEqual({ answers: 4, right: 3, spentMs: 40_000 });
	expect(figures?.activeDays).toBe(3);
	expect(figures?.days.slice(-3).map((day) => [day.dayKey, day.answers])).toEqual([
		['2026-01-03', 1],
		['2026-01-04', 0],
		['2026-01-05', 2]
	]);
	expect(figures?.kinds.map(({ kind, totals }) => [kind, totals.answers])).toEqual([
		['choice', 3],
		['numeric', 1]
	]);
	expect(figures?.articles).toMatchObject([
		{
			title: 'Islands',
			totals: { answers: 4 },
			standings: { counts: { held: 1, missed: 1, new: 1 } }
		}
	]);
	expect(figures?.untouched).toBe(0);
});

test('answers count by the part of the article, and by how sure the learner was', async () => {
	const { stats, store, clock, answer } = startStats();
	await answer('norway', { part: 2, certainty: 3 });
	await answer('greece', { part: 0, certainty: 3, right: false });
	await answer('norway', { part: 2, dayKey: '2026-01-03' });
	// of an older version
	await answer('norway');
	await stats.load();
	expect(stats.figures?.parts).toMatchObject([
		{ part: 0, totals: { answers: 1, right: 0 } },
		{ part: 2, totals: { answers: 2, right: 2 } }
	]);
	expect(stats.figures?.calibration).toMatchObject([
		{ certainty: 1, answers: 0 },
		{ certainty: 2, answers: 0 },
		{ certainty: 3, answers: 2, right: 1, percent: 50 }
	]);

	const sure = (await store.latestReviews(4)).filter((one) => 'certainty' in one);
	for (const { id: target, factIds } of sure) {
		const base = { id: clock.newId<ReviewId>(), ...clock.moment(), factIds };
		await store.recordReview({ kind: 'undone', ...base, target });
	}
	await stats.load();
	expect(stats.figures?.parts).toMatchObject([{ part: 2, totals: { answers: 1, right: 1 } }]);
	expect(stats.figures?.calibration.map(({ answers }) => answers)).toEqual([0, 0, 0]);
	const before = stats.figures;
	await stats.countAgain();
	expect(stats.figures).toEqual(before);
});

test('the calendar of days has twelve weeks from Monday on, and ends today', async () => {
	const { stats, answer } = startStats();
	await answer('norway', { dayKey: '2025-10-20' });
	await answer('norway');
	await stats.load();
	const weeks = stats.figures?.weeks ?? [];
	expect(weeks).toHaveLength(12);
	expect(weeks[0]?.[0]).toMatchObject({ dayKey: '2025-10-20', answers: 1 });
	expect(weeks.at(-1)).toMatchObject([{ dayKey: '2026-01-05', answers: 1 }]);
});

test('what came up again counts for the last 7 and 30 days, and comes again on a day', async () => {
	const { stats, answer, clock } = startStats();
	await answer('norway', { at: clock.wall - 20 * day, dayKey: '2025-12-16' });
	await answer('greece', { at: clock.wall - 3 * day, dayKey: '2026-01-02' });
	await answer('norway', { at: clock.wall - 2 * day, dayKey: '2026-01-03' });
	await answer('greece', { right: false });
	await stats.load();
	const { retention, forecast, hardest } = stats.memory ?? {};
	expect(retention).toMatchObject([
		{ days: 7, met: 2, recalled: 1, percent: 50, comparison: 'few' },
		{ days: 30, met: 2, recalled: 1, percent: 50, comparison: 'few' }
	]);
	expect(forecast?.days.map(({ facts }) => facts)[1]).toBe(1);
	expect([forecast?.overdue, forecast?.later]).toEqual([0, 1]);
	expect(hardest).toMatchObject([
		{ lapses: 1, wrong: 1, answers: 2, name: { article: { title: 'Islands' } } }
	]);
});

test('a hidden fact is neither to come nor among the hardest', async () => {
	const { stats, store, clock, answer } = startStats();
	const { factIds } = await answer('norway', { right: false });
	await answer('greece', { right: false });
	for (const target of factIds) {
		await store.recordDecision({
			id: clock.newId(),
			at: clock.wall,
			target,
			field: 'hide',
			value: true
		});
	}
	await stats.load();
	const { forecast, hardest } = stats.memory ?? {};
	expect(hardest?.map(({ factId: id }) => id)).toEqual([factId(islands, 'greece')]);
	expect(forecast?.days.map(({ facts }) => facts).slice(0, 2)).toEqual([0, 1]);
});

test('an answer that was taken back is gone from the figures', async () => {
	const { stats, store, clock, answer } = startStats();
	const review = await answer('norway');
	const undone: UndoneReview = {
		kind: 'undone',
		id: clock.newId(),
		...clock.moment(),
		factIds: review.factIds,
		target: review.id
	};
	await store.recordReview(undone);
	await stats.load();
	expect(stats.figures?.all.answers).toBe(0);
});

test('answers about an article that is no longer there count, under no name', async () => {
	const { stats, answer } = startStats();
	await answer('norway');
	await answer('a', { articleId: articleId('gone'), right: false });
	await answer('b', { articleId: articleId('also-gone') });
	await stats.load();
	expect(stats.figures?.gone).toEqual({ answers: 2, right: 1, spentMs: 20_000 });
	expect(stats.figures?.articles).toHaveLength(1);
	expect(stats.figures?.all.answers).toBe(3);
});

test('a hidden article keeps its name and its answers, and has no standing', async () => {
	const { stats, store, clock, answer } = startStats();
	await answer('norway');
	await store.recordDecision({
		id: clock.newId(),
		at: clock.wall,
		target: islands,
		field: 'hide',
		value: true
	});
	await stats.load();
	expect(stats.figures?.articles).toMatchObject([
		{ title: 'Islands', totals: { answers: 1 }, standings: null }
	]);
	expect(stats.figures?.gone).toBeNull();
});

test('counting again makes wrong figures right, and says from how many answers', async () => {
	const { stats, store, answer } = startStats();
	await answer('norway');
	await answer('greece');
	const dayStats = store.dayStats.bind(store);
	// a cache that lost its rows
	store.dayStats = () => Promise.resolve([]);
	await stats.load();
	expect(stats.figures?.all.answers).toBe(0);
	store.dayStats = dayStats;
	const counting = stats.countAgain();
	expect(stats.isCounting).toBe(true);
	await counting;
	expect([stats.isCounting, stats.recounted, stats.figures?.all.answers]).toEqual([false, 2, 2]);
});

test('a counting that fails says why, and leaves the figures', async () => {
	const { stats, store, answer } = startStats();
	await answer('norway');
	await stats.load();
	store.rebuildCaches = () => Promise.reject(new StorageError('full'));
	await stats.countAgain();
	expect([stats.countFailure, stats.recounted, stats.isCounting]).toEqual(['full', null, false]);
	expect(stats.figures?.all.answers).toBe(1);
	expect(await store.faults()).toMatchObject([{ code: 'full' }]);
});

test('articles that cannot be read are a failure that another try mends', async () => {
	const { stats, app } = startStats();
	const read = app.catalogue.pack.bind(app.catalogue);
	app.catalogue.pack = () => Promise.reject(new CatalogueError('unreachable'));
	await stats.load();
	expect([stats.failure, stats.figures]).toEqual(['unreachable', null]);
	app.catalogue.pack = read;
	await stats.load();
	expect([stats.failure, stats.figures?.untouched]).toEqual([null, 1]);
});

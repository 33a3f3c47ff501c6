import { expect, test } from 'vitest';
import { articleId, type AttemptId } from '$lib/domain/ids.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import { startAttempt } from './attempt.fixtures.ts';
import { testApp } from './fixtures.ts';
import { HistoryState } from './history.svelte.ts';

const islands = articleId('islands');

/** A finished attempt, the higher the number the newer. */
const row = (number: number, more: Partial<AttemptRow> = {}): AttemptRow => ({
	...{ id: `quiz-${number}` as AttemptId, phase: 'finished', articleIds: [islands], mode: 'exam' },
	...{ startedAt: number, limitMs: null, lastSeenAt: number, elapsedMs: 1000 },
	score: { right: 1, of: 3 },
	...more
});

async function openHistory(...rows: readonly AttemptRow[]) {
	const { app, store } = testApp();
	for (const one of rows) await store.saveAttemptRow(one);
	const history = new HistoryState(app);
	await history.load();
	return history;
}

test('without a quiz there is nothing, and that is known', async () => {
	const history = await openHistory();
	expect([history.isLoaded, history.count, history.open, history.hasMore]).toEqual([
		...[true, 0, [], false]
	]);
});

test('the newest comes first, and what still runs stands apart', async () => {
	const { app, id } = await startAttempt();
	for (const one of [row(1), row(3), row(2)]) await app.store.saveAttemptRow(one);
	const history = new HistoryState(app);
	await history.load();
	expect(history.open.map((one) => one.id)).toEqual([id]);
	expect(history.finished.map((one) => one.id)).toEqual(['quiz-3', 'quiz-2', 'quiz-1']);
});

test('of many fifty are shown, and more when they are asked for', async () => {
	const history = await openHistory(...Array.from({ length: 51 }, (_, number) => row(number)));
	expect([history.finished.length, history.count, history.hasMore]).toEqual([50, 51, true]);
	history.showMore();
	expect([history.finished.length, history.hasMore]).toEqual([51, false]);
});

test.each([
	[[islands], 'Islands'],
	[[articleId('gone')], 'A removed article'],
	[[islands, articleId('gone')], '2 articles'],
	[[], 'No article']
])('a quiz about %j is about %s', async (articleIds, subject) => {
	const about = row(1, { articleIds });
	expect((await openHistory(about)).subjectOf(about)).toBe(subject);
});

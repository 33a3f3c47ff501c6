import { expect, test } from 'vitest';
import type { AttemptId } from '$lib/domain/ids.ts';
import { AttemptLock } from './attempt-lock.ts';
import { AttemptState } from './attempt.svelte.ts';
import { minute, settled, startAttempt } from './attempt.fixtures.ts';
import { endTimedOut } from './end-timed-out.ts';

type Parts = Awaited<ReturnType<typeof startAttempt>>;

/** Looks for attempts that are over, in a page that has not run any. */
async function look({ app, store }: Parts, lock = new AttemptLock('none', null)) {
	const runOf = (id: AttemptId) => new AttemptState(app, id, lock);
	return endTimedOut(app, await store.attempts(), runOf);
}

/** The reviews, and how the attempt stands. */
async function outcome({ store, id }: Parts) {
	return [(await store.attempt(id))?.phase, (await store.latestReviews(10)).length];
}

test('an attempt that ran out while the app was closed ends at its deadline, with its reviews', async () => {
	const parts = await startAttempt();
	parts.run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	parts.clock.pass(24 * 60 * minute);
	expect(await look(parts)).toBe(true);
	expect(await outcome(parts)).toEqual(['finished', 3]);
	expect((await parts.store.attempt(parts.id))?.elapsedMs).toBe(10 * minute);
	expect(await look(parts)).toBe(false);
	expect(await outcome(parts)).toEqual(['finished', 3]);
});

test.each([
	['still has time', {}, 9 * minute],
	['has no limit', { limitMs: null }, 24 * 60 * minute]
])('one that %s is left alone', async (_name, rules, ms) => {
	const parts = await startAttempt(rules);
	parts.clock.pass(ms);
	expect(await look(parts)).toBe(false);
	expect(await outcome(parts)).toEqual(['running', 0]);
});

test('a paused one is left alone', async () => {
	const parts = await startAttempt({ mode: 'practice' });
	parts.run.pause();
	await settled();
	parts.clock.pass(24 * 60 * minute);
	expect(await look(parts)).toBe(false);
	expect(await outcome(parts)).toEqual(['paused', 0]);
});

test('one that another tab runs is left to it', async () => {
	const parts = await startAttempt();
	parts.clock.pass(11 * minute);
	const isElsewhere = { take: () => Promise.resolve(false), release: () => undefined };
	await endTimedOut(
		parts.app,
		await parts.store.attempts(),
		(id) => new AttemptState(parts.app, id, isElsewhere)
	);
	expect(await outcome(parts)).toEqual(['running', 0]);
});

test('on a full disk it stays open, and ends the next time', async () => {
	const parts = await startAttempt();
	parts.clock.pass(11 * minute);
	parts.store.isFull = true;
	await look(parts);
	expect(await outcome(parts)).toEqual(['running', 0]);
	parts.store.isFull = false;
	await look(parts);
	expect(await outcome(parts)).toEqual(['finished', 3]);
});

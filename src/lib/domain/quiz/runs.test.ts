import { expect, test } from 'vitest';
import type { AttemptId } from '../ids.ts';
import type { AttemptRow } from './attempt-event.ts';
import { finishedRuns, runBefore, runsOf } from './runs.ts';

const row = (id: string, startedAt: number, more: Partial<AttemptRow> = {}): AttemptRow => ({
	...{ id: id as AttemptId, phase: 'finished', articleIds: [], mode: 'exam', startedAt },
	...{ limitMs: null, lastSeenAt: startedAt, elapsedMs: 60_000, paper: 7, isComplete: true },
	score: { right: 5, of: 10 },
	...more
});

test('only finished attempts at the same paper count, the newest first', () => {
	const rows = [
		row('a', 1),
		row('b', 3),
		row('c', 2, { phase: 'running' }),
		row('d', 4, { paper: 8 })
	];
	expect(finishedRuns(rows, 7).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('an attempt of an older version, which names no paper, is left out', () => {
	const old = row('a', 1);
	Reflect.deleteProperty(old, 'paper');
	expect(finishedRuns([old], 7)).toEqual([]);
});

test('the best score and the best time need not be of one attempt', () => {
	const runs = [
		row('a', 1, { score: { right: 9, of: 10 }, elapsedMs: 90_000 }),
		row('b', 2, { score: { right: 6, of: 10 }, elapsedMs: 40_000 })
	];
	expect(runsOf(runs)).toEqual({ count: 2, bestRight: 9, bestMs: 40_000 });
});

test('who gave up or ran out of time has no best time', () => {
	const runs = [row('a', 1), row('b', 2, { isComplete: false, elapsedMs: 1_000 })];
	expect(runsOf(runs)?.bestMs).toBe(60_000);
	expect(runsOf(runs.slice(1))?.bestMs).toBeNull();
	expect(runsOf([])).toBeNull();
});

test.each([
	['a', null],
	['b', 'a'],
	['c', 'b']
])('before %s there was %s', (id, before) => {
	const runs = [row('b', 2), row('c', 3), row('a', 1)];
	const own = runs.find((one) => one.id === id);
	expect(own && (runBefore(runs, own)?.id ?? null)).toBe(before);
});

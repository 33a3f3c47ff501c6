import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blueprint } from './attempt-event.ts';
import { advance, foldAttempt, lastEnd, timeLeft, type Attempt } from './attempt.ts';
import { dueEvents } from './due.ts';
import { answered, attemptAfter, eventAt, started } from './fixtures.ts';

const paced: Partial<Blueprint> = { limitMs: null, questionMs: 10_000 };
const shown = (index: number, elapsedMs: number) => ({
	action: { kind: 'shown', index },
	elapsedMs
});
const over = (elapsedMs: number) => ({ action: { kind: 'finished', reason: 'timeUp' }, elapsedMs });

test.each([
	['a limit for the paper', { limitMs: 60_000 }, 59_999, []],
	['a limit for the paper', { limitMs: 60_000 }, 60_000, [over(60_000)]],
	['a limit for the paper', { limitMs: 60_000 }, 86_400_000, [over(60_000)]],
	['no limit', { limitMs: null }, 86_400_000, []],
	['ten seconds a question', paced, 9_999, []],
	['ten seconds a question', paced, 10_000, [shown(1, 10_000)]],
	['ten seconds a question', paced, 25_000, [shown(1, 10_000), shown(2, 20_000)]],
	['ten seconds a question', paced, 86_400_000, [shown(1, 10_000), shown(2, 20_000), over(30_000)]]
])('with %s, by %j %d ms', (_name, rules, elapsedMs, due) => {
	expect(dueEvents(attemptAfter(started(rules)), elapsedMs)).toEqual(due);
});

test('time that a question left over is no time for the next', () => {
	const attempt = attemptAfter(started(paced), answered(0), { kind: 'shown', index: 1 });
	expect(attempt.elapsedMs).toBe(2000);
	expect(timeLeft(attempt, 2000)).toBe(10_000);
	expect(timeLeft(attempt, 5000)).toBe(7000);
	expect(dueEvents(attempt, 12_500)).toEqual([shown(2, 12_000)]);
	expect(lastEnd(attempt)).toBe(22_000);
});

test('with a limit for each question there is no way back, and no answer to another one', () => {
	const attempt = attemptAfter(
		started(paced),
		{ kind: 'shown', index: 1 },
		{ kind: 'shown', index: 0 },
		answered(0),
		answered(2),
		answered(1)
	);
	expect(attempt.current).toBe(1);
	expect(attempt.places.map(({ answer }) => answer !== null)).toEqual([false, true, false]);
});

test('an answer at the end of its question is late, the last one before it is not', () => {
	const events = [
		started(paced),
		eventAt(1, 9_999, answered(0)),
		eventAt(2, 10_000, answered(0, 'Iraq'))
	];
	expect(foldAttempt(events)?.places[0]?.answer).toEqual({ kind: 'choice', option: 'Qatar' });
});

test('looked at often or once, time brings about the same', () => {
	const looks = fc.array(fc.nat({ max: 70_000 }), { minLength: 1, maxLength: 12 });
	const pass = (attempt: Attempt, elapsedMs: number) =>
		dueEvents(attempt, elapsedMs).reduce(
			(next, due) => advance(next, eventAt(next.seq + 1, due.elapsedMs, due.action)),
			attempt
		);
	const property = fc.property(looks, fc.boolean(), (times, isPaced) => {
		const rules = isPaced ? paced : { limitMs: 45_000 };
		const sorted = times.toSorted((a, b) => a - b);
		const start = attemptAfter(started(rules));
		const often = sorted.reduce(pass, start);
		expect(often).toEqual(pass(start, sorted.at(-1) ?? 0));
		expect(dueEvents(often, sorted.at(-1) ?? 0)).toEqual([]);
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

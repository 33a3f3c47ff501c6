import { expect, test } from 'vitest';
import { kinds, minute, open, settled, startAttempt } from './attempt.fixtures.ts';
import { AttemptState } from './attempt.svelte.ts';

const paced = { limitMs: null, questionMs: minute };

test('a double tap is one answer, and another one is another event', async () => {
	const { run, ...parts } = await startAttempt({ marks: 'certainty' });
	for (const raw of ['40', '40']) run.answer({ kind: 'numeric', raw });
	await settled();
	run.answer({ kind: 'numeric', raw: '40' });
	for (const certainty of [3, 3] as const) run.rate(certainty);
	await settled();
	run.rate(3);
	run.answer({ kind: 'numeric', raw: '41' });
	await settled();
	expect(await kinds(parts)).toEqual(['answered', 'rated', 'answered']);
	expect(run.place).toMatchObject({ answer: { raw: '41' }, certainty: 3 });
});

test('"Next" pressed again before the first is stored skips no question', async () => {
	const { run, ...parts } = await startAttempt();
	run.show(1);
	run.show(1);
	run.show(2);
	await settled();
	expect([run.attempt?.current, await kinds(parts)]).toEqual([1, ['shown']]);
	run.show(2);
	await settled();
	expect(run.attempt?.current).toBe(2);
});

test('a question whose time is over gives way to the next, and the last one ends the quiz', async () => {
	const { clock, run } = await startAttempt(paced);
	clock.pass(minute - 1);
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	expect([run.leftMs, run.timedOut]).toEqual([1, null]);
	clock.pass(1);
	run.tick();
	await settled();
	expect([run.attempt?.current, run.leftMs, run.timedOut]).toEqual([1, minute, 1]);
	expect(run.given.answer).toBeNull();
	run.show(0);
	clock.pass(1_000);
	run.show(2);
	await settled();
	expect([run.attempt?.current, run.leftMs]).toEqual([2, minute]);
	clock.pass(minute);
	run.tick();
	await settled();
	expect([run.phase, run.attempt?.reason]).toEqual(['finished', 'timeUp']);
	expect(run.answered).toBe(1);
});

test('questions whose time ran out while nobody looked are over when the quiz is opened', async () => {
	const { app, clock, run, ...parts } = await startAttempt(paced);
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	clock.wall += 1.5 * minute;
	clock.monotonic = 0;
	const again = await open(app, parts.id);
	await settled();
	expect([again.attempt?.current, again.leftMs, again.timedOut]).toEqual([1, minute / 2, 1]);
	clock.wall += 60 * minute;
	const last = await open(app, parts.id);
	await settled();
	expect([last.phase, last.attempt?.reason, last.answered]).toEqual(['finished', 'timeUp', 1]);
	expect(await kinds(parts)).toEqual([
		'answered',
		'reopened',
		'shown',
		'reopened',
		'shown',
		'finished'
	]);
});

test('an answer to a question that could not be left yet counts, although there is no way back', async () => {
	const { store, run } = await startAttempt(paced);
	store.isFull = true;
	run.answer({ kind: 'numeric', raw: '4' });
	await settled();
	run.show(1);
	run.answer({ kind: 'numeric', raw: '40' });
	store.isFull = false;
	run.saving.tryAgain();
	await settled();
	expect(run.attempt?.current).toBe(0);
	expect(run.place?.answer).toEqual({ kind: 'numeric', raw: '40' });
});

test('what waits for the store can be kept elsewhere with its time, and is stored once', async () => {
	const { clock, run, ...parts } = await startAttempt();
	run.answer({ kind: 'numeric', raw: '4' });
	await settled();
	parts.store.isFull = true;
	run.answer({ kind: 'numeric', raw: '40' });
	run.flag();
	clock.pass(minute);
	await settled();
	const meant = run.saving.asMeant();
	expect(meant.map(({ kind, seq }) => `${seq} ${kind}`)).toEqual([
		'0 started',
		'1 answered',
		'2 answered',
		'3 flagged'
	]);
	expect(meant[2]?.at).toBe(clock.wall - minute);
	parts.store.isFull = false;
	run.saving.tryAgain();
	await settled();
	expect(await parts.store.attemptEvents(parts.id)).toEqual(meant);
});

test('a tab that only looks on sees what the other one does, and writes nothing', async () => {
	const { app, clock, run, ...parts } = await startAttempt();
	const isTaken = { take: () => Promise.resolve(false), release: () => undefined };
	const second = new AttemptState(app, parts.id, isTaken);
	await second.load();
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	const row = await parts.store.attempt(parts.id);
	clock.pass(20 * minute);
	second.answer({ kind: 'numeric', raw: '41' });
	second.rate(2);
	second.show(1);
	second.flag();
	second.finish();
	second.changeVisibility(true);
	second.changeVisibility(false);
	second.tick();
	await settled();
	second.leave();
	expect([second.phase, second.answered]).toEqual(['elsewhere', 1]);
	expect(await kinds(parts)).toEqual(['answered']);
	expect(await parts.store.attempt(parts.id)).toEqual(row);
});

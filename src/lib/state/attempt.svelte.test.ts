import { expect, test, vi } from 'vitest';
import { StorageError } from '$lib/storage/errors.ts';
import { minute, open, settled, startAttempt } from './attempt.fixtures.ts';

test('a reload finds every stored answer and the time that is left', async () => {
	const { app, clock, id, run } = await startAttempt();
	clock.pass(minute);
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	run.show(1);
	await settled();

	clock.wall += 2 * minute; // the page is gone: only the wall clock tells
	clock.monotonic = 0;
	const again = await open(app, id);
	expect(again.leftMs).toBe(7 * minute);
	expect(again.attempt?.current).toBe(1);
	expect(again.attempt?.places[0]?.answer).toEqual({ kind: 'numeric', raw: '40' });
});

test('time up ends the attempt and leaves one review a question', async () => {
	const { clock, store, id, run } = await startAttempt();
	run.answer({ kind: 'numeric', raw: 'x' });
	clock.pass(10 * minute);
	run.tick();
	await settled();
	expect([run.phase, run.attempt?.reason]).toEqual(['finished', 'timeUp']);
	const reviews = await store.latestReviews(10);
	expect(reviews.map((review) => review.id).sort()).toEqual([0, 1, 2].map((n) => `${id}:${n}`));
	expect((await store.attempt(id))?.phase).toBe('finished');
});

test('an answer after the end is refused', async () => {
	const { clock, run } = await startAttempt();
	clock.pass(10 * minute + 1);
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	expect(run.phase).toBe('finished');
	expect(run.attempt?.places[0]?.answer).toBeNull();
});

test('an answer given in time counts although it is stored late', async () => {
	const { clock, store, run } = await startAttempt();
	clock.pass(9 * minute);
	store.isFull = true;
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	expect([run.saving.failure, run.answered]).toEqual(['full', 0]);

	clock.pass(30_000);
	store.isFull = false;
	run.saving.tryAgain();
	await settled();
	expect([run.saving.failure, run.answered, run.leftMs]).toEqual([null, 1, minute / 2]);
});

test('a clock set forward in front of the learner takes no time away and is flagged', async () => {
	const { clock, run } = await startAttempt();
	clock.pass(1_000);
	run.tick();
	clock.wall += 60 * minute;
	clock.monotonic += 250;
	run.tick();
	await settled();
	expect(run.leftMs).toBe(10 * minute - 1_250);
	expect(run.attempt?.hasJumped).toBe(true);
});

test('a hidden page lets wall time count', async () => {
	const { clock, run } = await startAttempt();
	run.changeVisibility(true);
	clock.wall += 3 * minute;
	clock.monotonic += 5_000;
	run.changeVisibility(false);
	await settled();
	expect(run.leftMs).toBe(7 * minute);
	expect(run.attempt?.hasJumped).toBe(false);
});

test('without a limit no time runs out, and it is told how much passed', async () => {
	const { clock, run } = await startAttempt({ limitMs: null });
	clock.pass(600 * minute);
	run.tick();
	expect([run.phase, run.leftMs, run.elapsedMs]).toEqual(['running', null, 600 * minute]);
});

test('a pause costs no time, however long it lasts and however slowly it is stored', async () => {
	const { app, clock, id, run } = await startAttempt();
	clock.pass(minute);
	run.pause();
	clock.pass(400);
	run.tick();
	await settled();
	expect([run.phase, run.leftMs]).toEqual(['paused', 9 * minute]);
	clock.pass(60 * minute);
	run.tick();
	expect((await open(app, id)).leftMs).toBe(9 * minute);
	run.resume();
	await settled();
	clock.pass(1_000);
	run.tick();
	expect([run.phase, run.leftMs]).toEqual(['running', 9 * minute - 1_000]);
});

test('of answers that wait for the store the last one stands', async () => {
	const { store, run } = await startAttempt();
	store.isFull = true;
	for (const raw of ['4', '40', '401']) run.answer({ kind: 'numeric', raw });
	await settled();
	store.isFull = false;
	run.saving.tryAgain();
	await settled();
	expect(run.attempt?.places[0]?.answer).toEqual({ kind: 'numeric', raw: '401' });
});

test('the screen has the last answer before the store has it', async () => {
	const { store, run } = await startAttempt();
	expect(run.given.answer).toBeNull();
	store.isFull = true;
	for (const raw of ['4', '40']) run.answer({ kind: 'numeric', raw });
	expect(run.given.answer).toEqual({ kind: 'numeric', raw: '40' });
	await settled();
	expect([run.place?.answer, run.given.answer]).toEqual([null, { kind: 'numeric', raw: '40' }]);
	store.isFull = false;
	run.saving.tryAgain();
	run.show(1);
	await settled();
	expect(run.given.answer).toBeNull();
	run.show(0);
	await settled();
	expect(run.given.answer).toEqual({ kind: 'numeric', raw: '40' });
});

test('a tab whose attempt went on elsewhere stops', async () => {
	const { app, id, run } = await startAttempt();
	const other = await open(app, id);
	other.answer({ kind: 'numeric', raw: '40' });
	await settled();
	run.answer({ kind: 'numeric', raw: '41' });
	await settled();
	expect(run.phase).toBe('elsewhere');
	expect((await open(app, id)).attempt?.places[0]?.answer).toEqual({ kind: 'numeric', raw: '40' });
});

test('an answer after one that could not be stored takes it along once there is room', async () => {
	const { store, run } = await startAttempt();
	store.isFull = true;
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	run.flag();
	await settled();
	expect([run.saving.failure, run.answered]).toEqual(['full', 0]);
	store.isFull = false;
	run.answer({ kind: 'numeric', raw: '41' });
	await settled();
	expect([run.saving.failure, run.answered]).toEqual([null, 1]);
	expect(run.attempt?.places[0]).toMatchObject({ answer: { raw: '41' }, isFlagged: true });
});

test('a heartbeat that cannot be stored holds nothing up and is no answer that is not saved', async () => {
	const { clock, store, run } = await startAttempt();
	const save = vi.spyOn(store, 'saveAttemptRow').mockRejectedValue(new StorageError('full'));
	clock.pass(6_000);
	run.tick();
	await settled();
	expect(save).toHaveBeenCalled();
	expect(run.saving.failure).toBeNull();
	run.answer({ kind: 'numeric', raw: '40' });
	await settled();
	expect(run.answered).toBe(1);
});

import { expect, test, vi } from 'vitest';
import { UpdateState, type UpdateSource } from './updates.svelte.ts';

function source(apply = () => {}): UpdateSource {
	return { onupdate: () => {}, apply };
}

function locks(...names: string[]) {
	return () => ({ query: () => Promise.resolve({ held: names.map((name) => ({ name })) }) });
}

test('a newer build shows as soon as it is there, and is not taken by itself', () => {
	const apply = vi.fn();
	const worker = source(apply);
	const updates = new UpdateState(worker, locks());
	expect(updates.isReady).toBe(false);
	worker.onupdate(true);
	expect(updates.isReady).toBe(true);
	expect(apply).not.toHaveBeenCalled();
});

test.each([
	['no lock', locks()],
	['a lock of something else', locks('migration')],
	['a browser without Web Locks', () => undefined]
])('with %s, consent is followed by the update', async (_, held) => {
	const apply = vi.fn();
	expect(await new UpdateState(source(apply), held).accept()).toBe('reloading');
	expect(apply).toHaveBeenCalledOnce();
});

test('an open attempt in any tab forbids the update', async () => {
	const apply = vi.fn();
	const updates = new UpdateState(source(apply), locks('migration', 'attempt:a1'));
	expect(await updates.accept()).toBe('quiz-open');
	expect(apply).not.toHaveBeenCalled();
});

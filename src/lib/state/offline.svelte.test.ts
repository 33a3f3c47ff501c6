import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { OfflineState, type OfflineSource } from './offline.svelte.ts';

function source(retry = () => {}): OfflineSource {
	return { onreadiness: () => {}, retry };
}

test('components see each step from preparing to ready', () => {
	const worker = source();
	const offline = new OfflineState(worker);
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(`${offline.readiness} ${offline.progress?.done ?? '-'}`);
		});
	});
	flushSync();
	flushSync(() => worker.onreadiness('preparing', { done: 3, of: 9 }));
	flushSync(() => worker.onreadiness('failed', null));
	flushSync(() => worker.onreadiness('ready', null));
	stop();
	expect(seen).toEqual(['preparing -', 'preparing 3', 'failed -', 'ready -']);
});

test('a retry reaches the worker', () => {
	const retry = vi.fn();
	new OfflineState(source(retry)).retry();
	expect(retry).toHaveBeenCalledOnce();
});

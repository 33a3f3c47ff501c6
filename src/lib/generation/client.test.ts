import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { longText } from '$lib/domain/extract/articles.fixtures.ts';
import { ownArticleId } from '$lib/domain/ids.ts';
import { budgetMs, Generation, type WorkerLike } from './client.ts';
import { find } from './find.ts';
import type { Told, Wanted } from './protocol.ts';

const article = { articleId: ownArticleId('a'), text: longText(1_000), date: '2023-08-24' };

/** A worker in the same thread, which answers when the test lets it. */
class TestWorker implements WorkerLike {
	readonly wanted: Wanted[] = [];
	isEnded = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	onmessageerror: WorkerLike['onmessageerror'] = null;

	postMessage(wanted: Wanted) {
		this.wanted.push(wanted);
	}

	terminate() {
		this.isEnded = true;
	}

	tell(told: Told) {
		this.onmessage?.(new MessageEvent('message', { data: told }));
	}

	crash() {
		this.onmessageerror?.(new MessageEvent('messageerror'));
	}

	/** Does what is wanted, as the real one does. */
	work() {
		for (const wanted of this.wanted.splice(0)) find(wanted, (told) => this.tell(told));
	}
}

function startGeneration() {
	const workers: TestWorker[] = [];
	const generation = new Generation(() => {
		const worker = new TestWorker();
		workers.push(worker);
		return worker;
	});
	return { generation, workers };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('a worker is started when something is wanted, and tells how far it is and what it found', async () => {
	const { generation, workers } = startGeneration();
	expect(workers).toHaveLength(0);
	const shares: number[] = [];
	const found = generation.find(article, (share) => shares.push(share));
	workers[0]?.work();
	const result = await found;
	expect(result).toMatchObject({ ok: true, value: { language: 'en' } });
	expect(result.ok && result.value.candidates.length).toBeGreaterThan(0);
	expect(shares.length).toBeGreaterThan(4);
	expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('the same worker reads the next text', async () => {
	const { generation, workers } = startGeneration();
	const first = generation.find(article);
	workers[0]?.work();
	await first;
	const second = generation.find(article);
	workers[0]?.work();
	expect(await second).toEqual(await first);
	expect(workers).toHaveLength(1);
});

test('what is given up ends the worker, and what it still says is not heard', async () => {
	const { generation, workers } = startGeneration();
	const found = generation.find(article);
	generation.cancel();
	expect(await found).toEqual({ ok: false, problem: { kind: 'cancelled' } });
	expect(workers[0]?.isEnded).toBe(true);
	const again = generation.find(article);
	workers[0]?.work();
	workers[1]?.work();
	expect(await again).toMatchObject({ ok: true });
});

test('another text takes the place of the one that is read', async () => {
	const { generation, workers } = startGeneration();
	const first = generation.find(article);
	const second = generation.find(article);
	workers[1]?.work();
	expect(await first).toEqual({ ok: false, problem: { kind: 'cancelled' } });
	expect(await second).toMatchObject({ ok: true });
});

test('after a crash the next text starts a new worker', async () => {
	const { generation, workers } = startGeneration();
	const found = generation.find(article);
	workers[0]?.crash();
	expect(await found).toEqual({ ok: false, problem: { kind: 'crashed' } });
	const again = generation.find(article);
	workers[1]?.work();
	expect(await again).toMatchObject({ ok: true });
});

test('a browser that starts no worker is told of like a crash', async () => {
	const generation = new Generation(() => {
		throw new TypeError('no workers here');
	});
	expect(await generation.find(article)).toEqual({ ok: false, problem: { kind: 'crashed' } });
});

test('what takes longer than its budget is ended', async () => {
	const { generation, workers } = startGeneration();
	const found = generation.find(article);
	await vi.advanceTimersByTimeAsync(budgetMs(article.text.length) - 1);
	expect(workers[0]?.isEnded).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await found).toEqual({ ok: false, problem: { kind: 'too-slow', seconds: 31 } });
	expect(workers[0]?.isEnded).toBe(true);
});

test('a worker without work is ended after half a minute', async () => {
	const { generation, workers } = startGeneration();
	const found = generation.find(article);
	workers[0]?.work();
	await found;
	await vi.advanceTimersByTimeAsync(30_000);
	expect(workers[0]?.isEnded).toBe(true);
});

test('rules that fail are told of, and the worker goes on', async () => {
	const { generation, workers } = startGeneration();
	const found = generation.find(article);
	workers[0]?.tell({ kind: 'failed', id: 1, message: 'no case for "x"' });
	expect(await found).toEqual({
		ok: false,
		problem: { kind: 'failed', message: 'no case for "x"' }
	});
	expect(workers[0]?.isEnded).toBe(false);
});

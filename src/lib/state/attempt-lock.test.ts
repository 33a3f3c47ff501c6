import { expect, test, vi } from 'vitest';
import { AttemptLock } from './attempt-lock.ts';

// Guarantees: one tab at a time has the right to run an attempt; who leaves, while it waits as well, keeps
// nobody else from it.

type Hold = () => unknown;

/** A lock as the platform gives it: to one after another, and at once to whoever steals it. */
class Locks {
	#queue: { hold: Hold; reject: (cause: Error) => void; signal?: AbortSignal }[] = [];
	#lose: (() => void) | null = null;

	readonly request = ((_name: string, options: LockOptions, hold: Hold) =>
		new Promise<void>((_resolve, reject) => {
			const { signal } = options;
			const asked = { hold, reject, ...(signal && { signal }) };
			signal?.addEventListener('abort', () => {
				this.#queue = this.#queue.filter((other) => other !== asked);
				reject(new Error('aborted'));
			});
			if (options.steal) {
				this.#lose?.();
				this.#queue.unshift(asked);
			} else this.#queue.push(asked);
			this.#grant();
		})) as LockManager['request'];

	get isHeld() {
		return this.#lose !== null;
	}

	#grant() {
		const next = this.#lose === null ? this.#queue.shift() : undefined;
		if (!next) return;
		const lose = () => {
			next.reject(new Error('stolen'));
			this.#lose = null;
		};
		this.#lose = lose;
		void Promise.resolve(next.hold()).then(() => {
			if (this.#lose !== lose) return;
			this.#lose = null;
			this.#grant();
		});
	}
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const ask = (lock: AttemptLock, takeOver = false, onlost = () => {}) =>
	lock.take({ takeOver, onlost });

test('the first tab has it, the next one when the first lets go', async () => {
	const locks = new Locks();
	const [first, second] = [new AttemptLock('a', locks), new AttemptLock('a', locks)];
	expect(await ask(first)).toBe(true);
	const waiting = ask(second);
	first.release();
	expect(await waiting).toBe(true);
});

test('a tab that waited long enough has it not, and does not get it later', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const locks = new Locks();
	const [first, second] = [new AttemptLock('a', locks), new AttemptLock('a', locks)];
	await ask(first);
	const waiting = ask(second);
	vi.runAllTimers();
	vi.useRealTimers();
	expect(await waiting).toBe(false);
	first.release();
	await settled();
	expect(locks.isHeld).toBe(false);
});

test('who takes it over has it at once, and the other is told', async () => {
	const locks = new Locks();
	const onlost = vi.fn();
	await ask(new AttemptLock('a', locks), false, onlost);
	expect(await ask(new AttemptLock('a', locks), true)).toBe(true);
	await settled();
	expect(onlost).toHaveBeenCalledOnce();
});

test('who leaves while it waits does not get it any more', async () => {
	const locks = new Locks();
	const [first, second] = [new AttemptLock('a', locks), new AttemptLock('a', locks)];
	await ask(first);
	const waiting = ask(second);
	second.release();
	first.release();
	expect(await waiting).toBe(false);
	await settled();
	expect(locks.isHeld).toBe(false);
});

test('a browser without locks gives it to every tab', async () => {
	expect(await ask(new AttemptLock('a', null))).toBe(true);
	expect(await ask(new AttemptLock('a', null))).toBe(true);
});

import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { Refusal } from '$lib/domain/extract/extraction.ts';
import { err, ok, type Result } from '$lib/domain/result.ts';
import type { Told, Wanted } from './protocol.ts';

/** What was found in a text. */
export interface Found {
	/** BCP 47, as far as it can be told. */
	readonly language: string;
	readonly candidates: readonly Candidate[];
	readonly refused: readonly Refusal[];
}

/** Why nothing was found. The text is safe, and what is wanted can be asked for again. */
export type GenerationProblem =
	/** It was given up, or something else was asked for. */
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'too-slow'; readonly seconds: number }
	/** The worker could not be started, or the browser ended it: for want of memory, perhaps. */
	| { readonly kind: 'crashed' }
	/** The rules failed at this text. */
	| { readonly kind: 'failed'; readonly message: string };

/** The parts of a worker that this needs; tests bring their own. */
export interface WorkerLike {
	onmessage: ((event: MessageEvent<Told>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
	postMessage(wanted: Wanted): void;
	terminate(): void;
}

interface Pending {
	readonly id: number;
	readonly onprogress: (share: number) => void;
	readonly settle: (result: Result<Found, GenerationProblem>) => void;
	readonly candidates: Candidate[];
	readonly refused: Refusal[];
}

/** Milliseconds: a slow phone needs a tenth of this for a text. */
const leastBudgetMs = 30_000;
const budgetMsPerKilobyte = 250;
/** A worker without work is kept for so long, for the next text. */
const idleMs = 30_000;

/** Milliseconds that a text of this length may take, in UTF-16 units. */
export function budgetMs(length: number): number {
	return leastBudgetMs + (length / 1000) * budgetMsPerKilobyte;
}

/**
 * The worker that finds facts, as a page sees it: started when it is first wanted, one text at a time,
 * ended when it is given up, takes too long or has had nothing to do for a while. After a crash the next
 * text starts a new one.
 */
export class Generation {
	readonly #start: () => WorkerLike;
	#worker: WorkerLike | null = null;
	#pending: Pending | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#count = 0;

	/** @param start makes a worker; it may throw */
	constructor(start: () => WorkerLike) {
		this.#start = start;
	}

	/** Finds the facts of an article. Never rejects; what was under way is given up. */
	find(
		wanted: Omit<Wanted, 'id'>,
		onprogress: (share: number) => void = () => {}
	): Promise<Result<Found, GenerationProblem>> {
		this.cancel();
		return new Promise((resolve) => {
			const id = ++this.#count;
			this.#pending = { id, onprogress, settle: resolve, candidates: [], refused: [] };
			const limit = budgetMs(wanted.text.length);
			this.#wait(limit, () => this.#stop({ kind: 'too-slow', seconds: Math.round(limit / 1000) }));
			try {
				this.#worker ??= this.#started();
				this.#worker.postMessage({ id, ...wanted } satisfies Wanted);
			} catch {
				this.#stop({ kind: 'crashed' });
			}
		});
	}

	/** Gives up what is under way. */
	cancel() {
		if (this.#pending) this.#stop({ kind: 'cancelled' });
	}

	/** Ends the worker; call it when the page goes. */
	close() {
		this.#stop({ kind: 'cancelled' });
	}

	#started(): WorkerLike {
		const worker = this.#start();
		worker.onmessage = ({ data }) => this.#hear(data);
		const crash = () => {
			if (worker === this.#worker) this.#stop({ kind: 'crashed' });
		};
		worker.onerror = crash;
		worker.onmessageerror = crash;
		return worker;
	}

	#hear(told: Told) {
		const pending = this.#pending;
		if (!pending || told.id !== pending.id) return;
		switch (told.kind) {
			case 'progressed':
				return pending.onprogress(told.share);
			case 'found':
				pending.candidates.push(...told.candidates);
				pending.refused.push(...told.refused);
				return;
			case 'finished': {
				const { candidates, refused } = pending;
				return this.#settle(ok({ language: told.language, candidates, refused }));
			}
			case 'failed':
				return this.#settle(err({ kind: 'failed', message: told.message }));
		}
	}

	/** The worker has done its work, and waits for more for a while. */
	#settle(result: Result<Found, GenerationProblem>) {
		this.#pending?.settle(result);
		this.#pending = null;
		this.#wait(idleMs, () => this.close());
	}

	#stop(problem: GenerationProblem) {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		this.#worker = null;
		this.#pending?.settle(err(problem));
		this.#pending = null;
	}

	#wait(ms: number, then: () => void) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(then, ms);
	}
}

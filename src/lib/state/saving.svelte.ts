import type { Failure } from '$lib/storage/errors.ts';
import type { StudyStore } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf } from './failure.ts';
import { turns } from './turns.ts';

/** Writes records one set after another. What cannot be stored waits, and is tried again as it was. */
export class Saving {
	readonly #app: AppState;
	readonly #waiting = new Map<string, () => Promise<boolean>>();
	/** One after another: what is under way ends before the next begins. */
	readonly inTurn = turns();
	#failure = $state.raw<Failure | null>(null);

	/** Why something is not stored yet. */
	readonly failure = $derived(this.#failure);

	constructor(app: AppState) {
		this.#app = app;
	}

	/**
	 * Stores records, then lets the screen go on.
	 *
	 * @param what a name for what waits: a second set of that name takes the place of the first
	 * @param write may write several records; their ids stand, so that writing again doubles nothing
	 * @returns false where it could not be stored, and waits
	 */
	async save(
		what: string,
		write: (store: StudyStore) => Promise<void>,
		then: () => Promise<void> | void = () => undefined
	): Promise<boolean> {
		try {
			await write(this.#app.store);
		} catch (cause) {
			this.#waiting.set(what, () => this.save(what, write, then));
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return false;
		}
		this.#waiting.delete(what);
		if (this.#waiting.size === 0) this.#failure = null;
		await then();
		return true;
	}

	/** True while something of that name waits. */
	isWaiting(what: string): boolean {
		return this.#waiting.has(what);
	}

	/** Stores what waits, in the order in which it failed; returns whether all is stored. */
	async tryAgain(): Promise<boolean> {
		for (const again of [...this.#waiting.values()]) if (!(await again())) return false;
		return true;
	}

	/** Lets go of what waits, of that name or all of it. */
	drop(what?: string) {
		if (what === undefined) this.#waiting.clear();
		else this.#waiting.delete(what);
		if (this.#waiting.size === 0) this.#failure = null;
	}
}

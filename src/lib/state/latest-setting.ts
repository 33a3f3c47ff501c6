import type { StudyStore } from '$lib/storage/store.ts';

/**
 * Keeps a setting that changes with every key: written at once, one writing at a time, and of the
 * changes meanwhile only the last. No timer holds anything back that a closing page would lose.
 */
export class LatestSetting {
	readonly #store: () => StudyStore;
	readonly #name: string;
	readonly #onsettled: (failure: unknown) => void;
	#next: { readonly value: unknown } | null = null;
	#writing: Promise<void> | null = null;

	/** @param onsettled called after each writing, with what it failed at or null */
	constructor(store: () => StudyStore, name: string, onsettled: (failure: unknown) => void) {
		this.#store = store;
		this.#name = name;
		this.#onsettled = onsettled;
	}

	/** @returns when this value, or a later one, is written or has failed */
	keep(value: unknown): Promise<void> {
		this.#next = { value };
		this.#writing ??= this.#writeAll();
		return this.#writing;
	}

	async #writeAll() {
		try {
			for (let next = this.#next; next; next = this.#next) {
				this.#next = null;
				await this.#write(next.value);
			}
		} finally {
			// at once: a change between here and the promise would wait for the next one
			this.#writing = null;
		}
	}

	async #write(value: unknown) {
		let failure: unknown = null;
		try {
			await this.#store().saveSetting(this.#name, value);
		} catch (cause) {
			failure = cause;
		}
		this.#onsettled(failure);
	}
}

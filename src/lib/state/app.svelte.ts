import { createContext } from 'svelte';
import { cacheRules } from '$lib/domain/stats/cache-rules.ts';
import type { Catalogue } from '$lib/storage/catalogue.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { StudyStore } from '$lib/storage/store.ts';
import type { Clock } from './clock.ts';
import { failureOf } from './failure.ts';
import { PreferencesState, type Preferences } from './preferences.svelte.ts';

export interface AppParts {
	readonly store: StudyStore;
	/** A store that lasts as long as the page, for a browser that keeps nothing. */
	readonly openMemory: () => Promise<StudyStore>;
	readonly catalogue: Catalogue;
	readonly clock: Clock;
	/** The version and hash of this build, for problem reports. */
	readonly build: string;
}

/** What every screen stands on: the store, the packs, the clock, the preferences. */
export class AppState {
	readonly catalogue: Catalogue;
	readonly clock: Clock;
	readonly preferences = new PreferencesState();
	readonly #parts: AppParts;
	#store = $state.raw<StudyStore>() as StudyStore;
	#trouble = $state.raw<Failure | 'updated-elsewhere' | null>(null);
	#keepsNothing = $state.raw(false);
	#counted = $state.raw<number | null>(null);
	#ready: Promise<void> | null = null;

	/** Why the learner's work cannot be reached; null while it can. */
	readonly trouble = $derived(this.#trouble);
	/** The learner chose to go on although nothing is kept. */
	readonly keepsNothing = $derived(this.#keepsNothing);
	/** The part of the log that is counted again, 0–1; null while nothing is. */
	readonly counted = $derived(this.#counted);

	constructor(parts: AppParts) {
		this.#parts = parts;
		this.#store = parts.store;
		this.catalogue = parts.catalogue;
		this.clock = parts.clock;
	}

	get store(): StudyStore {
		return this.#store;
	}

	/** Opens the database and reads the preferences; call it again to try again. */
	async open() {
		try {
			await this.ready();
			this.#trouble = null;
		} catch (cause) {
			this.fail(cause);
		}
	}

	/**
	 * Resolves once the preferences are read and what is counted of the log is true: at once, but for the
	 * first time after an update that counts otherwise, and after a counting that was broken off.
	 *
	 * @throws StorageError
	 */
	ready(): Promise<void> {
		this.#ready ??= this.#prepare().catch((cause: unknown) => {
			this.#ready = null;
			throw cause;
		});
		return this.#ready;
	}

	/** Counts the log again, for a desired retention from now on. @throws StorageError */
	async countAgain(retention = this.preferences.value.retention) {
		this.#counted = 0;
		try {
			const onprogress = (share: number) => (this.#counted = share);
			await this.#store.rebuildCaches({ retention, onprogress });
		} finally {
			this.#counted = null;
		}
	}

	async #prepare() {
		await this.preferences.load(this.#store);
		const mark = await this.#store.cacheMark();
		const isTrue =
			mark?.isWhole &&
			mark.rules === cacheRules &&
			mark.retention === this.preferences.value.retention;
		if (isTrue) return;
		// a new log has no mark, and nothing to count
		if (mark === null && (await this.#store.latestReviews(1)).length === 0) return;
		await this.countAgain();
	}

	/** Changes preferences for good; where they cannot be stored, the trouble is shown in place of the screen. */
	async prefer(change: Partial<Preferences>) {
		try {
			await this.preferences.change(this.#store, change);
		} catch (cause) {
			this.fail(cause);
		}
	}

	/** Shows that the work cannot be reached, in place of the screen. */
	fail(cause: unknown) {
		this.#trouble = failureOf(cause);
		this.recordFault(cause);
	}

	/** Another tab has updated the database; this one can only be reloaded. */
	supersede() {
		this.#trouble = 'updated-elsewhere';
	}

	async goOnWithoutSaving() {
		this.#store = await this.#parts.openMemory();
		this.#ready = null;
		this.#keepsNothing = true;
		this.#trouble = null;
	}

	/** Keeps a fault for the problem report. A fault that cannot be kept must not cause another. */
	recordFault(cause: unknown) {
		const error = cause instanceof Error ? cause : new Error(String(cause));
		const code = 'code' in error ? String(error.code) : error.name;
		const { message, stack = '' } = error;
		const at = this.clock.read().wall;
		this.#store
			.recordFault({ at, code, message, stack, build: this.#parts.build })
			.catch(() => undefined);
	}
}

export const [getApp, setApp] = createContext<AppState>();

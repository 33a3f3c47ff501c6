import { noContents, type Archive } from '$lib/domain/archive/archive.ts';
import { mergeContents } from '$lib/domain/archive/merge-contents.ts';
import { isNothing, summarise, type ContentsSummary } from '$lib/domain/archive/summary.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { PlanContents } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';
import { readArchiveFile, type FileProblem } from './archive-file.ts';
import { failureOf } from './failure.ts';

/** A tab that runs a quiz holds a Web Lock whose name begins so. */
const attemptPrefix = 'attempt:';

type Locks = Pick<LockManager, 'query'>;

/** An archive that was read and waits for a decision. */
export interface Found {
	readonly archive: Archive;
	readonly summary: ContentsSummary;
	/** What is on this device; null where that is nothing. */
	readonly here: ContentsSummary | null;
}

/** Why nothing was restored, and nothing was changed. */
export type RestoreProblem = FileProblem | { readonly kind: 'quiz-open' };

/** What restoring has brought. */
export interface Restored {
	readonly how: 'added' | 'replaced';
	/** What is on the device now. */
	readonly summary: ContentsSummary;
	/** Answers that were not here before. */
	readonly newAnswers: number;
	/** False where the figures could not be counted again yet. */
	readonly isCounted: boolean;
}

/** Restoring a backup: a file is chosen, shown, and only then added or put in the place of what is here. */
export class RestoreState {
	readonly #app: AppState;
	readonly #locks: () => Locks | undefined;

	#found = $state.raw<Found | null>(null);
	#problem = $state.raw<RestoreProblem | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#restored = $state.raw<Restored | null>(null);
	#work = $state.raw<'reading' | 'restoring' | null>(null);

	/** What the file holds, while it waits for a decision. */
	readonly found = $derived(this.#found);
	readonly problem = $derived(this.#problem);
	/** Why the store could not do it; nothing was changed. */
	readonly failure = $derived(this.#failure);
	readonly restored = $derived(this.#restored);
	readonly work = $derived(this.#work);

	/** @param locks asked when needed, because there are none while a page is prerendered */
	constructor(app: AppState, locks: () => Locks | undefined = () => navigator.locks) {
		this.#app = app;
		this.#locks = locks;
	}

	/** Reads a file and says what is in it; stores nothing. */
	async choose(file: Blob) {
		if (this.#work) return;
		this.#clear();
		this.#found = null;
		this.#work = 'reading';
		try {
			const read = await readArchiveFile(file);
			if (!read.ok) {
				this.#problem = read.problem;
				return;
			}
			const here = await this.#app.store.contents();
			this.#found = {
				archive: read.value,
				summary: summarise(read.value),
				here: isNothing(here) ? null : summarise(here)
			};
		} catch (cause) {
			this.#fail(cause);
		} finally {
			this.#work = null;
		}
	}

	/** The learner thought better of it. */
	cancel() {
		this.#found = null;
	}

	/** Adds what the file holds to what is here; what is here stays. */
	add(): Promise<void> {
		return this.#restore('added', (archive) => (present) => mergeContents(present, archive));
	}

	/** Puts what the file holds in the place of everything here. */
	replace(): Promise<void> {
		return this.#restore('replaced', (archive) => () => archive);
	}

	async #restore(how: Restored['how'], planOf: (archive: Archive) => PlanContents) {
		const found = this.#found;
		if (!found || this.#work) return;
		this.#clear();
		this.#work = 'restoring';
		try {
			if (await this.#isQuizOpen()) this.#problem = { kind: 'quiz-open' };
			else await this.#rewrite(how, planOf(found.archive));
		} catch (cause) {
			this.#fail(cause);
		} finally {
			this.#work = null;
		}
	}

	async #rewrite(how: Restored['how'], plan: PlanContents) {
		let [before, after] = [noContents, noContents];
		await this.#app.store.rewrite((present) => {
			before = present;
			after = plan(present);
			return after;
		});
		const isCounted = await this.#count();
		const known = new Set(before.reviews.map(({ id }) => id));
		const isNew = ({ kind, id }: (typeof after.reviews)[number]) =>
			kind === 'answered' && !known.has(id);
		const newAnswers = after.reviews.filter(isNew).length;
		this.#found = null;
		this.#restored = { how, summary: summarise(after), newAnswers, isCounted };
		await this.#app.preferences.load(this.#app.store);
	}

	/** The work is restored by now: where the figures fail, that is said beside it. */
	async #count(): Promise<boolean> {
		try {
			// what was restored may hold another desired retention
			await this.#app.preferences.load(this.#app.store);
			await this.#app.countAgain();
			return true;
		} catch (cause) {
			this.#app.recordFault(cause);
			return false;
		}
	}

	async #isQuizOpen(): Promise<boolean> {
		const locks = await this.#locks()?.query();
		return locks?.held?.some(({ name }) => name?.startsWith(attemptPrefix)) ?? false;
	}

	#fail(cause: unknown) {
		this.#app.recordFault(cause);
		this.#failure = failureOf(cause);
	}

	#clear() {
		this.#problem = null;
		this.#failure = null;
		this.#restored = null;
	}
}

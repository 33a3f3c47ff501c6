import type { ShelfEntry } from '$lib/content/entry.ts';
import { foldDecisions } from '$lib/domain/archive/decided.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { Standing } from '$lib/domain/schedule/queue.ts';
import type { CatalogueCode } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { standingsOf, type Standings } from './standings.ts';

/** An article of the library with how its facts stand. */
export interface Shelf extends Standings {
	readonly entry: ShelfEntry;
}

/** An attempt that was left open. */
export interface OpenAttempt {
	readonly row: AttemptRow;
	/** Milliseconds left when it was read; null without a limit. */
	readonly leftMs: number | null;
}

/** What Home shows, what the learner added first. Reads figures and the index: no pack, no log. */
export class LibraryState {
	readonly #app: AppState;
	#shelves = $state.raw<readonly Shelf[] | null>(null);
	#open = $state.raw<OpenAttempt | null>(null);
	#failure = $state.raw<CatalogueCode | null>(null);

	/** Null until read. */
	readonly shelves = $derived(this.#shelves);
	readonly openAttempt = $derived(this.#open);
	readonly failure = $derived(this.#failure);
	readonly newFacts = $derived(count(this.#shelves, 'new'));
	readonly missedFacts = $derived(count(this.#shelves, 'missed'));
	readonly heldFacts = $derived(count(this.#shelves, 'held'));
	/** Facts to study: never asked, or wrong last time. */
	readonly due = $derived(this.newFacts + this.missedFacts);

	/** There are articles, and every fact of theirs is hidden. */
	readonly isEmpty = $derived(this.#shelves !== null && this.due + this.heldFacts === 0);

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		const { store, catalogue, clock } = this.#app;
		try {
			const [index, own, ownFacts, stats, attempts, decisions] = await Promise.all([
				catalogue.index(),
				store.ownArticles(),
				store.ownFacts(),
				store.factStats(),
				store.attempts(),
				store.decisions()
			]);
			const { isHidden } = foldDecisions(decisions);
			const byFact = new Map(stats.map((row) => [row.factId, row]));
			this.#failure = null;
			this.#open = firstOpen(attempts, clock.read().wall);
			// few first visits have any: the code for them is not loaded before
			const added =
				own.length > 0 ? (await import('./own-shelves.ts')).ownEntries(own, ownFacts) : [];
			this.#shelves = [...added, ...index.articles]
				.filter(({ id }) => !isHidden(id))
				.map((entry) => ({ ...entry, facts: entry.facts.filter(({ id }) => !isHidden(id)) }))
				.map((entry) => ({ entry, ...standingsOf(entry.facts, byFact) }));
		} catch (cause) {
			const failure = failureOf(cause);
			if (isCatalogueCode(failure)) this.#failure = failure;
			else this.#app.fail(cause);
		}
	}
}

function firstOpen(attempts: readonly AttemptRow[], now: number): OpenAttempt | null {
	const row = attempts.find(({ phase }) => phase !== 'finished');
	if (!row) return null;
	const since = row.phase === 'paused' ? 0 : Math.max(0, now - row.lastSeenAt);
	const leftMs = row.limitMs === null ? null : Math.max(0, row.limitMs - row.elapsedMs - since);
	return { row, leftMs };
}

function count(shelves: readonly Shelf[] | null, standing: Standing): number {
	return (shelves ?? []).reduce((sum, { counts }) => sum + counts[standing], 0);
}

import type { ShelfEntry } from '$lib/content/entry.ts';
import { foldDecisions } from '$lib/domain/archive/decided.ts';
import type { FactId } from '$lib/domain/ids.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import { newFactsLeft } from '$lib/domain/schedule/memory.ts';
import type { Standing } from '$lib/domain/schedule/queue.ts';
import type { CatalogueCode } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { standingsOf, type Standings } from './standings.ts';

/** More than that is "50+": who has so much to do needs no number. */
export const mostCounted = 50;

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
	#newFacts = $state.raw(0);
	#dueAgain = $state.raw(0);

	/** Null until read. */
	readonly shelves = $derived(this.#shelves);
	readonly openAttempt = $derived(this.#open);
	readonly failure = $derived(this.#failure);
	/** Facts that were answered. */
	readonly answeredFacts = $derived(count(this.#shelves, 'missed') + count(this.#shelves, 'held'));
	/** Facts to meet for the first time today. */
	readonly newFacts = $derived(this.#newFacts);
	/** Facts that are due again, one more than `mostCounted` at most: the rest is not counted. */
	readonly dueAgain = $derived(this.#dueAgain);
	/** Facts to study today. */
	readonly due = $derived(this.#newFacts + this.#dueAgain);

	/** There are articles, and every fact of theirs is hidden. */
	readonly isEmpty = $derived(
		this.#shelves !== null && this.#shelves.every(({ strokes }) => strokes.length === 0)
	);

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		const { store, catalogue, clock } = this.#app;
		try {
			await this.#app.ready();
			const [index, own, ownFacts, stats, attempts, decisions] = await Promise.all([
				catalogue.index(),
				store.ownArticles(),
				store.ownFacts(),
				store.factStats(),
				store.attempts(),
				store.decisions()
			]);
			const { isHidden, isArchived } = foldDecisions(decisions);
			const byFact = new Map(stats.map((row) => [row.factId, row]));
			this.#failure = null;
			this.#open = firstOpen(attempts, clock.read().wall);
			// few first visits have any: the code for them is not loaded before
			const added =
				own.length > 0
					? (await import('./own-shelves.ts')).ownEntries(own, ownFacts, isHidden)
					: [];
			const entries = [...added, ...index.articles]
				.filter(({ id }) => !isHidden(id) && !isArchived(id))
				.map((entry) => ({ ...entry, facts: entry.facts.filter(({ id }) => !isHidden(id)) }));
			await this.#countDue(new Set(entries.flatMap(({ facts }) => facts.map(({ id }) => id))));
			this.#shelves = entries.map((entry) => ({ entry, ...standingsOf(entry.facts, byFact) }));
		} catch (cause) {
			const failure = failureOf(cause);
			if (isCatalogueCode(failure)) this.#failure = failure;
			else this.#app.fail(cause);
		}
	}

	async #countDue(facts: ReadonlySet<FactId>) {
		const { store, clock, preferences } = this.#app;
		const { dayKey: today } = clock.moment();
		const [due, remembered, days] = await Promise.all([
			store.dueFacts(today, mostCounted + 1, (id) => facts.has(id)),
			store.rememberedFacts(),
			store.memoryDays(today, today)
		]);
		const known = remembered.filter((id) => facts.has(id)).length;
		const newLeft = newFactsLeft(preferences.value.newADay, days);
		this.#dueAgain = due.length;
		this.#newFacts = Math.min(facts.size - known, newLeft);
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

import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { planCaches } from './cache-plan.ts';
import { rebuildCaches } from './cache-rebuild.ts';
import { byText, oldestFirst } from './order.ts';
import type { CacheFolds } from './store.ts';

/** The reviews and their caches, in memory: what `write-review.ts` does to the database. */
export class MemoryLog {
	readonly #reviews = new Map<ReviewId, Review>();
	readonly #factStats = new Map<FactId, FactStats>();
	readonly #days = new Map<string, DayStats>();
	readonly #folds: CacheFolds;

	constructor(folds: CacheFolds) {
		this.#folds = folds;
	}

	/** A review whose id is there changes nothing. */
	add(review: Review): void {
		if (this.#reviews.has(review.id)) return;
		const answer = this.#answerBehind(review);
		const factIds = [...review.factIds, ...(answer?.factIds ?? [])];
		const reviews = this.#oldestFirst().filter((r) => r.factIds.some((id) => factIds.includes(id)));
		const day = answer ? this.#days.get(this.#folds.dayStatsId(answer)) : undefined;

		const changes = planCaches(review, { answer, reviews, day }, this.#folds);
		this.#reviews.set(review.id, review);
		putOrDelete(this.#factStats, changes.factStats);
		putOrDelete(this.#days, changes.days);
	}

	/** In the order of their ids. */
	all(): Review[] {
		return [...this.#reviews.values()].sort((a, b) => byText(a.id, b.id));
	}

	/** Puts other reviews in the place of all; the caches are empty then. */
	replace(reviews: readonly Review[]): void {
		for (const rows of [this.#reviews, this.#factStats, this.#days]) rows.clear();
		for (const review of reviews) this.#reviews.set(review.id, review);
	}

	reviewsOfFact(factId: FactId): Review[] {
		return this.#oldestFirst().filter((review) => review.factIds.includes(factId));
	}

	latest(limit: number): Review[] {
		return this.#oldestFirst().reverse().slice(0, Math.max(0, limit));
	}

	factStats(): FactStats[] {
		return [...this.#factStats.values()].sort((a, b) => byText(a.factId, b.factId));
	}

	dayStats(fromDayKey: string, toDayKey: string): DayStats[] {
		return [...this.#days.values()]
			.filter((row) => row.dayKey >= fromDayKey && row.dayKey <= toDayKey)
			.sort((a, b) => byText(a.dayKey, b.dayKey) || byText(a.id, b.id));
	}

	rebuildCaches(): void {
		const rows = rebuildCaches(this.#oldestFirst(), this.#folds);
		this.#factStats.clear();
		this.#days.clear();
		for (const row of rows.factStats) this.#factStats.set(row.factId, row);
		for (const row of rows.days) this.#days.set(row.id, row);
	}

	#oldestFirst(): Review[] {
		return [...this.#reviews.values()].sort(oldestFirst);
	}

	/** Two steps at most: an undone regrading is about the answer that was regraded. */
	#answerBehind(review: Review): AnsweredReview | null {
		let found: Review | undefined = review;
		for (let step = 0; step < 2 && found && found.kind !== 'answered'; step++) {
			found = this.#reviews.get(found.target);
		}
		return found?.kind === 'answered' ? found : null;
	}
}

function putOrDelete<K, V>(rows: Map<K, V>, changes: ReadonlyMap<K, V | null>): void {
	for (const [key, row] of changes) {
		if (row === null) rows.delete(key);
		else rows.set(key, row);
	}
}

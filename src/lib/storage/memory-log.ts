import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import { isEmptyDay, planCaches } from './cache-plan.ts';
import { rebuildCaches } from './cache-rebuild.ts';
import { byText, oldestFirst } from './order.ts';
import type { CacheFolds, CacheMark } from './store.ts';

/** The reviews and their caches, in memory: what `write-review.ts` does to the database. */
export class MemoryLog {
	readonly #reviews = new Map<ReviewId, Review>();
	readonly #factStats = new Map<FactId, FactStats>();
	readonly #days = new Map<string, DayStats>();
	readonly #memory = new Map<FactId, Memory>();
	readonly #memoryDays = new Map<string, MemoryDay>();
	readonly #folds: CacheFolds;
	#mark: CacheMark | null = null;

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

		const { retention } = (this.#mark ??= this.#markOf(this.#folds.retention));
		const excerpt = { answer, reviews, day, retention };
		const changes = planCaches(review, excerpt, this.#folds);
		this.#reviews.set(review.id, review);
		putOrDelete(this.#factStats, changes.factStats);
		putOrDelete(this.#days, changes.days);
		putOrDelete(this.#memory, changes.memory);
		for (const added of changes.memoryDays) {
			const row = this.#folds.addToDay(this.#memoryDays.get(added.dayKey), added, 1);
			putOrDelete(this.#memoryDays, new Map([[row.dayKey, isEmptyDay(row) ? null : row]]));
		}
	}

	/** In the order of their ids. */
	all(): Review[] {
		return [...this.#reviews.values()].sort((a, b) => byText(a.id, b.id));
	}

	/** Puts other reviews in the place of all; the caches are empty then. */
	replace(reviews: readonly Review[]): void {
		for (const rows of [this.#reviews, this.#factStats, this.#days]) rows.clear();
		for (const rows of [this.#memory, this.#memoryDays]) rows.clear();
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

	dueFacts(today: CalendarDate, limit: number, isWanted: (factId: FactId) => boolean): Memory[] {
		return [...this.#memory.values()]
			.filter(({ factId, due }) => due <= today && isWanted(factId))
			.sort((a, b) => byText(a.due, b.due) || byText(a.factId, b.factId))
			.slice(0, Math.max(0, limit));
	}

	memories(factIds: readonly FactId[]): Memory[] {
		return factIds.flatMap((factId) => this.#memory.get(factId) ?? []);
	}

	rememberedFacts(): FactId[] {
		return [...this.#memory.keys()].sort(byText);
	}

	memoryDays(fromDayKey: CalendarDate, toDayKey: CalendarDate): MemoryDay[] {
		return [...this.#memoryDays.values()]
			.filter(({ dayKey }) => dayKey >= fromDayKey && dayKey <= toDayKey)
			.sort((a, b) => byText(a.dayKey, b.dayKey));
	}

	mark(): CacheMark | null {
		return this.#mark;
	}

	rebuildCaches(retention = this.#mark?.retention ?? this.#folds.retention): void {
		const rows = rebuildCaches(this.#oldestFirst(), this.#folds, retention);
		for (const cache of [this.#factStats, this.#days, this.#memory, this.#memoryDays])
			cache.clear();
		for (const row of rows.factStats) this.#factStats.set(row.factId, row);
		for (const row of rows.days) this.#days.set(row.id, row);
		for (const row of rows.memory) this.#memory.set(row.factId, row);
		for (const row of rows.memoryDays) this.#memoryDays.set(row.dayKey, row);
		this.#mark = this.#markOf(retention);
	}

	#markOf(retention: number): CacheMark {
		return { rules: this.#folds.rules, retention, isWhole: true };
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

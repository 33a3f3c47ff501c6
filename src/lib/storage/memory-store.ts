import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Contents } from '$lib/domain/archive/archive.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { ArticleId, AttemptId, DecisionId, FactId } from '$lib/domain/ids.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { isTooLate } from './attempt-rules.ts';
import { MemoryLog } from './memory-log.ts';
import { byText, oldestFirst } from './order.ts';
import { isRepeat } from './same-record.ts';
import {
	faultLimit,
	isOfDevice,
	type CacheFolds,
	type CacheMark,
	type Fault,
	type PlanContents,
	type RebuildOptions,
	type StudyStore
} from './store.ts';

/**
 * Keeps the learner's work until the app closes: for tests, and for a browser whose database does
 * not open. Records are copied on the way in and out, as a database would.
 */
export class MemoryStore implements StudyStore {
	readonly #log: MemoryLog;
	readonly #events = new Map<string, AttemptEvent>();
	readonly #attempts = new Map<AttemptId, AttemptRow>();
	readonly #articles = new Map<ArticleId, OwnArticle>();
	readonly #facts = new Map<FactId, OwnFact>();
	readonly #decisions = new Map<DecisionId, Decision>();
	readonly #settings = new Map<string, unknown>();
	#faults: Fault[] = [];

	constructor(folds: CacheFolds) {
		this.#log = new MemoryLog(folds);
	}

	recordReview(review: Review): Promise<void> {
		return settle(() => this.#log.add(structuredClone(review)));
	}

	reviewsOfFact(factId: FactId): Promise<Review[]> {
		return settle(() => this.#log.reviewsOfFact(factId));
	}

	latestReviews(limit: number): Promise<Review[]> {
		return settle(() => this.#log.latest(limit));
	}

	factStats(): Promise<FactStats[]> {
		return settle(() => this.#log.factStats());
	}

	dayStats(fromDayKey: string, toDayKey: string): Promise<DayStats[]> {
		return settle(() => this.#log.dayStats(fromDayKey, toDayKey));
	}

	dueFacts(
		today: CalendarDate,
		limit: number,
		isWanted: (factId: FactId) => boolean
	): Promise<Memory[]> {
		return settle(() => this.#log.dueFacts(today, limit, isWanted));
	}

	memories(factIds: readonly FactId[]): Promise<Memory[]> {
		return settle(() => this.#log.memories(factIds));
	}

	rememberedFacts(): Promise<FactId[]> {
		return settle(() => this.#log.rememberedFacts());
	}

	memoryDays(fromDayKey: CalendarDate, toDayKey: CalendarDate): Promise<MemoryDay[]> {
		return settle(() => this.#log.memoryDays(fromDayKey, toDayKey));
	}

	cacheMark(): Promise<CacheMark | null> {
		return settle(() => this.#log.mark());
	}

	rebuildCaches({ retention, onprogress }: RebuildOptions = {}): Promise<void> {
		return settle(() => {
			this.#log.rebuildCaches(retention);
			onprogress?.(1);
		});
	}

	startAttempt(started: AttemptEvent, row: AttemptRow): Promise<void> {
		return this.finishAttempt(started, row, []);
	}

	appendAttemptEvent(event: AttemptEvent, row: AttemptRow): Promise<void> {
		return this.finishAttempt(event, row, []);
	}

	saveAttemptRow(row: AttemptRow): Promise<void> {
		return settle(() => this.#putRow(structuredClone(row)));
	}

	finishAttempt(
		finished: AttemptEvent,
		row: AttemptRow,
		reviews: readonly AnsweredReview[]
	): Promise<void> {
		return settle(() => {
			// copied and checked first: what throws must leave nothing behind
			const copy = structuredClone({ event: finished, row, reviews });
			const place = placeOf(copy.event);
			if (!isRepeat(this.#events.get(place), copy.event)) {
				this.#events.set(place, copy.event);
				this.#putRow(copy.row);
			}
			for (const review of copy.reviews) this.#log.add(review);
		});
	}

	attemptEvents(id: AttemptId): Promise<AttemptEvent[]> {
		const events = [...this.#events.values()].filter((event) => event.attemptId === id);
		return settle(() => events.sort((a, b) => a.seq - b.seq));
	}

	attempt(id: AttemptId): Promise<AttemptRow | undefined> {
		return settle(() => this.#attempts.get(id));
	}

	attempts(): Promise<AttemptRow[]> {
		const rows = [...this.#attempts.values()];
		return settle(() => rows.sort((a, b) => b.startedAt - a.startedAt || byText(b.id, a.id)));
	}

	saveArticle(article: OwnArticle): Promise<void> {
		return settle(() => add(this.#articles, article));
	}

	ownArticles(): Promise<OwnArticle[]> {
		return settle(() => [...this.#articles.values()].sort((a, b) => byText(a.id, b.id)));
	}

	saveFact(fact: OwnFact): Promise<void> {
		return this.saveFacts([fact]);
	}

	saveFacts(all: readonly OwnFact[]): Promise<void> {
		return settle(() => {
			for (const fact of all) isRepeat(this.#facts.get(fact.id), fact);
			for (const fact of all) add(this.#facts, fact);
		});
	}

	ownFacts(): Promise<OwnFact[]> {
		return settle(() => [...this.#facts.values()].sort((a, b) => byText(a.id, b.id)));
	}

	recordDecision(decision: Decision): Promise<void> {
		return settle(() => {
			if (this.#decisions.has(decision.id)) return;
			this.#decisions.set(decision.id, structuredClone(decision));
		});
	}

	decisions(): Promise<Decision[]> {
		return settle(() => [...this.#decisions.values()].sort(oldestFirst));
	}

	setting(name: string): Promise<unknown> {
		return settle(() => this.#settings.get(name));
	}

	saveSetting(name: string, value: unknown): Promise<void> {
		return settle(() => {
			this.#settings.set(name, structuredClone(value));
		});
	}

	recordFault(fault: Fault): Promise<void> {
		return settle(() => {
			this.#faults = [structuredClone(fault), ...this.#faults].slice(0, faultLimit);
		});
	}

	faults(): Promise<Fault[]> {
		return settle(() => this.#faults);
	}

	contents(): Promise<Contents> {
		return settle(() => this.#contents());
	}

	rewrite(plan: PlanContents): Promise<void> {
		return settle(() => {
			// copied first: what throws must leave nothing behind
			const after = structuredClone(plan(structuredClone(this.#contents())));
			this.#log.replace(after.reviews);
			refill(this.#attempts, after.attempts, ({ id }) => id);
			refill(this.#events, after.attemptEvents, placeOf);
			refill(this.#articles, after.articles, ({ id }) => id);
			refill(this.#facts, after.facts, ({ id }) => id);
			refill(this.#decisions, after.decisions, ({ id }) => id);
			const names = [...this.#settings.keys()].filter((name) => !isOfDevice(name));
			for (const name of names) this.#settings.delete(name);
			for (const { name, value } of after.settings) {
				if (!isOfDevice(name)) this.#settings.set(name, value);
			}
		});
	}

	/** Nothing to let go of: what was kept stays until the app closes. */
	close(): void {}

	#contents(): Contents {
		const byId = <T extends { readonly id: string }>(records: Iterable<T>) =>
			[...records].sort((a, b) => byText(a.id, b.id));
		return {
			reviews: this.#log.all(),
			attempts: byId(this.#attempts.values()),
			attemptEvents: [...this.#events.values()].sort(
				(a, b) => byText(a.attemptId, b.attemptId) || a.seq - b.seq
			),
			articles: byId(this.#articles.values()),
			facts: byId(this.#facts.values()),
			decisions: byId(this.#decisions.values()),
			settings: [...this.#settings]
				.map(([name, value]) => ({ name, value }))
				.filter(({ name }) => !isOfDevice(name))
				.sort((a, b) => byText(a.name, b.name))
		};
	}

	#putRow(row: AttemptRow): void {
		if (!isTooLate(this.#attempts.get(row.id), row)) this.#attempts.set(row.id, row);
	}
}

function placeOf({ attemptId, seq }: AttemptEvent): string {
	return `${attemptId}/${seq}`;
}

function refill<K, V>(records: Map<K, V>, values: readonly V[], keyOf: (value: V) => K): void {
	records.clear();
	for (const value of values) records.set(keyOf(value), value);
}

/** Adds a record that is never changed. */
function add<K, V extends { readonly id: K }>(records: Map<K, V>, record: V): void {
	if (!isRepeat(records.get(record.id), record)) records.set(record.id, structuredClone(record));
}

/** Runs at once and as a whole, as a transaction would, and gives out a copy. */
function settle<T>(work: () => T): Promise<T> {
	return new Promise((resolve) => resolve(structuredClone(work())));
}

import type { OwnFact } from '$lib/content/own-fact.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { ArticleId, AttemptId, FactId } from '$lib/domain/ids.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { Memory, MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { readMark } from './cache-mark.ts';
import type { Connection } from './connection.ts';
import { readDue } from './read-due.ts';
import { oldestFirst } from './order.ts';
import { isRepeat } from './same-record.ts';
import type { CacheMark, Fault, OpenFolds, RebuildOptions, StudyStore } from './store.ts';
import { attemptStores, writeAttempt, writeAttemptRow } from './write-attempt.ts';
import { writeFault } from './write-fault.ts';
import { reviewStores, writeReview } from './write-review.ts';

/** Keeps the learner's work in the browser's database. */
export class IndexedDbStore implements StudyStore {
	readonly #connection: Connection;
	readonly #openFolds: OpenFolds;

	constructor(connection: Connection, openFolds: OpenFolds) {
		this.#connection = connection;
		this.#openFolds = openFolds;
	}

	async recordReview(review: Review): Promise<void> {
		// before the transaction: it would not wait for a file to be loaded
		const folds = await this.#openFolds();
		await this.#connection.write(reviewStores, 'relaxed', (tx) => writeReview(tx, review, folds));
	}

	async reviewsOfFact(factId: FactId): Promise<Review[]> {
		const reviews = await this.#connection.read(['reviews'], (tx) =>
			tx.objectStore('reviews').index('byFact').getAll(factId)
		);
		return reviews.sort(oldestFirst);
	}

	latestReviews(limit: number): Promise<Review[]> {
		return this.#connection.read(['reviews'], async (tx) => {
			const found: Review[] = [];
			let cursor = await tx.objectStore('reviews').index('byInstant').openCursor(null, 'prev');
			while (cursor && found.length < limit) {
				found.push(cursor.value);
				cursor = await cursor.continue();
			}
			return found;
		});
	}

	factStats(): Promise<FactStats[]> {
		return this.#connection.read(['factStats'], (tx) => tx.objectStore('factStats').getAll());
	}

	async dayStats(fromDayKey: string, toDayKey: string): Promise<DayStats[]> {
		if (fromDayKey > toDayKey) return [];
		const range = IDBKeyRange.bound(fromDayKey, toDayKey);
		return await this.#connection.read(['days'], (tx) =>
			tx.objectStore('days').index('byDay').getAll(range)
		);
	}

	dueFacts(
		today: CalendarDate,
		limit: number,
		isWanted: (factId: FactId) => boolean
	): Promise<Memory[]> {
		return this.#connection.read(['memory'], (tx) => readDue(tx, { today, limit, isWanted }));
	}

	async memories(factIds: readonly FactId[]): Promise<Memory[]> {
		const rows = await this.#connection.read(['memory'], (tx) =>
			Promise.all(factIds.map((factId) => tx.objectStore('memory').get(factId)))
		);
		return rows.flatMap((row) => row ?? []);
	}

	rememberedFacts(): Promise<FactId[]> {
		return this.#connection.read(['memory'], (tx) => tx.objectStore('memory').getAllKeys());
	}

	async memoryDays(fromDayKey: CalendarDate, toDayKey: CalendarDate): Promise<MemoryDay[]> {
		if (fromDayKey > toDayKey) return [];
		const range = IDBKeyRange.bound(fromDayKey, toDayKey);
		return await this.#connection.read(['memoryDays'], (tx) =>
			tx.objectStore('memoryDays').getAll(range)
		);
	}

	cacheMark(): Promise<CacheMark | null> {
		return this.#connection.read(['settings'], readMark);
	}

	async rebuildCaches(options: RebuildOptions = {}): Promise<void> {
		// seldom wanted, and only then loaded
		const [{ Rebuild }, folds] = await Promise.all([import('./rebuild.ts'), this.#openFolds()]);
		await new Rebuild(this.#connection, folds, options).run();
	}

	startAttempt(started: AttemptEvent, row: AttemptRow): Promise<void> {
		return this.#connection.write(attemptStores, 'strict', (tx) => writeAttempt(tx, started, row));
	}

	appendAttemptEvent(event: AttemptEvent, row: AttemptRow): Promise<void> {
		return this.#connection.write(attemptStores, 'relaxed', (tx) => writeAttempt(tx, event, row));
	}

	saveAttemptRow(row: AttemptRow): Promise<void> {
		return this.#connection.write(['attempts'], 'relaxed', (tx) => writeAttemptRow(tx, row));
	}

	async finishAttempt(
		finished: AttemptEvent,
		row: AttemptRow,
		reviews: readonly AnsweredReview[]
	): Promise<void> {
		const stores = [...attemptStores, ...reviewStores];
		const folds = await this.#openFolds();
		await this.#connection.write(stores, 'strict', async (tx) => {
			await writeAttempt(tx, finished, row);
			for (const review of reviews) await writeReview(tx, review, folds);
		});
	}

	async attemptEvents(id: AttemptId): Promise<AttemptEvent[]> {
		const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
		return await this.#connection.read(['attemptEvents'], (tx) =>
			tx.objectStore('attemptEvents').getAll(range)
		);
	}

	attempt(id: AttemptId): Promise<AttemptRow | undefined> {
		return this.#connection.read(['attempts'], (tx) => tx.objectStore('attempts').get(id));
	}

	async attempts(): Promise<AttemptRow[]> {
		const attempts = await this.#connection.read(['attempts'], (tx) =>
			tx.objectStore('attempts').index('byStart').getAll()
		);
		return attempts.reverse();
	}

	saveArticle(article: OwnArticle): Promise<void> {
		return this.#connection.write(['articles'], 'strict', async (tx) => {
			const articles = tx.objectStore('articles');
			if (!isRepeat(await articles.get(article.id), article)) await articles.add(article);
		});
	}

	ownArticles(): Promise<OwnArticle[]> {
		return this.#connection.read(['articles'], (tx) => tx.objectStore('articles').getAll());
	}

	ownArticle(id: ArticleId): Promise<OwnArticle | undefined> {
		return this.#connection.read(['articles'], (tx) => tx.objectStore('articles').get(id));
	}

	saveFact(fact: OwnFact): Promise<void> {
		return this.#connection.write(['facts'], 'strict', async (tx) => {
			const facts = tx.objectStore('facts');
			if (!isRepeat(await facts.get(fact.id), fact)) await facts.add(fact);
		});
	}

	ownFacts(): Promise<OwnFact[]> {
		return this.#connection.read(['facts'], (tx) => tx.objectStore('facts').getAll());
	}

	recordDecision(decision: Decision): Promise<void> {
		return this.#connection.write(['decisions'], 'relaxed', async (tx) => {
			const decisions = tx.objectStore('decisions');
			if ((await decisions.getKey(decision.id)) === undefined) await decisions.add(decision);
		});
	}

	async decisions(): Promise<Decision[]> {
		const decisions = await this.#connection.read(['decisions'], (tx) =>
			tx.objectStore('decisions').getAll()
		);
		return decisions.sort(oldestFirst);
	}

	setting(name: string): Promise<unknown> {
		return this.#connection.read(['settings'], (tx) => tx.objectStore('settings').get(name));
	}

	saveSetting(name: string, value: unknown): Promise<void> {
		return this.#connection.write(['settings'], 'relaxed', async (tx) => {
			await tx.objectStore('settings').put(value, name);
		});
	}

	recordFault(fault: Fault): Promise<void> {
		return this.#connection.write(['faults'], 'relaxed', (tx) => writeFault(tx, fault));
	}

	async faults(): Promise<Fault[]> {
		const faults = await this.#connection.read(['faults'], (tx) =>
			tx.objectStore('faults').getAll()
		);
		return faults.reverse();
	}

	close(): void {
		this.#connection.close();
	}
}

import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Contents } from '$lib/domain/archive/archive.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { AttemptId, FactId } from '$lib/domain/ids.ts';
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
import type { WriteTransaction } from './schema.ts';
import type {
	CacheMark,
	Fault,
	OpenFolds,
	PlanContents,
	RebuildOptions,
	StudyStore
} from './store.ts';
import { writeFault } from './write-fault.ts';

/**
 * Keeps the learner's work in the browser's database. What writes more than a row is loaded when it
 * is wanted, and before its transaction, which would not wait for it: Home only reads.
 */
export class IndexedDbStore implements StudyStore {
	readonly #connection: Connection;
	readonly #openFolds: OpenFolds;

	constructor(connection: Connection, openFolds: OpenFolds) {
		this.#connection = connection;
		this.#openFolds = openFolds;
	}

	async recordReview(review: Review): Promise<void> {
		const { stores, write } = await this.#openWriting();
		await this.#connection.write(stores, 'relaxed', (tx) => write(tx, review));
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

	async startAttempt(started: AttemptEvent, row: AttemptRow): Promise<void> {
		const { attemptStores, writeAttempt } = await import('./write-attempt.ts');
		await this.#connection.write(attemptStores, 'strict', (tx) => writeAttempt(tx, started, row));
	}

	async appendAttemptEvent(event: AttemptEvent, row: AttemptRow): Promise<void> {
		const { attemptStores, writeAttempt } = await import('./write-attempt.ts');
		await this.#connection.write(attemptStores, 'relaxed', (tx) => writeAttempt(tx, event, row));
	}

	async saveAttemptRow(row: AttemptRow): Promise<void> {
		const { writeAttemptRow } = await import('./write-attempt.ts');
		await this.#connection.write(['attempts'], 'relaxed', (tx) => writeAttemptRow(tx, row));
	}

	async finishAttempt(
		finished: AttemptEvent,
		row: AttemptRow,
		reviews: readonly AnsweredReview[]
	): Promise<void> {
		const { attemptStores, writeAttempt } = await import('./write-attempt.ts');
		const { stores, write } = await this.#openWriting();
		await this.#connection.write([...attemptStores, ...stores], 'strict', async (tx) => {
			await writeAttempt(tx, finished, row);
			for (const review of reviews) await write(tx, review);
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

	async saveArticle(article: OwnArticle): Promise<void> {
		const { addArticle } = await import('./add-once.ts');
		await this.#connection.write(['articles'], 'strict', (tx) => addArticle(tx, article));
	}

	ownArticles(): Promise<OwnArticle[]> {
		return this.#connection.read(['articles'], (tx) => tx.objectStore('articles').getAll());
	}

	saveFact(fact: OwnFact): Promise<void> {
		return this.saveFacts([fact]);
	}

	async saveFacts(all: readonly OwnFact[]): Promise<void> {
		const { addFact } = await import('./add-once.ts');
		await this.#connection.write(['facts'], 'strict', async (tx) => {
			for (const fact of all) await addFact(tx, fact);
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

	async contents(): Promise<Contents> {
		const { contentStores, readContents } = await import('./contents.ts');
		return await this.#connection.read(contentStores, readContents);
	}

	async rewrite(plan: PlanContents): Promise<void> {
		const { rewriteContents, rewriteStores } = await import('./contents.ts');
		await this.#connection.write(rewriteStores, 'strict', (tx) => rewriteContents(tx, plan));
	}

	close(): void {
		this.#connection.close();
	}

	async #openWriting() {
		const [{ reviewStores: stores, writeReview }, folds] = await Promise.all([
			import('./write-review.ts'),
			this.#openFolds()
		]);
		const write = (tx: WriteTransaction, review: Review) => writeReview(tx, review, folds);
		return { stores, write };
	}
}

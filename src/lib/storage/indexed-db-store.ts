import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Contents } from '$lib/domain/archive/archive.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import type { ArticleId, AttemptId, FactId } from '$lib/domain/ids.ts';
import type { AttemptEvent, AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { Connection } from './connection.ts';
import { oldestFirst } from './order.ts';
import { isRepeat } from './same-record.ts';
import type { CacheFolds, Fault, PlanContents, StudyStore } from './store.ts';
import { attemptStores, writeAttempt, writeAttemptRow } from './write-attempt.ts';
import { writeFault } from './write-fault.ts';
import { reviewStores, writeReview } from './write-review.ts';

/** Keeps the learner's work in the browser's database. */
export class IndexedDbStore implements StudyStore {
	readonly #connection: Connection;
	readonly #folds: CacheFolds;

	constructor(connection: Connection, folds: CacheFolds) {
		this.#connection = connection;
		this.#folds = folds;
	}

	recordReview(review: Review): Promise<void> {
		return this.#connection.write(reviewStores, 'relaxed', (tx) =>
			writeReview(tx, review, this.#folds)
		);
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

	async rebuildCaches(): Promise<void> {
		// seldom wanted, and only then loaded
		const { rewriteCaches } = await import('./cache-rebuild.ts');
		await this.#connection.write(reviewStores, 'relaxed', (tx) => rewriteCaches(tx, this.#folds));
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

	finishAttempt(
		finished: AttemptEvent,
		row: AttemptRow,
		reviews: readonly AnsweredReview[]
	): Promise<void> {
		const stores = [...attemptStores, ...reviewStores];
		return this.#connection.write(stores, 'strict', async (tx) => {
			await writeAttempt(tx, finished, row);
			for (const review of reviews) await writeReview(tx, review, this.#folds);
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
		return this.saveFacts([fact]);
	}

	saveFacts(all: readonly OwnFact[]): Promise<void> {
		return this.#connection.write(['facts'], 'strict', async (tx) => {
			const facts = tx.objectStore('facts');
			for (const fact of all) {
				if (!isRepeat(await facts.get(fact.id), fact)) await facts.add(fact);
			}
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
}

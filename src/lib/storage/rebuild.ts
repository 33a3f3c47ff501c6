import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import { readMark, writeMark } from './cache-mark.ts';
import { addDays, isEmptyDay } from './cache-plan.ts';
import type { Connection } from './connection.ts';
import { DayCount } from './day-count.ts';
import { reviewStores } from './write-review.ts';
import type { CacheFolds, RebuildOptions } from './store.ts';

/** Reviews that are read at once, and facts that are folded in one transaction. */
const [reviewsAtOnce, factsAtOnce] = [1000, 100];

/**
 * Makes the caches anew from the log, block by block. The mark says so before the first block and until
 * the last: whoever finds it thus begins again. Rows of facts are folded one by one and are true as soon
 * as they are written; counts of days take the place of the old ones at the end, all together.
 */
export class Rebuild {
	readonly #connection: Connection;
	readonly #folds: CacheFolds;
	readonly #options: RebuildOptions;

	constructor(connection: Connection, folds: CacheFolds, options: RebuildOptions) {
		this.#connection = connection;
		this.#folds = folds;
		this.#options = options;
	}

	async run(): Promise<void> {
		const { retention, changes } = await this.#begin();
		for (let seen = changes, isDone = false; !isDone;) {
			const count = await this.#countDays();
			const memoryDays = await this.#foldFacts([...count.facts], retention);
			const now = await this.#finish(count, memoryDays, seen);
			isDone = now === seen;
			if (isDone) this.#tell(1, [0, 1]);
			// another tab wrote a review: what was counted may lack it
			seen = now;
		}
	}

	#begin() {
		return this.#connection.write(['settings'], 'relaxed', async (tx) => {
			const before = await readMark(tx);
			const retention = this.#options.retention ?? before?.retention ?? this.#folds.retention;
			const changes = before?.changes ?? 0;
			const { rules } = this.#folds;
			await writeMark(tx, { rules, retention, isWhole: false, changes });
			return { retention, changes };
		});
	}

	async #countDays(): Promise<DayCount> {
		const count = new DayCount(this.#folds);
		const total = await this.#connection.read(['reviews'], (tx) =>
			tx.objectStore('reviews').count()
		);
		let read = 0;
		let after: ReviewId | undefined;
		do {
			const block = await this.#readBlock(after);
			for (const review of block) count.add(review);
			read += block.length;
			after = block.at(-1)?.id;
			this.#tell(read / Math.max(1, total), [0, 0.3]);
		} while (after !== undefined);
		const answers = await this.#connection.read(['reviews'], (tx) =>
			Promise.all(count.corrected.map((id) => tx.objectStore('reviews').get(id)))
		);
		for (const answer of answers) if (answer?.kind === 'answered') count.correct(answer);
		return count;
	}

	#readBlock(after: ReviewId | undefined): Promise<Review[]> {
		const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
		return this.#connection.read(['reviews'], (tx) =>
			tx.objectStore('reviews').getAll(range, reviewsAtOnce)
		);
	}

	async #foldFacts(facts: readonly FactId[], retention: number): Promise<MemoryDay[]> {
		const days = new Map<string, MemoryDay>();
		for (let from = 0; from < facts.length; from += factsAtOnce) {
			const block = facts.slice(from, from + factsAtOnce);
			const folded = await this.#foldBlock(block, retention);
			for (const one of folded) addDays(days, { folded: one, sign: 1, folds: this.#folds });
			this.#tell((from + block.length) / facts.length, [0.3, 1]);
		}
		return [...days.values()].filter((day) => !isEmptyDay(day));
	}

	#foldBlock(facts: readonly FactId[], retention: number) {
		return this.#connection.write(reviewStores, 'relaxed', async (tx) => {
			const byFact = tx.objectStore('reviews').index('byFact');
			const logs = await Promise.all(facts.map((factId) => byFact.getAll(factId)));
			const [factStats, memory] = [tx.objectStore('factStats'), tx.objectStore('memory')];
			// before the first is written: a fold that fails leaves no request behind
			const folded = facts.map((factId, nth) => {
				const log = logs[nth] ?? [];
				const stats = this.#folds.foldFact(factId, log);
				return { factId, stats, ...this.#folds.foldMemory(factId, log, retention) };
			});
			await Promise.all(
				folded.flatMap(({ factId, stats, memory: row }) => [
					stats ? factStats.put(stats) : factStats.delete(factId),
					row ? memory.put(row) : memory.delete(factId)
				])
			);
			return folded;
		});
	}

	/** @returns how many reviews were written meanwhile by now; where that rose, nothing is finished */
	#finish(count: DayCount, counted: readonly MemoryDay[], seen: number): Promise<number> {
		return this.#connection.write(reviewStores, 'relaxed', async (tx) => {
			const mark = await readMark(tx);
			if (!mark || mark.changes !== seen) return mark?.changes ?? seen;
			const [days, memoryDays] = [tx.objectStore('days'), tx.objectStore('memoryDays')];
			await Promise.all([days.clear(), memoryDays.clear()]);
			for (const name of ['factStats', 'memory'] as const) {
				const store = tx.objectStore(name);
				const unknown = (await store.getAllKeys()).filter((id) => !count.facts.has(id));
				await Promise.all(unknown.map((id) => store.delete(id)));
			}
			await Promise.all([
				...count.rows.map((row) => days.put(row)),
				...counted.map((row) => memoryDays.put(row))
			]);
			await writeMark(tx, { ...mark, isWhole: true });
			return seen;
		});
	}

	#tell(share: number, [from, to]: readonly [number, number]) {
		this.#options.onprogress?.(from + (to - from) * share);
	}
}

import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { MemoryDay } from '$lib/domain/schedule/memory.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import { readMark, writeMark, type StoredMark } from './cache-mark.ts';
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
 * as they are written; counts of days take the place of the old ones at the end, all together. Of two tabs
 * that count by different retentions the one that began last is followed by both.
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
		let mark: StoredMark | null = await this.#begin();
		while (mark && !mark.isWhole) mark = await this.#make(mark);
		this.#tell(1, [0, 1]);
	}

	#begin(): Promise<StoredMark> {
		return this.#connection.write(['settings'], 'relaxed', async (tx) => {
			const before = await readMark(tx);
			const retention = this.#options.retention ?? before?.retention ?? this.#folds.retention;
			const changes = before?.changes ?? 0;
			const mark = { rules: this.#folds.rules, retention, isWhole: false, changes };
			await writeMark(tx, mark);
			return mark;
		});
	}

	/**
	 * Makes everything once under a mark.
	 *
	 * @returns the mark as it stands then: not whole where another tab wrote a review, or began to count by
	 * another retention; null where this tab has nothing more to count, for the rules are another's
	 */
	async #make(mark: StoredMark): Promise<StoredMark | null> {
		const count = await this.#countDays();
		const memoryDays = await this.#foldFacts([...count.facts], mark);
		const now = await this.#finish(count, memoryDays, mark);
		return now?.rules === mark.rules ? now : null;
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

	/** @returns null where the mark is another's meanwhile: nothing is written under that one */
	async #foldFacts(facts: readonly FactId[], mark: StoredMark): Promise<MemoryDay[] | null> {
		const days = new Map<string, MemoryDay>();
		for (let from = 0; from < facts.length; from += factsAtOnce) {
			const block = facts.slice(from, from + factsAtOnce);
			const folded = await this.#foldBlock(block, mark);
			if (!folded) return null;
			for (const one of folded) addDays(days, { folded: one, sign: 1, folds: this.#folds });
			this.#tell((from + block.length) / facts.length, [0.3, 1]);
		}
		return [...days.values()].filter((day) => !isEmptyDay(day));
	}

	#foldBlock(facts: readonly FactId[], mark: StoredMark) {
		return this.#connection.write(reviewStores, 'relaxed', async (tx) => {
			if (!isUnderWay(await readMark(tx), mark)) return null;
			const byFact = tx.objectStore('reviews').index('byFact');
			const logs = await Promise.all(facts.map((factId) => byFact.getAll(factId)));
			const [factStats, memory] = [tx.objectStore('factStats'), tx.objectStore('memory')];
			// before the first is written: a fold that fails leaves no request behind
			const folded = facts.map((factId, nth) => {
				const log = logs[nth] ?? [];
				const stats = this.#folds.foldFact(factId, log);
				return { factId, stats, ...this.#folds.foldMemory(factId, log, mark.retention) };
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

	/** @returns the mark as it stands then; whole where nothing came between */
	#finish(
		count: DayCount,
		counted: readonly MemoryDay[] | null,
		mark: StoredMark
	): Promise<StoredMark | null> {
		return this.#connection.write(reviewStores, 'relaxed', async (tx) => {
			const now = await readMark(tx);
			// another tab wrote a review: what was counted may lack it
			const isTrue = isUnderWay(now, mark) && now?.changes === mark.changes;
			if (!counted || !isTrue) return now;
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
			const whole = { ...mark, isWhole: true };
			await writeMark(tx, whole);
			return whole;
		});
	}

	#tell(share: number, [from, to]: readonly [number, number]) {
		this.#options.onprogress?.(from + (to - from) * share);
	}
}

/** True while nobody ended the counting under a mark, or began another. */
function isUnderWay(now: StoredMark | null, { rules, retention }: StoredMark): boolean {
	return now?.isWhole === false && now.rules === rules && now.retention === retention;
}

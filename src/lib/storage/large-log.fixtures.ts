import { shiftDate } from '$lib/domain/facts/calendar-date.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { seededRandom } from '$lib/domain/random.ts';
import type { AnsweredReview } from '$lib/domain/schedule/review.ts';
import { Connection } from './connection.ts';
import { answered, domainFolds } from './fixtures.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import { openStudyDatabase } from './open-study-database.ts';
import type { StudyDatabase } from './schema.ts';

/** What `src/cli/bench-store.mjs` runs in a browser: a large log, and the store on it. */

const name = 'large-log';
const first = '2024-01-01';
const listeners = { blocked() {}, blocking() {}, terminated() {} };
const factsAtOnce = 500;

const factOf = (nth: number) => `large/f${String(nth).padStart(6, '0')}` as FactId;

/** The reviews of one fact over two years; the same for the same number. */
function logOf(nth: number, length: number): AnsweredReview[] {
	const random = seededRandom(nth + 1);
	const factIds = [factOf(nth)];
	let day = random(30);
	return Array.from({ length }, (_, at) => {
		day += at * 2 + random(40);
		const id = `${String(day).padStart(4, '0')}-${String(nth)}-${String(at)}`;
		const instant = Date.parse(first) + day * 86_400_000 + nth;
		const right = random(10) > 0;
		return answered(id, { factIds, at: instant, dayKey: shiftDate(first, day), right });
	});
}

/** Makes the log and the memories of its facts. @param onprogress told how many facts are done */
export async function makeLog(
	{ facts, reviewsEach }: { facts: number; reviewsEach: number },
	onprogress: (facts: number) => void
): Promise<void> {
	const db = await openStudyDatabase(name, listeners);
	for (let from = 0; from < facts; from += factsAtOnce) {
		const logs = Array.from({ length: Math.min(factsAtOnce, facts - from) }, (_, at) =>
			logOf(from + at, reviewsEach)
		);
		const tx = db.transaction(['reviews', 'memory', 'factStats'], 'readwrite', {
			durability: 'relaxed'
		});
		for (const [at, log] of logs.entries()) {
			const { memory } = domainFolds.foldMemory(factOf(from + at), log, 0.9);
			const stats = domainFolds.foldFact(factOf(from + at), log);
			if (memory) void tx.objectStore('memory').put(memory);
			if (stats) void tx.objectStore('factStats').put(stats);
			for (const review of log) void tx.objectStore('reviews').add(review);
		}
		await tx.done;
		onprogress(from + logs.length);
	}
	db.close();
}

/** Milliseconds of each run. */
export interface Times {
	readonly raw: number[];
	readonly ours: number[];
}

/** Runs both in turn, so that whatever else the machine does falls on both. */
async function inTurn(
	runs: number,
	raw: (nth: number) => Promise<unknown>,
	ours: (nth: number) => Promise<unknown>
): Promise<Times> {
	const times: Times = { raw: [], ours: [] };
	for (let nth = 0; nth < runs; nth++) {
		for (const [list, run] of [
			[times.raw, raw],
			[times.ours, ours]
		] as const) {
			const start = performance.now();
			await run(nth);
			list.push(performance.now() - start);
		}
	}
	return times;
}

/** What is due now, and one review with all that is counted of it, beside the bare operations. */
export async function measure(facts: number, runs: number) {
	const db = await openStudyDatabase(name, listeners);
	const store = new IndexedDbStore(
		new Connection({ open: (others) => openStudyDatabase(name, others) }),
		() => Promise.resolve(domainFolds)
	);
	const today = await dayWithDue(db, 3000);
	const random = seededRandom(7);
	const chosen = Array.from({ length: runs * 2 }, () => factOf(random(facts)));
	await store.recordReview(answered('warm-up', { factIds: [factOf(0)], at: Date.parse(today) }));
	const due = await inTurn(
		runs,
		() => db.getAllFromIndex('memory', 'byDue', IDBKeyRange.upperBound(today), 50),
		() => store.dueFacts(today, 50, () => true)
	);
	const review = (nth: number) => {
		const factIds = chosen.slice(nth, nth + 1);
		const at = Date.parse(today) + nth;
		return answered(`now-${String(nth)}`, { factIds, at, dayKey: today });
	};
	const write = await inTurn(
		runs,
		(nth) => writeBare(db, review(nth)),
		(nth) => store.recordReview(review(runs + nth))
	);
	const capped = await inTurn(
		5,
		() => db.countFromIndex('memory', 'byDue', IDBKeyRange.upperBound(today)),
		() => store.dueFacts(today, 51, () => true)
	);
	store.close();
	db.close();
	return { due, write, capped };
}

/** The first day on which so many memories are due. */
async function dayWithDue(db: StudyDatabase, count: number): Promise<string> {
	const rows = await db.getAllFromIndex('memory', 'byDue', null, count);
	return rows.at(-1)?.due ?? first;
}

/** The same records in one transaction: read and written, and nothing reckoned. */
async function writeBare(db: StudyDatabase, review: AnsweredReview): Promise<void> {
	const names = ['reviews', 'memory', 'factStats', 'days'] as const;
	const tx = db.transaction(names, 'readwrite', { durability: 'relaxed' });
	const factId = review.factIds[0] ?? factOf(0);
	const [log, memory, stats] = await Promise.all([
		tx.objectStore('reviews').index('byFact').getAll(factId),
		tx.objectStore('memory').get(factId),
		tx.objectStore('factStats').get(factId),
		tx.objectStore('days').get(domainFolds.dayStatsId(review))
	]);
	const day = domainFolds.countAnswer(undefined, review, log.length > 0, 1);
	await Promise.all([
		tx.objectStore('reviews').add(review),
		memory && tx.objectStore('memory').put(memory),
		stats && tx.objectStore('factStats').put(stats),
		tx.objectStore('days').put({ ...day, id: `bare-${day.id}` }),
		tx.done
	]);
}

/** Makes all caches anew; milliseconds, and how far apart what was there and what is there now are. */
export async function rebuildLog(): Promise<{ ms: number }> {
	const store = new IndexedDbStore(
		new Connection({ open: (others) => openStudyDatabase(name, others) }),
		() => Promise.resolve(domainFolds)
	);
	const start = performance.now();
	await store.rebuildCaches();
	store.close();
	return { ms: performance.now() - start };
}

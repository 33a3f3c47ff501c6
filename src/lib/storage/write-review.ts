import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import { keepMark } from './cache-mark.ts';
import { isEmptyDay, planCaches, type LogExcerpt } from './cache-plan.ts';
import type { StoreName, WriteTransaction } from './schema.ts';
import type { CacheFolds } from './store.ts';

/** The stores that `writeReview` needs in its transaction. */
export const reviewStores: readonly StoreName[] = [
	'reviews',
	'factStats',
	'days',
	'memory',
	'memoryDays',
	'settings'
];

/** Adds a review and brings the caches up to date; a review whose id is there changes nothing. */
export async function writeReview(
	tx: WriteTransaction,
	review: Review,
	folds: CacheFolds
): Promise<void> {
	const reviews = tx.objectStore('reviews');
	// everything that is read at once: each wait is a way to the database and back
	const [known, { retention }, found, memoryDay] = await Promise.all([
		reviews.getKey(review.id),
		keepMark(tx, folds),
		readExcerpt(tx, review, folds),
		tx.objectStore('memoryDays').get(review.dayKey)
	]);
	if (known !== undefined) return;

	const changes = planCaches(review, { ...found, retention }, folds);
	const factStats = tx.objectStore('factStats');
	const days = tx.objectStore('days');
	const memory = tx.objectStore('memory');
	await Promise.all([
		reviews.add(review),
		...[...changes.factStats].map(([id, row]) => (row ? factStats.put(row) : factStats.delete(id))),
		...[...changes.days].map(([id, row]) => (row ? days.put(row) : days.delete(id))),
		...[...changes.memory].map(([id, row]) => (row ? memory.put(row) : memory.delete(id))),
		...changes.memoryDays.map(async (added) => {
			const memoryDays = tx.objectStore('memoryDays');
			const isRead = added.dayKey === review.dayKey;
			const before = isRead ? memoryDay : await memoryDays.get(added.dayKey);
			const row = folds.addToDay(before, added, 1);
			await (isEmptyDay(row) ? memoryDays.delete(row.dayKey) : memoryDays.put(row));
		})
	]);
}

async function readExcerpt(
	tx: WriteTransaction,
	review: Review,
	folds: CacheFolds
): Promise<Omit<LogExcerpt, 'retention'>> {
	const answer = review.kind === 'answered' ? review : await answerBehind(tx, review);
	const factIds = new Set([...review.factIds, ...(answer?.factIds ?? [])]);
	const [reviews, day] = await Promise.all([
		reviewsOfFacts(tx, factIds),
		answer ? tx.objectStore('days').get(folds.dayStatsId(answer)) : undefined
	]);
	return { answer, reviews, day };
}

/** Two steps at most: an undone regrading is about the answer that was regraded. */
async function answerBehind(tx: WriteTransaction, review: Review): Promise<AnsweredReview | null> {
	let found: Review | undefined = review;
	for (let step = 0; step < 2 && found && found.kind !== 'answered'; step++) {
		found = await tx.objectStore('reviews').get(found.target);
	}
	return found?.kind === 'answered' ? found : null;
}

async function reviewsOfFacts(tx: WriteTransaction, factIds: Set<FactId>): Promise<Review[]> {
	const byFact = tx.objectStore('reviews').index('byFact');
	const lists = await Promise.all([...factIds].map((factId) => byFact.getAll(factId)));
	const byId = new Map<ReviewId, Review>(lists.flat().map((found) => [found.id, found]));
	return [...byId.values()];
}

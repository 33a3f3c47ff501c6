import type { FactId, ReviewId } from '$lib/domain/ids.ts';
import type { AnsweredReview, Review } from '$lib/domain/schedule/review.ts';
import type { DayStats } from '$lib/domain/stats/day-stats.ts';
import { standing } from './standing.ts';
import type { CacheFolds } from './store.ts';

/**
 * Counts the days of a log that is read once, in any order, without holding it: only what corrects an
 * answer is kept, and the few answers that were corrected are looked at again at the end.
 */
export class DayCount {
	readonly facts = new Set<FactId>();
	readonly #folds: CacheFolds;
	readonly #rows = new Map<string, DayStats>();
	readonly #byTarget = new Map<ReviewId, Review[]>();

	constructor(folds: CacheFolds) {
		this.#folds = folds;
	}

	/** The rows of days with answers. */
	get rows(): DayStats[] {
		return [...this.#rows.values()].filter(({ answers }) => answers > 0);
	}

	/** What was corrected: to be given to `correct`, where it is an answer. */
	get corrected(): ReviewId[] {
		return [...this.#byTarget.keys()];
	}

	/** Counts a review of the log, as if nothing corrected it. */
	add(review: Review) {
		for (const factId of review.factIds) this.facts.add(factId);
		if (review.kind === 'answered') this.#count(review, standing(review, [], this.#folds), 1);
		else {
			const others = this.#byTarget.get(review.target);
			if (others) others.push(review);
			else this.#byTarget.set(review.target, [review]);
		}
	}

	/** Counts an answer as it stands after all corrections; each once, when the log is read. */
	correct(answer: AnsweredReview) {
		const decisions = this.#byTarget.get(answer.id) ?? [];
		const undone = decisions.flatMap(({ id }) => this.#byTarget.get(id) ?? []);
		this.#count(answer, standing(answer, [], this.#folds), -1);
		this.#count(answer, standing(answer, [...decisions, ...undone], this.#folds), 1);
	}

	#count(answer: AnsweredReview, isRight: boolean | null, sign: 1 | -1) {
		if (isRight === null) return;
		const id = this.#folds.dayStatsId(answer);
		this.#rows.set(id, this.#folds.countAnswer(this.#rows.get(id), answer, isRight, sign));
	}
}

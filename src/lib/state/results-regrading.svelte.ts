import type { FactId } from '$lib/domain/ids.ts';
import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import type { Review } from '$lib/domain/schedule/review.ts';
import type { StudyStore } from '$lib/storage/store.ts';
import type { AppState } from './app.svelte.ts';
import {
	regradingOf,
	storeRegrading,
	storeTakingBack,
	takingBackFrom,
	type TakingBack,
	type WrongWords
} from './regrading.ts';
import { isCalledRight, wrongWordsOf } from './results-rows.ts';
import { Saving } from './saving.svelte.ts';

/** "I was right" about the answers of a finished attempt, and its taking back. */
export class ResultsRegrading {
	readonly #app: AppState;
	readonly #saving: Saving;
	#attempt: Attempt | null = null;
	#reviews = $state.raw<readonly Review[]>([]);

	/** The log of every fact that a wrong answer typed by hand is about. */
	readonly reviews = $derived(this.#reviews);
	/** Why a decision is not stored yet. */
	readonly failure = $derived.by(() => this.#saving.failure);

	constructor(app: AppState) {
		this.#app = app;
		this.#saving = new Saving(app);
	}

	/** Reads what was decided about the answers of an attempt. @throws StorageError */
	async load(attempt: Attempt) {
		this.#attempt = attempt;
		await this.#read(this.#app.store);
	}

	/** The answer to the question of that number counts as right, and its words do from now on. */
	regrade(number: number): Promise<boolean> {
		return this.#decide(number, false, (wrong) => {
			const regrading = regradingOf(wrong.question, wrong, this.#app.clock);
			return (store) => storeRegrading(store, regrading);
		});
	}

	/** Takes back that it was right. */
	takeBack(number: number): Promise<boolean> {
		return this.#decide(number, true, (wrong) => {
			let takingBack: TakingBack | null = null;
			return async (store) => {
				const { factIds } = wrong.question;
				takingBack ??= takingBackFrom(await reviewsOf(store, factIds), wrong, this.#app.clock);
				await storeTakingBack(store, takingBack);
			};
		});
	}

	/** Stores what could not be stored. */
	tryAgain(): Promise<boolean> {
		return this.#saving.inTurn(() => this.#saving.tryAgain());
	}

	/** Returns false where nothing changes: it stands like that already, or could not be stored. */
	#decide(
		number: number,
		isRight: boolean,
		prepare: (wrong: WrongWords) => (store: StudyStore) => Promise<void>
	): Promise<boolean> {
		return this.#saving.inTurn(async () => {
			const wrong = this.#attempt && wrongWordsOf(this.#attempt, number - 1);
			if (!wrong || isCalledRight(wrong, this.#reviews) !== isRight) return false;
			if (this.#saving.isWaiting(wrong.target)) return this.#saving.tryAgain();
			const write = prepare(wrong);
			return this.#saving.save(wrong.target, async (store) => {
				await write(store);
				await this.#read(store);
			});
		});
	}

	async #read(store: StudyStore) {
		const attempt = this.#attempt;
		const wrong = attempt?.places.map((_, index) => wrongWordsOf(attempt, index)) ?? [];
		const factIds = wrong.flatMap((words) => words?.question.factIds ?? []);
		this.#reviews = await reviewsOf(store, factIds);
	}
}

/** Every review that names one of the facts, each once. */
async function reviewsOf(store: StudyStore, factIds: readonly FactId[]): Promise<Review[]> {
	const ids = [...new Set(factIds)];
	const lists = await Promise.all(ids.map((id) => store.reviewsOfFact(id)));
	return [...new Map(lists.flat().map((review) => [review.id, review])).values()];
}

import type { AppState } from './app.svelte.ts';
import { undoneOf, wordsToRegrade, type Turn } from './exercise.ts';
import {
	regradingOf,
	storeRegrading,
	storeTakingBack,
	takingBackOf,
	type Regrading
} from './regrading.ts';
import type { Saving } from './saving.svelte.ts';
import type { StudyRound } from './study-round.svelte.ts';

/** Changes what was stored of a round of study: "I was right" and "Undo". One at a time. */
export class Corrections {
	readonly #app: AppState;
	readonly #saving: Saving;
	readonly #onundone: () => void;
	/** Made for the verdict on the screen; it may wait to be stored. */
	#regrading: Regrading | null = null;

	/** @param onundone another question or verdict is on the screen */
	constructor(app: AppState, saving: Saving, onundone: () => void) {
		this.#app = app;
		this.#saving = saving;
		this.#onundone = onundone;
	}

	/** Lets go of what was made for the last verdict. */
	clear() {
		this.#regrading = null;
	}

	/** The answer on the screen counts as right, and its words do from now on. */
	async regrade(round: StudyRound): Promise<void> {
		const words = round.turn ? wordsToRegrade(round.turn.verdict) : null;
		if (!round.turn || words === null) return;
		const { exercise, verdict } = round.turn;
		const given = { words, target: verdict.reviewId };
		const regrading = (this.#regrading ??= regradingOf(exercise.question, given, this.#app.clock));
		await this.#saving.save(
			'regrading',
			(store) => storeRegrading(store, regrading),
			() => round.regrade(regrading)
		);
	}

	/**
	 * Takes back the last thing that was stored: that the learner was right, else the answer.
	 *
	 * @returns what it was; null where there was nothing, or it waits
	 */
	async undo(round: StudyRound): Promise<'answer' | 'regrading' | null> {
		const turn = round.lastTurn;
		if (!turn) return null;
		const regrading = round.turn ? this.#regrading : turn.verdict.regrading;
		const isDone = this.#saving.isWaiting('undoing')
			? await this.#saving.tryAgain()
			: await (regrading
					? this.#undoRegrading(round, turn, regrading)
					: this.#undoAnswer(round, turn));
		return isDone ? (regrading ? 'regrading' : 'answer') : null;
	}

	#undoRegrading(round: StudyRound, turn: Turn, regrading: Regrading): Promise<boolean> {
		const takingBack = takingBackOf(regrading, this.#app.clock);
		return this.#saving.save(
			'undoing',
			(store) => storeTakingBack(store, takingBack),
			async () => {
				await round.undoRegrading(turn, regrading);
				this.#onundone();
			}
		);
	}

	#undoAnswer(round: StudyRound, turn: Turn): Promise<boolean> {
		const { factIds } = turn.exercise.question;
		const undone = undoneOf({ id: turn.verdict.reviewId, factIds }, this.#app.clock);
		return this.#saving.save(
			'undoing',
			(store) => store.recordReview(undone),
			async () => {
				await round.undoAnswer(turn);
				this.#onundone();
			}
		);
	}
}

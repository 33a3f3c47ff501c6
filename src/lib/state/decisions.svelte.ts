import { foldDecisions, type Decided } from '$lib/domain/archive/decided.ts';
import type { Decision } from '$lib/domain/archive/decision.ts';
import { foldRejections } from '$lib/domain/archive/rejections.ts';
import type { DecisionId } from '$lib/domain/ids.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf } from './failure.ts';
import { turns } from './turns.ts';

/** What to decide, before it has an id and a time. */
export type Wanted = Pick<Decision, 'target' | 'field' | 'value' | 'rule'>;

/** The log of decisions as a screen works with it: what could not be stored waits, and is not lost. */
export class DecisionsState {
	readonly #app: AppState;
	readonly #inTurn = turns();
	#stored = $state.raw<readonly Decision[]>([]);
	#unsaved = $state.raw<readonly Decision[]>([]);
	#failure = $state.raw<Failure | null>(null);

	/** What holds after all stored decisions. */
	readonly decided = $derived(foldDecisions(this.#stored));
	/** Why facts that were found are not wanted, by their ids. */
	readonly rejections = $derived(foldRejections(this.#stored));
	/** Why a decision is not stored yet. */
	readonly failure = $derived(this.#failure);

	constructor(app: AppState) {
		this.#app = app;
	}

	/** @throws StorageError */
	async load() {
		this.#stored = await this.#app.store.decisions();
	}

	/**
	 * Stores a decision; what is under way ends first.
	 *
	 * @param choose what to decide, given what holds after all others, stored or waiting
	 * @returns what was decided; null where it could not be stored
	 */
	async decide(choose: (decided: Decided) => Wanted): Promise<Wanted | null> {
		const all = await this.decideAll((decided) => [choose(decided)]);
		return all?.[0] ?? null;
	}

	/** The same with several decisions. */
	decideAll(choose: (decided: Decided) => readonly Wanted[]): Promise<readonly Wanted[] | null> {
		return this.#inTurn(async () => {
			const all = choose(foldDecisions([...this.#stored, ...this.#unsaved]));
			for (const wanted of all) {
				const id: DecisionId = this.#app.clock.newId();
				this.#unsaved = [...this.#unsaved, { id, at: this.#laterThan(wanted.target), ...wanted }];
			}
			return (await this.#write()) ? all : null;
		});
	}

	/** Stores the decisions that could not be stored, in their order. */
	tryAgain(): Promise<boolean> {
		return this.#inTurn(() => this.#write());
	}

	/** Now, but after all that was decided about the target, however the clock jumps: the last wins. */
	#laterThan(target: string): number {
		const before = [...this.#stored, ...this.#unsaved].filter((one) => one.target === target);
		return Math.max(this.#app.clock.moment().at, ...before.map(({ at }) => at + 1));
	}

	async #write(): Promise<boolean> {
		const { store } = this.#app;
		try {
			for (const decision of this.#unsaved) {
				await store.recordDecision(decision);
				this.#unsaved = this.#unsaved.filter((one) => one !== decision);
			}
			await this.load();
			this.#failure = null;
			return true;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return false;
		}
	}
}

import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { latestVersions } from '$lib/domain/versions.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState, type Wanted } from './decisions.svelte.ts';
import { failureOf } from './failure.ts';
import { turns } from './turns.ts';

/** One step of the learner's, and the decisions that take it back. */
interface Step {
	/** The item that was at hand. */
	readonly at: FactId | null;
	readonly back: readonly Wanted[];
}

/** What a learner writes and decides about own facts, step by step, each of which can be taken back. */
export class OwnSteps {
	readonly #app: AppState;
	readonly #inTurn = turns();
	#isTaking = false;
	readonly decisions: DecisionsState;
	#facts = $state.raw<readonly OwnFact[]>([]);
	#failure = $state.raw<Failure | null>(null);
	#steps = $state.raw<readonly Step[]>([]);

	/** Every wording of every fact, stored. */
	readonly facts = $derived(this.#facts);
	/** The facts of all articles that are neither hidden nor in an earlier wording. */
	readonly standing = $derived.by(() => {
		const { isHidden } = this.decisions.decided;
		return latestVersions(this.#facts, isHidden)
			.filter(({ id }) => !isHidden(id))
			.map(({ id, record }): OwnFact => ({ ...record, id }));
	});
	/** Why what was written last is not stored. */
	readonly failure = $derived(this.#failure);
	readonly canUndo = $derived(this.#steps.length > 0);

	constructor(app: AppState) {
		this.#app = app;
		this.decisions = new DecisionsState(app);
	}

	/** @throws StorageError */
	async load() {
		const [facts] = await Promise.all([this.#app.store.ownFacts(), this.decisions.load()]);
		this.#facts = facts;
	}

	/** A fact that was stored elsewhere. */
	add(fact: OwnFact, at: FactId | null) {
		this.#facts = [...this.#facts, fact];
		this.#took({ at, back: [hide(fact.id, true)] });
	}

	/**
	 * Stores records and decisions as one step; returns whether they are stored. A second step before
	 * that is not taken: a double tap decides on one item, not on the next one unseen.
	 */
	async take(at: FactId | null, step: Partial<Taken>): Promise<boolean> {
		if (this.#isTaking) return false;
		this.#isTaking = true;
		try {
			return await this.#inTurn(() => this.#store(at, step));
		} finally {
			this.#isTaking = false;
		}
	}

	/** Decides without a step that could be taken back. */
	async decide(wanted: readonly Wanted[]): Promise<boolean> {
		return wanted.length === 0 || (await this.decisions.decideAll(() => wanted)) !== null;
	}

	/** Takes the last step back; the item that was at hand then, undefined where nothing was taken back. */
	undo(): Promise<FactId | null | undefined> {
		return this.#inTurn(async () => {
			const step = this.#steps.at(-1);
			if (!step || !(await this.decide(step.back))) return undefined;
			this.#steps = this.#steps.slice(0, -1);
			return step.at;
		});
	}

	async #store(
		at: FactId | null,
		{ facts = [], wanted = [], back = [] }: Partial<Taken>
	): Promise<boolean> {
		if (!(await this.#keep(facts)) || !(await this.decide(wanted))) return false;
		this.#took({ at, back: [...back, ...facts.map(({ id }) => hide(id, true))] });
		return true;
	}

	#took(step: Step) {
		this.#steps = [...this.#steps, step];
	}

	async #keep(facts: readonly OwnFact[]): Promise<boolean> {
		if (facts.length === 0) return true;
		try {
			await this.#app.store.saveFacts(facts);
			this.#facts = [...this.#facts, ...facts];
			this.#failure = null;
			return true;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return false;
		}
	}
}

interface Taken {
	readonly facts: readonly OwnFact[];
	readonly wanted: readonly Wanted[];
	/** What takes the decisions back; the records are hidden then. */
	readonly back: readonly Wanted[];
}

/** The decision that hides a fact, or shows it again. */
export function hide(target: FactId, value: boolean): Wanted {
	return { target, field: 'hide', value };
}

/** The decision that says why something is not wanted, or takes that back. */
export function reject(target: string, value: string | false): Wanted {
	return { target, field: 'reject', value };
}

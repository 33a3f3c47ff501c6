import { asDecided } from '$lib/content/as-decided.ts';
import { compileOwn } from '$lib/content/own-fact.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState } from './decisions.svelte.ts';

export type OwnReadingPhase = 'loading' | 'unknown' | 'removed' | 'here';

/** An own article that is being read: with its questions, and to be removed and restored. */
export class OwnReadingState {
	readonly #app: AppState;
	readonly #id: ArticleId | null;
	readonly decisions: DecisionsState;
	#isLoaded = $state.raw(false);
	#article = $state.raw<OwnArticle | null>(null);
	#facts = $state.raw<readonly OwnFact[]>([]);
	#made = $state.raw<FactId | null>(null);

	readonly #compiled = $derived(this.#article && compileOwn(this.#article, this.#facts));
	/** As a person decided; null while loading, where there is none, and where it was removed. */
	readonly article = $derived.by(
		() => this.#compiled && asDecided(this.#compiled, this.decisions.decided)
	);
	readonly title = $derived(this.#article?.title ?? '');
	readonly phase: OwnReadingPhase = $derived.by(() => {
		if (!this.#isLoaded) return 'loading';
		if (!this.#article) return 'unknown';
		return this.article ? 'here' : 'removed';
	});
	/** A question was made here, and can be taken back. */
	readonly hasMade = $derived(this.#made !== null);

	/** @param id null where the address names no article */
	constructor(app: AppState, id: ArticleId | null) {
		this.#app = app;
		this.#id = id;
		this.decisions = new DecisionsState(app);
	}

	async load() {
		try {
			const { store } = this.#app;
			const [article, facts] = await Promise.all([
				this.#id === null ? undefined : store.ownArticle(this.#id),
				store.ownFacts(),
				this.decisions.load()
			]);
			this.#article = article ?? null;
			this.#facts = facts;
			this.#isLoaded = true;
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** A question was saved. */
	add(fact: OwnFact) {
		this.#facts = [...this.#facts, fact];
		this.#made = fact.id;
	}

	/** Takes the question back that was made last; returns whether that is stored. */
	async undo(): Promise<boolean> {
		const made = this.#made;
		if (made === null || !(await this.#hide(made, true))) return false;
		this.#made = null;
		return true;
	}

	/** Leaves the article out of everything; returns whether that is stored. */
	remove(): Promise<boolean> {
		return this.#id === null ? Promise.resolve(false) : this.#hide(this.#id, true);
	}

	/** Undoes that. */
	restore(): Promise<boolean> {
		return this.#id === null ? Promise.resolve(false) : this.#hide(this.#id, false);
	}

	async #hide(target: ArticleId | FactId, value: boolean): Promise<boolean> {
		return (await this.decisions.decide(() => ({ target, field: 'hide', value }))) !== null;
	}
}

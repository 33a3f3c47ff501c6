import { withoutHidden } from '$lib/content/as-decided.ts';
import { compileOwn } from '$lib/content/own-fact.ts';
import { archivedValue } from '$lib/domain/archive/decision.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState, type Wanted } from './decisions.svelte.ts';

export type OwnReadingPhase = 'loading' | 'unknown' | 'removed' | 'here';

/** An own article that is being read: with its questions, and to be put away, removed and restored. */
export class OwnReadingState {
	readonly #app: AppState;
	readonly #id: ArticleId | null;
	readonly decisions: DecisionsState;
	#isLoaded = $state.raw(false);
	/** Every wording of the article. */
	#articles = $state.raw<readonly OwnArticle[]>([]);
	#facts = $state.raw<readonly OwnFact[]>([]);
	#made = $state.raw<FactId | null>(null);

	readonly #compiled = $derived.by(() => {
		const { isHidden } = this.decisions.decided;
		return compileOwn(this.#articles, this.#facts, isHidden)[0] ?? null;
	});
	readonly phase: OwnReadingPhase = $derived.by(() => {
		if (!this.#isLoaded) return 'loading';
		if (!this.#compiled) return 'unknown';
		return this.decisions.decided.isHidden(this.#compiled.article.id) ? 'removed' : 'here';
	});
	/** As a person decided; null while loading, where there is none, and where it was removed. */
	readonly article = $derived.by(() =>
		this.#compiled && this.phase === 'here'
			? withoutHidden(this.#compiled.article, this.decisions.decided)
			: null
	);
	readonly title = $derived(this.#compiled?.article.title ?? '');
	/** It is put away: nothing of it is asked. */
	readonly isArchived = $derived.by(
		() => this.#id !== null && this.decisions.decided.isArchived(this.#id)
	);
	/** Facts that are not asked because the text that proves them has changed. */
	readonly stale = $derived(
		(this.#compiled?.stale ?? []).filter(
			({ record }) => !this.decisions.decided.isHidden(record.id)
		)
	);
	/** The wording of the article that new facts are written for; undefined where it is the first. */
	readonly textVersion = $derived(this.#compiled?.version.versionOf && this.#compiled.version.id);
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
			const [articles, facts] = await Promise.all([
				store.ownArticles(),
				store.ownFacts(),
				this.decisions.load()
			]);
			this.#articles = articles.filter(({ id, versionOf }) => (versionOf ?? id) === this.#id);
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

	/** Takes the last edit of the article back; returns whether that is stored. */
	undoEdit(): Promise<boolean> {
		const version = this.textVersion;
		return version ? this.#hide(version, true) : Promise.resolve(false);
	}

	/** Leaves the article out of everything; returns whether that is stored. */
	remove(): Promise<boolean> {
		return this.#id === null ? Promise.resolve(false) : this.#hide(this.#id, true);
	}

	/** Leaves the article to be read, and asks nothing of it; returns whether that is stored. */
	archive(): Promise<boolean> {
		return this.#id === null ? Promise.resolve(false) : this.#hide(this.#id, archivedValue);
	}

	/** Undoes either. */
	restore(): Promise<boolean> {
		return this.#id === null ? Promise.resolve(false) : this.#hide(this.#id, false);
	}

	async #hide(target: ArticleId | FactId, value: Wanted['value']): Promise<boolean> {
		return (await this.decisions.decide(() => ({ target, field: 'hide', value }))) !== null;
	}
}

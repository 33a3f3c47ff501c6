import type { Decided } from '$lib/domain/archive/decided.ts';
import { everyFact, factFinder, type FactSearch } from '$lib/domain/facts/search.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { stemProblem, type StemProblem } from '$lib/domain/questions/reword.ts';
import type { FactStats } from '$lib/domain/stats/fact-stats.ts';
import type { CatalogueCode, Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState, type Wanted } from './decisions.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import {
	factSources,
	groupByArticle,
	listFact,
	type FactSource,
	type ListedFact,
	type ListedQuestion
} from './listed-fact.ts';
import { loadMaterial } from './material.ts';
import type { StudyScope } from './study-material.ts';

/** Facts on the page at first, and how many more each time: more would make a phone wait. */
const pageSize = 100;

/** What a decision came to be about: the last question of a fact goes with its fact. */
export type DecidedThing = 'fact' | 'question';

/** Every fact on the device, searched and decided about. A decision shows once the store has it. */
export class FactsState {
	readonly #app: AppState;
	readonly #decisions: DecisionsState;
	#sources = $state.raw<readonly FactSource[] | null>(null);
	#stats = $state.raw<ReadonlyMap<FactId, FactStats>>(new Map());
	#unreadable = $state.raw<CatalogueCode | null>(null);
	#search = $state.raw<FactSearch>(everyFact);
	#limit = $state.raw(pageSize);
	/** Decided about since the last search: they stay where they are, with the way back. */
	#kept = $state.raw<ReadonlySet<FactId>>(new Set());
	#open = $state.raw<ReadonlySet<FactId>>(new Set());
	#named = $state.raw<FactId | null>(null);
	#isLost = $state.raw(false);

	readonly isLoaded = $derived(this.#sources !== null);
	/** Why the packs could not be read. */
	readonly unreadable = $derived(this.#unreadable);
	readonly search = $derived(this.#search);
	readonly articles = $derived([...new Set((this.#sources ?? []).map(({ article }) => article))]);
	readonly facts = $derived(
		(this.#sources ?? []).map((source) => listFact(source, this.#decisions.decided, this.#stats))
	);
	readonly found = $derived.by(() => {
		const isFound = factFinder(this.#search);
		return this.facts.filter((fact) => isFound(fact) || this.#kept.has(fact.id));
	});
	readonly groups = $derived(groupByArticle(this.found.slice(0, this.#limit)));
	/** Facts that were found and are not on the page yet. */
	readonly more = $derived(Math.max(0, this.found.length - this.#limit));
	/** The fact that the address named. */
	readonly named = $derived(this.#named);
	/** The address named nothing that is here. */
	readonly isLost = $derived(this.#isLost);

	constructor(app: AppState) {
		this.#app = app;
		this.#decisions = new DecisionsState(app);
	}

	/** Why a decision is not stored yet. */
	get notSaved(): Failure | null {
		return this.#decisions.failure;
	}

	/** @param address what it names; null where it is malformed */
	async load(address: StudyScope | null) {
		const { store } = this.#app;
		try {
			const [{ compiled, stale, decided }, stats] = await Promise.all([
				loadMaterial(this.#app),
				store.factStats(),
				this.#decisions.load()
			]);
			this.#unreadable = null;
			this.#stats = new Map(stats.map((row) => [row.factId, row]));
			this.#sources = factSources(
				compiled.filter(({ id }) => !decided.isHidden(id)),
				stale
			);
			this.#visit(address);
		} catch (cause) {
			const failure = failureOf(cause);
			if (isCatalogueCode(failure)) this.#unreadable = failure;
			else this.#app.fail(cause);
		}
	}

	/** Searches anew: what was decided about before is listed only where it is found. */
	find(change: Partial<FactSearch>) {
		this.#search = { ...this.#search, ...change };
		this.#kept = new Set();
		this.#limit = pageSize;
	}

	showMore() {
		this.#limit += pageSize;
	}

	isOpen(id: FactId): boolean {
		return this.#open.has(id);
	}

	setOpen(id: FactId, isOpen: boolean) {
		const others = [...this.#open].filter((other) => other !== id);
		this.#open = new Set(isOpen ? [...others, id] : others);
	}

	setHidden({ id }: ListedFact, isHidden: boolean): Promise<DecidedThing | null> {
		return this.#decide(id, () => ({ target: id, field: 'hide', value: isHidden }));
	}

	/**
	 * Hides a question. The last one takes its fact with it: a fact that nothing asks about could never
	 * be learned, and would be due for ever.
	 *
	 * @returns what was hidden; null where it could not be stored
	 */
	hideQuestion({ id: factId, questions }: ListedFact, { id }: ListedQuestion) {
		return this.#decide(factId, ({ isHidden }) => {
			const isLast = questions.every((other) => other.id === id || isHidden(other.id));
			return { target: isLast ? factId : id, field: 'hide', value: true };
		});
	}

	restoreQuestion({ id: factId }: ListedFact, { id }: ListedQuestion) {
		return this.#decide(factId, () => ({ target: id, field: 'hide', value: false }));
	}

	/**
	 * Words a question anew.
	 *
	 * @returns what is wrong with the stem, where something is: nothing is decided then
	 */
	async reword(
		{ id: factId }: ListedFact,
		{ id }: ListedQuestion,
		stem: string
	): Promise<StemProblem | null> {
		const questions = this.#sources?.flatMap((source) => source.questions) ?? [];
		const question = questions.find((one) => one.id === id);
		const problem = question ? stemProblem(question, stem) : null;
		if (problem === null) {
			await this.#decide(factId, () => ({ target: id, field: 'stem', value: stem.trim() }));
		}
		return problem;
	}

	/** The question is worded as it was at first. */
	takeBackStem({ id: factId }: ListedFact, { id }: ListedQuestion) {
		return this.#decide(factId, () => ({ target: id, field: 'stem', value: false }));
	}

	/** The wording counts as right from now on. */
	countAsRight({ id: factId }: ListedFact, { id }: ListedQuestion, wording: string) {
		return this.#decide(factId, () => ({ target: id, field: 'alias', value: wording.trim() }));
	}

	/** The wording counts as right no longer. */
	takeBack({ id: factId }: ListedFact, { id }: ListedQuestion, wording: string) {
		return this.#decide(factId, () => ({ target: id, field: 'unalias', value: wording }));
	}

	/** Stores the decisions that could not be stored. */
	tryAgain(): Promise<boolean> {
		return this.#decisions.tryAgain();
	}

	#visit(address: StudyScope | null) {
		const articleId = address?.kind === 'article' ? address.id : null;
		const factId = address?.kind === 'fact' ? address.id : null;
		const at = this.facts.findIndex(({ id }) => id === factId);
		const isArticle = this.articles.some(({ id }) => id === articleId);
		this.#isLost = at < 0 && !isArticle && address?.kind !== 'library';
		if (isArticle) this.find({ ...everyFact, articleId });
		if (at < 0 || factId === null) return;
		this.find(everyFact);
		this.#limit = Math.ceil((at + 1) / pageSize) * pageSize;
		this.#named = factId;
		this.setOpen(factId, true);
	}

	async #decide(fact: FactId, choose: (decided: Decided) => Wanted): Promise<DecidedThing | null> {
		this.#kept = new Set([...this.#kept, fact]);
		const wanted = await this.#decisions.decide(choose);
		return wanted && (wanted.target === fact ? 'fact' : 'question');
	}
}

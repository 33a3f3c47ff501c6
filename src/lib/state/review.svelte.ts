import { compileOwn } from '$lib/content/own-fact.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import { learnedBand, learnedFrom, type Learned } from '$lib/domain/extract/learned.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import { ENGINE_VERSION } from '$lib/domain/questions/engine-version.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { Generation } from '$lib/generation/client.ts';
import { recordOf, recordOfProposal } from './accepting.ts';
import type { AppState } from './app.svelte.ts';
import type { Wanted } from './decisions.svelte.ts';
import { FindingState } from './finding.svelte.ts';
import { hide, OwnSteps, reject } from './own-steps.svelte.ts';
import {
	isWorded,
	keptTarget,
	ofArticle,
	proposalsOf,
	sameFinder,
	type Proposed
} from './proposals.ts';
import {
	nextOpen,
	recordsOf,
	rejectedNow,
	reviewItems,
	toldFilter,
	type Rejection,
	type ReviewItem
} from './review-items.ts';

export type ReviewPhase = 'loading' | 'unknown' | 'removed' | 'finding' | 'problem' | 'here';

/**
 * The review of what was found in an own article. What was found is found again each time; what was
 * decided is stored at once, so that leaving loses nothing.
 */
export class ReviewState {
	readonly #app: AppState;
	readonly #id: ArticleId | null;
	readonly finding: FindingState;
	readonly steps: OwnSteps;
	#isLoaded = $state.raw(false);
	/** Every wording of the article. */
	#articles = $state.raw<readonly OwnArticle[]>([]);
	/** What the learner decided before this review began: bands do not change under the finger. */
	#learned = $state.raw<Learned>(new Map());
	#found = $state.raw<readonly Candidate[] | null>(null);
	/** As it was when the review began: an item that was decided on stays where it is. */
	#proposed = $state.raw<readonly Proposed[]>([]);
	/** Facts of rules that are often wrong, which the learner wants to see all the same. */
	#wanted = $state.raw<ReadonlySet<FactId>>(new Set());
	#at = $state.raw<FactId | null>(null);

	readonly #compiled = $derived.by(() => {
		const facts = this.steps.facts.filter(({ articleId }) => articleId === this.#id);
		return compileOwn(this.#articles, facts, this.decisions.decided.isHidden)[0] ?? null;
	});
	readonly article = $derived(this.#compiled?.article ?? null);
	/** See `OwnFact`: what questions that are made here are written for. */
	readonly textVersion = $derived(this.#compiled?.version.versionOf && this.#compiled.version.id);
	readonly phase: ReviewPhase = $derived.by(() => {
		if (!this.#isLoaded) return 'loading';
		if (!this.article) return 'unknown';
		if (this.decisions.decided.isHidden(this.article.id)) return 'removed';
		if (this.#found) return 'here';
		return this.finding.problem ? 'problem' : 'finding';
	});
	readonly #isTold = $derived.by(() =>
		toldFilter(this.#found ?? [], this.#wanted, this.#compiled, this.decisions.rejections)
	);
	readonly items: readonly ReviewItem[] = $derived.by(() => {
		const compiled = this.#compiled;
		if (!compiled) return [];
		const candidates = (this.#found ?? []).filter(this.#isTold);
		const { decisions } = this;
		return reviewItems({ candidates, proposed: this.#proposed, compiled, decisions });
	});
	/** What was found by rules that are often wrong. */
	readonly doubtful = $derived((this.#found ?? []).filter((one) => !this.#isTold(one)));
	/** What the learner's decisions before this review say about each rule. */
	readonly learned = $derived(this.#learned);
	readonly open = $derived(this.items.filter(({ status }) => status === 'open'));
	readonly accepted = $derived(this.items.filter(({ status }) => status === 'accepted').length);
	/** Proposals are not among them: what was accepted changes one by one. */
	readonly sure = $derived(
		this.open.filter(({ candidate, proposal }) => candidate.band === 'auto' && !proposal)
	);
	/** Facts of the edited article that are to be looked at. */
	readonly stale = $derived(this.open.filter(({ proposal }) => proposal?.kind === 'stale'));
	/** What was found and is not decided on. */
	readonly added = $derived(this.open.filter(({ proposal }) => proposal === null));
	/** Facts were accepted here with an engine before this one. */
	readonly isNewer = $derived(
		this.#compiled?.records.some(({ engine, found }) => found && engine < ENGINE_VERSION) === true
	);
	/** What a newer engine proposes about facts that were accepted. */
	readonly newer = $derived(
		this.open.filter(({ proposal }) => proposal !== null && proposal.kind !== 'stale')
	);
	/** Where the learner is; −1 where nothing was found, or the end is reached. */
	readonly at = $derived(this.items.findIndex(({ candidate }) => candidate.fact.id === this.#at));
	readonly item = $derived(this.items[this.at] ?? null);

	/** @param id null where the address names no article */
	constructor(
		app: AppState,
		id: ArticleId | null,
		generation: Pick<Generation, 'find' | 'cancel'>
	) {
		this.#app = app;
		this.#id = id;
		this.finding = new FindingState(generation);
		this.steps = new OwnSteps(app);
	}

	get decisions() {
		return this.steps.decisions;
	}

	async load() {
		try {
			const [articles] = await Promise.all([this.#app.store.ownArticles(), this.steps.load()]);
			this.#articles = articles.filter(({ id, versionOf }) => (versionOf ?? id) === this.#id);
			this.#learned = learnedFrom(this.steps.standing, this.decisions.rejections.values());
			this.#isLoaded = true;
		} catch (cause) {
			return this.#app.fail(cause);
		}
		if (this.phase === 'finding') await this.find();
	}

	/** Reads the text; call it again to try again. */
	async find() {
		const compiled = this.#compiled;
		if (!compiled) return;
		// named after the wording, so that places of one are not taken for places of another
		const candidates = await this.finding.find(compiled.version);
		if (!candidates) {
			const { problem } = this.finding;
			if (problem?.kind === 'failed') this.#app.recordFault(new Error(problem.message));
			return;
		}
		const found = candidates.map((one) => {
			return { ...ofArticle(one, compiled.article.id), band: learnedBand(one, this.#learned) };
		});
		const { isHidden } = this.decisions.decided;
		this.#proposed = proposalsOf(compiled, { findSame: sameFinder(found, compiled), isHidden });
		this.#found = found;
		this.#goOn(0);
		// who comes to look at what an edit changed comes to that
		this.#at = this.stale[0]?.candidate.fact.id ?? this.#at;
	}

	go(id: FactId) {
		this.#at = id;
	}

	/** Goes so many items on, or back; stays where there are no more. */
	step(by: 1 | -1) {
		const next = this.items[this.at < 0 ? 0 : this.at + by];
		if (next) this.#at = next.candidate.fact.id;
	}

	/** Shows what a doubtful rule found, to be decided on. */
	want(id: FactId) {
		this.#wanted = new Set([...this.#wanted, id]);
		this.#at = id;
	}

	/** A question that the learner made of words in the text. */
	add(fact: OwnFact) {
		this.steps.add(fact, this.#at);
	}

	/** Accepts the item at hand, with the questions that are wanted; returns whether that is stored. */
	async accept(questions: readonly Question[] | null = null): Promise<boolean> {
		const { item, at } = this;
		if (!item || item.status === 'accepted') return false;
		const { proposal } = item;
		if (proposal?.kind === 'gone') return this.keepMine();
		if (proposal?.kind === 'stale' && !proposal.hasPlace) return false;
		const isDone = proposal
			? await this.#acceptProposal(item, questions ?? item.candidate.questions)
			: await this.#acceptAll([item], questions);
		if (isDone) this.#goOn(at + 1);
		return isDone;
	}

	/** Accepts everything that is surely right; returns how much that is, null where it is not stored. */
	async acceptSure(): Promise<number | null> {
		const { sure } = this;
		if (!(await this.#acceptAll(sure, null))) return null;
		this.#goOn(Math.max(0, this.at));
		return sure.length;
	}

	async reject(reason: Rejection): Promise<boolean> {
		const { item } = this;
		if (item?.status !== 'open' || item.proposal) return false;
		const { fact, pattern: rule } = item.candidate;
		return this.#settle([{ ...reject(fact.id, reason), rule }], [reject(fact.id, false)]);
	}

	/** Keeps the fact at hand as it was accepted, whatever this engine proposes. */
	async keepMine(): Promise<boolean> {
		const { proposal, status } = this.item ?? {};
		if (status !== 'open' || !proposal || proposal.kind === 'stale') return false;
		const target = keptTarget(proposal.record);
		return this.#settle([reject(target, 'kept')], [reject(target, false)]);
	}

	/** Hides the fact that the item at hand proposes something about. */
	async removeFact(): Promise<boolean> {
		const { proposal, status } = this.item ?? {};
		if (status !== 'open' || !proposal) return false;
		const { id } = proposal.record;
		return this.#settle([hide(id, true)], [hide(id, false)]);
	}

	/** Opens the item at hand again. */
	async takeBack(): Promise<boolean> {
		const { item } = this;
		return item !== null && item.status !== 'open' && this.steps.decide(this.#backOf(item));
	}

	/** Takes the last step back; returns whether there was one, and that is stored. */
	async undo(): Promise<boolean> {
		const at = await this.steps.undo();
		if (at) this.#at = at;
		return at !== undefined;
	}

	/** Stores what could not be stored. */
	async tryAgain(): Promise<boolean> {
		return this.decisions.failure ? this.decisions.tryAgain() : this.accept();
	}

	/** What opens an item again that was decided on. */
	#backOf({ candidate, proposal, status }: ReviewItem): Wanted[] {
		const compiled = this.#compiled;
		if (!compiled) return [];
		if (!proposal) {
			const { id } = candidate.fact;
			const rejected = rejectedNow(this.decisions.rejections, compiled).get(id);
			if (status === 'rejected') return rejected ? [reject(rejected.target, false)] : [];
			return recordsOf(candidate, this.#found ?? [], compiled).map((fact) => hide(fact.id, true));
		}
		const { record } = proposal;
		if (status === 'rejected') return [hide(record.id, false)];
		const target = keptTarget(record);
		if (this.decisions.rejections.has(target)) return [reject(target, false)];
		return [hide(compiled.heldBy.get(record.id) ?? record.id, true)];
	}

	async #acceptAll(
		items: readonly ReviewItem[],
		questions: readonly Question[] | null
	): Promise<boolean> {
		const compiled = this.#compiled;
		if (!compiled) return false;
		const shown: FactId[] = [];
		const facts: OwnFact[] = [];
		const { clock } = this.#app;
		for (const item of items) {
			const wanted = questions ?? item.candidate.questions;
			const before = recordsOf(item.candidate, this.#found ?? [], compiled);
			const same = before.find((record) => isWorded(record, wanted));
			if (same) shown.push(same.id);
			else facts.push(recordOf(item, wanted, { compiled, clock, before }));
		}
		return this.steps.take(items[0]?.candidate.fact.id ?? null, {
			facts,
			wanted: shown.map((id) => hide(id, false)),
			back: shown.map((id) => hide(id, true))
		});
	}

	async #acceptProposal(item: ReviewItem, questions: readonly Question[]): Promise<boolean> {
		const compiled = this.#compiled;
		if (!compiled || !item.proposal) return false;
		const { clock } = this.#app;
		const fact = recordOfProposal(item, item.proposal, questions, { compiled, clock });
		return this.steps.take(item.candidate.fact.id, { facts: [fact] });
	}

	/** Decides on the item at hand, and goes on to the next. @param back what takes that back */
	async #settle(wanted: readonly Wanted[], back: readonly Wanted[]): Promise<boolean> {
		const { item, at } = this;
		if (!item || !(await this.steps.take(item.candidate.fact.id, { wanted, back }))) return false;
		this.#goOn(at + 1);
		return true;
	}

	#goOn(from: number) {
		const next = nextOpen(this.items, from);
		this.#at = next === null ? null : (this.items[next]?.candidate.fact.id ?? null);
	}
}

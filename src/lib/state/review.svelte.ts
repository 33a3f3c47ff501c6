import { acceptedFact } from '$lib/content/accepted-fact.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import { learnedBand, learnedFrom, type Learned } from '$lib/domain/extract/learned.ts';
import type { Refusal } from '$lib/domain/extract/extraction.ts';
import { editedFactId, type ArticleId, type FactId } from '$lib/domain/ids.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { Generation, GenerationProblem } from '$lib/generation/client.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { DecisionsState, type Wanted } from './decisions.svelte.ts';
import { failureOf } from './failure.ts';
import { isWorded, nextOpen, recordsByFound, reviewItems, type Rejection } from './review-items.ts';

export type ReviewPhase = 'loading' | 'unknown' | 'removed' | 'finding' | 'problem' | 'here';

/** One step of the learner's, and the decisions that take it back. */
interface Step {
	readonly at: FactId | null;
	readonly back: readonly Wanted[];
}

/**
 * The review of what was found in an own article. What was found is found again each time; what was
 * decided is stored at once, so that leaving loses nothing.
 */
export class ReviewState {
	readonly #app: AppState;
	readonly #id: ArticleId | null;
	readonly #generation: Pick<Generation, 'find' | 'cancel'>;
	readonly decisions: DecisionsState;
	#isLoaded = $state.raw(false);
	#article = $state.raw<OwnArticle | null>(null);
	#own = $state.raw<readonly OwnFact[]>([]);
	/** What the learner decided before this review began: bands do not change under the finger. */
	#learned = $state.raw<Learned>(new Map());
	#found = $state.raw<readonly Candidate[] | null>(null);
	#refused = $state.raw<readonly Refusal[]>([]);
	#language = $state.raw('en');
	/** Facts of rules that are often wrong, which the learner wants to see all the same. */
	#wanted = $state.raw<ReadonlySet<FactId>>(new Set());
	#share = $state.raw(0);
	#problem = $state.raw<GenerationProblem | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#at = $state.raw<FactId | null>(null);
	#steps = $state.raw<readonly Step[]>([]);

	readonly article = $derived(this.#article);
	readonly language = $derived(this.#language);
	/** How much of the text is read, from 0 to 1. */
	readonly share = $derived(this.#share);
	/** Why nothing was found. */
	readonly problem = $derived(this.#problem);
	/** Why what was accepted last is not stored. */
	readonly failure = $derived(this.#failure);
	readonly phase: ReviewPhase = $derived.by(() => {
		if (!this.#isLoaded) return 'loading';
		if (!this.#article) return 'unknown';
		if (this.decisions.decided.isHidden(this.#article.id)) return 'removed';
		if (this.#found) return 'here';
		return this.#problem ? 'problem' : 'finding';
	});
	readonly #isTold = $derived.by(() => {
		const decided = new Set(this.#own.map(({ found }) => found?.id));
		const { rejections } = this.decisions;
		return ({ fact: { id }, band }: Candidate) =>
			band !== 'hidden' || this.#wanted.has(id) || decided.has(id) || rejections.has(id);
	});
	readonly items = $derived.by(() =>
		reviewItems((this.#found ?? []).filter(this.#isTold), this.#own, this.decisions)
	);
	/** What was found by rules that are often wrong. */
	readonly doubtful = $derived((this.#found ?? []).filter((one) => !this.#isTold(one)));
	readonly refused = $derived(this.#refused);
	/** What the learner's decisions before this review say about each rule. */
	readonly learned = $derived(this.#learned);
	readonly open = $derived(this.items.filter(({ status }) => status === 'open'));
	readonly accepted = $derived(this.items.filter(({ status }) => status === 'accepted').length);
	readonly sure = $derived(this.open.filter(({ candidate }) => candidate.band === 'auto'));
	/** Where the learner is; −1 where nothing was found, or the end is reached. */
	readonly at = $derived(this.items.findIndex(({ candidate }) => candidate.fact.id === this.#at));
	readonly item = $derived(this.items[this.at] ?? null);
	readonly canUndo = $derived(this.#steps.length > 0);

	/** @param id null where the address names no article */
	constructor(
		app: AppState,
		id: ArticleId | null,
		generation: Pick<Generation, 'find' | 'cancel'>
	) {
		this.#app = app;
		this.#id = id;
		this.#generation = generation;
		this.decisions = new DecisionsState(app);
	}

	async load() {
		const { store } = this.#app;
		try {
			const [article, facts] = await Promise.all([
				this.#id === null ? undefined : store.ownArticle(this.#id),
				store.ownFacts(),
				this.decisions.load()
			]);
			this.#article = article ?? null;
			this.#own = facts.filter(({ articleId }) => articleId === this.#id);
			const { decided, rejections } = this.decisions;
			const kept = facts.filter(({ id }) => !decided.isHidden(id));
			this.#learned = learnedFrom(kept, rejections.values());
			this.#isLoaded = true;
		} catch (cause) {
			return this.#app.fail(cause);
		}
		if (this.phase === 'finding') await this.find();
	}

	/** Reads the text; call it again to try again. */
	async find() {
		const article = this.#article;
		if (!article) return;
		this.#problem = null;
		this.#share = 0;
		const { id: articleId, text, date } = article;
		const result = await this.#generation.find({ articleId, text, date }, (share) => {
			this.#share = share;
		});
		if (!result.ok) {
			this.#problem = result.problem;
			if (result.problem.kind === 'failed')
				this.#app.recordFault(new Error(result.problem.message));
			return;
		}
		this.#language = result.value.language;
		this.#refused = result.value.refused;
		this.#found = result.value.candidates.map((found) => {
			return { ...found, band: learnedBand(found, this.#learned) };
		});
		this.#goOn(0);
	}

	/** Stops reading the text. */
	cancel() {
		this.#generation.cancel();
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
		this.#own = [...this.#own, fact];
		this.#steps = [...this.#steps, { at: this.#at, back: [hide(fact.id, true)] }];
	}

	/** Accepts the item at hand, with the questions that are wanted; returns whether that is stored. */
	async accept(questions: readonly Question[] | null = null): Promise<boolean> {
		const { item, at } = this;
		if (!item || item.status === 'accepted') return false;
		const isDone = await this.#acceptAll([item.candidate], questions);
		if (isDone) this.#goOn(at + 1);
		return isDone;
	}

	/** Accepts everything that is surely right; returns how much that is, null where it is not stored. */
	async acceptSure(): Promise<number | null> {
		const candidates = this.sure.map(({ candidate }) => candidate);
		if (!(await this.#acceptAll(candidates, null))) return null;
		this.#goOn(Math.max(0, this.at));
		return candidates.length;
	}

	async reject(reason: Rejection): Promise<boolean> {
		const { item, at } = this;
		if (item?.status !== 'open') return false;
		const { fact, pattern: rule } = item.candidate;
		const { id } = fact;
		if (!(await this.#decide([{ ...reject(id, reason), rule }]))) return false;
		this.#steps = [...this.#steps, { at: id, back: [reject(id, false)] }];
		this.#goOn(at + 1);
		return true;
	}

	/** Opens the item at hand again. */
	async takeBack(): Promise<boolean> {
		const { item } = this;
		if (!item || item.status === 'open') return false;
		const { id } = item.candidate.fact;
		const records = recordsByFound(this.#own).get(id) ?? [];
		const back = records.map((record) => hide(record.id, true));
		return this.#decide(item.status === 'rejected' ? [reject(id, false)] : back);
	}

	/** Takes the last step back; returns whether there was one, and that is stored. */
	async undo(): Promise<boolean> {
		const step = this.#steps.at(-1);
		if (!step || !(await this.#decide(step.back))) return false;
		this.#steps = this.#steps.slice(0, -1);
		if (step.at !== null) this.#at = step.at;
		return true;
	}

	/** Stores what could not be stored. */
	async tryAgain(): Promise<boolean> {
		return this.decisions.failure ? this.decisions.tryAgain() : this.accept();
	}

	async #acceptAll(
		candidates: readonly Candidate[],
		questions: readonly Question[] | null
	): Promise<boolean> {
		const shown: FactId[] = [];
		const added: OwnFact[] = [];
		const records = recordsByFound(this.#own);
		for (const candidate of candidates) {
			const wanted = questions ?? candidate.questions;
			const before = records.get(candidate.fact.id) ?? [];
			const same = before.find((record) => isWorded(record, wanted));
			if (same) shown.push(same.id);
			else added.push(this.#recordOf(candidate, wanted, before));
		}
		const at = candidates[0]?.fact.id ?? null;
		if (!(await this.#keep(added))) return false;
		if (!(await this.#decide(shown.map((id) => hide(id, false))))) return false;
		const ids = [...shown, ...added.map(({ id }) => id)];
		this.#steps = [...this.#steps, { at, back: ids.map((id) => hide(id, true)) }];
		return true;
	}

	#recordOf(
		candidate: Candidate,
		questions: readonly Question[],
		before: readonly OwnFact[]
	): OwnFact {
		const { id: found } = candidate.fact;
		const isPlain = questions === candidate.questions && before.length === 0;
		return acceptedFact(candidate, {
			id: isPlain ? found : editedFactId(found, this.#app.clock.newId()),
			articleId: candidate.questions[0].articleId,
			addedAt: this.#app.clock.moment().at,
			questions
		});
	}

	async #keep(facts: readonly OwnFact[]): Promise<boolean> {
		if (facts.length === 0) return true;
		try {
			await this.#app.store.saveFacts(facts);
			this.#own = [...this.#own, ...facts];
			this.#failure = null;
			return true;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return false;
		}
	}

	async #decide(wanted: readonly Wanted[]): Promise<boolean> {
		return wanted.length === 0 || (await this.decisions.decideAll(() => wanted)) !== null;
	}

	#goOn(from: number) {
		const next = nextOpen(this.items, from);
		this.#at = next === null ? null : (this.items[next]?.candidate.fact.id ?? null);
	}
}

function hide(target: FactId, value: boolean): Wanted {
	return { target, field: 'hide', value };
}

function reject(target: FactId, value: Rejection | false): Wanted {
	return { target, field: 'reject', value };
}

import type { CompiledArticle } from '$lib/content/compiled.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { GradingProblem } from '$lib/domain/grading/grade.ts';
import type { ArticleId, FactId } from '$lib/domain/ids.ts';
import type { Blank, TypedByHand } from '$lib/domain/questions/blanks/blank.ts';
import { blanksOf } from '$lib/domain/questions/blanks/blanks.ts';
import { gappedSentence, type GappedSentence } from '$lib/domain/questions/blanks/gap-runs.ts';
import type { AnsweredReview } from '$lib/domain/schedule/review.ts';
import { paragraphAt, paragraphs } from '$lib/domain/text/paragraphs.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { reviewOf, undoneOf, type Exercise } from './exercise.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { Grader } from './grader.ts';
import { loadMaterial } from './material.ts';
import { Saving } from './saving.svelte.ts';

/** What became of a blank. What is only revealed was read, not recalled: the log does not know of it. */
export type Filled =
	| { readonly kind: 'revealed' }
	| { readonly kind: 'right' | 'wrong'; readonly review: AnsweredReview };

/** A blank on the screen. */
export interface OpenBlank extends Exercise {
	readonly blank: Blank;
	/** As it stood there when it was opened. */
	readonly sentence: GappedSentence;
	/** With that sentence for a stem: what the log keeps. */
	readonly question: TypedByHand;
}

/** An article read with the answers of its facts left out. An answer counts once the store has it. */
export class RecallState {
	readonly #app: AppState;
	readonly #id: ArticleId;
	readonly #onstored: () => void;
	readonly #saving: Saving;
	readonly #grader = new Grader();
	#engine = 0;
	#article: CompiledArticle | null = null;

	#blanks = $state.raw<readonly Blank[] | null>(null);
	#filled = $state.raw<ReadonlyMap<FactId, Filled>>(new Map());
	/** Facts that were answered, the last one last. */
	#answered = $state.raw<readonly FactId[]>([]);
	#open = $state.raw<OpenBlank | null>(null);
	#problem = $state.raw<GradingProblem | null>(null);
	#unreadable = $state.raw<Failure | null>(null);

	/** In the order of the text; null while they are looked for. */
	readonly blanks = $derived(this.#blanks);
	readonly filled = $derived(this.#filled);
	/** What the text still leaves out. */
	readonly left = $derived((this.#blanks ?? []).filter(({ factId }) => !this.#filled.has(factId)));
	readonly open = $derived(this.#open);
	/** What became of the open blank; null while it is asked. */
	readonly verdict = $derived((this.#open && this.#filled.get(this.#open.blank.factId)) ?? null);
	/** Why the answer could not be graded. */
	readonly problem = $derived(this.#problem);
	/** What "Undo" takes back; null where there is nothing. */
	readonly lastAnswered = $derived(this.#answered.at(-1) ?? null);
	/** Why the questions could not be read. */
	readonly unreadable = $derived(this.#unreadable);
	/** Why an answer is not stored. */
	readonly failure = $derived.by(() => this.#saving.failure);
	readonly progress = $derived.by(() => {
		const all = this.#blanks ?? [];
		const count = (kind: Filled['kind']) =>
			all.filter(({ factId }) => this.#filled.get(factId)?.kind === kind).length;
		return {
			right: count('right'),
			wrong: count('wrong'),
			revealed: count('revealed'),
			total: all.length
		};
	});

	/** @param onstored an answer was stored, or taken back */
	constructor(app: AppState, id: ArticleId, onstored: () => void) {
		this.#app = app;
		this.#id = id;
		this.#onstored = onstored;
		this.#saving = new Saving(app);
	}

	/** Looks for the blanks; what was filled in stays filled in. */
	async load() {
		this.#unreadable = null;
		try {
			await this.#app.ready();
			const { articles, engine } = await loadMaterial(this.#app);
			const article = articles.find(({ id }) => id === this.#id);
			this.#engine = engine;
			this.#article = article ?? null;
			this.#blanks = article ? blanksOf(article) : [];
		} catch (cause) {
			const failure = failureOf(cause);
			if (!isCatalogueCode(failure)) return this.#app.fail(cause);
			this.#unreadable = failure;
		}
	}

	/** Opens a blank to be filled in, or to see what became of it. */
	choose(blank: Blank) {
		const article = this.#article;
		if (!article) return;
		const { text } = article;
		const { span, question } = blank;
		const block = paragraphAt(paragraphs(text), span.start) ?? span;
		const left = this.#filled.has(blank.factId) ? [...this.left, blank] : this.left;
		const sentence = gappedSentence(text, block, blank, left);
		this.#problem = null;
		this.#open = {
			...{ blank, sentence, article },
			question: { ...question, emphasis: [], ...withStem(question, sentence) },
			shownAt: this.#app.clock.read().monotonic
		};
	}

	close() {
		this.#problem = null;
		this.#open = null;
	}

	/** Opens the next blank that is left, from the open one on; closes the open one where there is none. */
	next() {
		const here = this.#open?.blank.number ?? 0;
		const next = this.left.find(({ number }) => number > here) ?? this.left[0];
		if (next) this.choose(next);
		else this.close();
	}

	/** Grades and stores an answer. A second call before the verdict does nothing: one tap, one answer. */
	check(answer: Answer): Promise<void> {
		return this.#saving.inTurn(async () => {
			const open = this.#open;
			if (!open || this.verdict) return;
			const graded = this.#grader.grade(open.question, answer);
			this.#problem = graded.ok ? null : graded.problem;
			if (!graded.ok) return;
			// what was to be taken back is no longer the last answer
			this.#saving.drop('undoing');
			const { right, outcomes } = graded.value;
			const review = reviewOf(open, { answer, outcomes }, this.#app.clock, this.#engine);
			const { factId } = open.blank;
			await this.#saving.save(
				factId,
				(store) => store.recordReview(review),
				() => {
					this.#fill(factId, { kind: right ? 'right' : 'wrong', review });
					this.#answered = [...this.#answered, factId];
					this.#onstored();
				}
			);
		});
	}

	/** Shows the words of the open blank. It was not tried, so that nothing is stored. */
	reveal() {
		if (!this.#open || this.verdict) return;
		this.#problem = null;
		this.#fill(this.#open.blank.factId, { kind: 'revealed' });
	}

	/** The learner mends the answer that could not be graded. */
	mend() {
		this.#problem = null;
	}

	/** Stores what could not be stored. */
	tryAgain(): Promise<boolean> {
		return this.#saving.inTurn(() => this.#saving.tryAgain());
	}

	/** Takes back the last answer, whose blank, if it is still there, opens again; false where there is none, or it waits. */
	undo(): Promise<boolean> {
		return this.#saving.inTurn(async () => {
			if (this.#saving.isWaiting('undoing')) return this.#saving.tryAgain();
			const factId = this.#answered.at(-1);
			const filled = factId && this.#filled.get(factId);
			const blank = this.#blanks?.find((one) => one.factId === factId);
			if (!factId || !filled || filled.kind === 'revealed') return false;
			const undone = undoneOf(filled.review, this.#app.clock);
			return this.#saving.save(
				'undoing',
				(store) => store.recordReview(undone),
				() => {
					this.#fill(factId, null);
					this.#answered = this.#answered.slice(0, -1);
					// its fact may have been hidden since: then there is nothing to ask again
					if (blank) this.choose(blank);
					this.#onstored();
				}
			);
		});
	}

	/** Leaves everything out again; what was stored stays, and can no longer be taken back here. */
	startAgain() {
		this.close();
		this.#filled = new Map();
		this.#answered = [];
	}

	#fill(factId: FactId, filled: Filled | null) {
		const all = new Map(this.#filled);
		if (filled) all.set(factId, filled);
		else all.delete(factId);
		this.#filled = all;
	}
}

/** Only a gap is shown in its sentence. */
function withStem(question: TypedByHand, { stem, gap }: GappedSentence) {
	return question.kind === 'cloze' ? { stem, gap } : { stem };
}

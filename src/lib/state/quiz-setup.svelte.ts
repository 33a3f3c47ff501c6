import type { AttemptId, ArticleId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import type { QuizMode } from '$lib/domain/quiz/attempt-event.ts';
import { drawPaper, paperLimit } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { loadMaterial } from './material.ts';
import { startQuiz } from './start-quiz.ts';

const minute = 60_000;

export const questionCounts = [5, 10, 20] as const;
export const minuteChoices = [5, 10, 15] as const;

/** What the set-up screen offers, and what is chosen on it. "Start quiz" works untouched. */
export class QuizSetupState {
	readonly #app: AppState;
	#sources = $state.raw<readonly PaperSource[] | null>(null);
	#engine = 0;
	/** Of the quiz to come: how many questions there can be depends on it. */
	#seed = $state.raw(0);
	#failure = $state.raw<Failure | null>(null);
	#isStarting = $state.raw(false);

	/** Null stands for every article. */
	articleId = $state<ArticleId | null>(null);
	/** Null stands for as many as there are. */
	count = $state<number | null>(10);
	/** Null stands for no limit. */
	minutes = $state<number | null>(10);
	mode = $state<QuizMode>('exam');
	kinds = $state.raw<readonly QuestionKind[]>(questionKinds);

	readonly sources = $derived(this.#sources ?? []);
	readonly isReady = $derived(this.#sources !== null);
	readonly failure = $derived(this.#failure);
	readonly isStarting = $derived(this.#isStarting);
	readonly #chosen = $derived(
		this.articleId === null
			? this.sources
			: this.sources.filter(({ article }) => article.id === this.articleId)
	);
	readonly #stock = $derived(stockOf(this.#chosen));
	readonly #limits = $derived(
		new Map(
			questionKinds.map((kind) => [kind, paperLimit(this.#stock, { kinds: [kind] }, this.#seed)])
		)
	);
	/** How many questions of the chosen articles and kinds can be asked in one quiz. */
	readonly most = $derived(paperLimit(this.#stock, { kinds: this.kinds }, this.#seed));
	/** Nothing of the chosen articles can be asked, of whatever kind: it is hidden. */
	readonly isEmpty = $derived(this.isReady && this.#chosen.length === 0);
	readonly questions = $derived(Math.min(this.count ?? this.most, this.most));
	/** More are wanted than there are that ask for different things and give no answer away. */
	readonly isShort = $derived(this.questions > 0 && this.questions < (this.count ?? 0));

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		try {
			const { articles, engine } = await loadMaterial(this.#app);
			this.#engine = engine;
			this.#seed = this.#app.clock.newSeed();
			this.#failure = null;
			this.#sources = articles
				.filter(({ questions }) => questions.length > 0)
				.map((article) => ({ article, facts: article.facts, questions: article.questions }));
		} catch (cause) {
			this.#fail(cause);
		}
	}

	/** How many questions a quiz of that kind alone can have. */
	countOf(kind: QuestionKind): number {
		return this.#limits.get(kind) ?? 0;
	}

	/** @param id of an article; anything else stands for the whole library */
	chooseArticle(id: string) {
		this.articleId = this.sources.find(({ article }) => article.id === id)?.article.id ?? null;
	}

	toggleKind(kind: QuestionKind) {
		this.kinds = this.kinds.includes(kind)
			? this.kinds.filter((other) => other !== kind)
			: questionKinds.filter((other) => other === kind || this.kinds.includes(other));
	}

	/** Starts the quiz; null where it could not be stored. A second call meanwhile does nothing. */
	async start(): Promise<AttemptId | null> {
		if (this.#isStarting || this.questions === 0) return null;
		this.#isStarting = true;
		const seed = this.#seed;
		const blueprint = {
			articleIds: this.#chosen.map(({ article }) => article.id),
			count: this.questions,
			limitMs: this.minutes === null ? null : this.minutes * minute,
			kinds: this.kinds,
			mode: this.mode
		};
		const questions = drawPaper(this.#stock, blueprint, seed);
		try {
			return await startQuiz(this.#app, { seed, blueprint, questions, engine: this.#engine });
		} catch (cause) {
			this.#fail(cause);
			return null;
		} finally {
			this.#isStarting = false;
		}
	}

	#fail(cause: unknown) {
		this.#failure = failureOf(cause);
		if (!isCatalogueCode(this.#failure)) this.#app.recordFault(cause);
	}
}

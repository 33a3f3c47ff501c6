import type { AttemptId, FactId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';
import { seedsOfPapers } from '$lib/domain/quiz/paper-code.ts';
import { drawPaper, paperLimit } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import { sourcesAbout, weakFacts } from '$lib/domain/quiz/weak-spots.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { loadMaterial, paperSources } from './material.ts';
import { findPaper, type FoundPaper, type PaperProblem } from './paper-sources.ts';
import {
	allParts,
	defaultChoices,
	limitsOf,
	readChoices,
	toggled,
	type QuizChoices
} from './quiz-choices.ts';
import { startQuiz } from './start-quiz.ts';

const settingName = 'quizSetup';

/** What the set-up screen offers, and what is chosen on it. "Start quiz" works untouched. */
export class QuizSetupState {
	readonly #app: AppState;
	#sources = $state.raw<readonly PaperSource[] | null>(null);
	#weak = $state.raw<ReadonlySet<FactId>>(new Set());
	#edition = { engine: 0, packs: 0 };
	/** Of the quiz to come: how many questions there can be depends on it. */
	#seed = $state.raw(0);
	#choices = $state.raw<QuizChoices>(defaultChoices);
	#coded = $state.raw<FoundPaper | null>(null);
	#codeProblem = $state.raw<PaperProblem | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#isStarting = $state.raw(false);

	readonly choices = $derived(this.#choices);
	readonly sources = $derived(this.#sources ?? []);
	readonly isReady = $derived(this.#sources !== null);
	readonly failure = $derived(this.#failure);
	readonly isStarting = $derived(this.#isStarting);
	/** The paper of a code: it is what "Start quiz" starts. */
	readonly coded = $derived(this.#coded);
	/** Why the code that was given last names no paper here. */
	readonly codeProblem = $derived(this.#codeProblem);

	readonly #ofArticle = $derived(
		this.#choices.articleId === null
			? this.sources
			: this.sources.filter(({ article }) => article.id === this.#choices.articleId)
	);
	readonly #weakSources = $derived(sourcesAbout(this.#ofArticle, this.#weak));
	/** Something of the chosen articles was missed before. */
	readonly hasWeakSpots = $derived(this.#weakSources.length > 0);
	/** Only what was missed is asked. */
	readonly isWeakOnly = $derived(this.#choices.isWeakOnly && this.hasWeakSpots);
	readonly #chosen = $derived(this.isWeakOnly ? this.#weakSources : this.#ofArticle);
	readonly #stock = $derived(stockOf(this.#chosen));
	readonly #parts = $derived(
		this.#choices.parts.length < allParts.length ? { parts: this.#choices.parts } : {}
	);
	readonly #limits = $derived(
		new Map(
			questionKinds.map((kind) => [
				kind,
				paperLimit(this.#stock, { kinds: [kind], ...this.#parts }, this.#seed)
			])
		)
	);
	/** How many questions of the chosen articles, parts and kinds can be asked in one quiz. */
	readonly most = $derived(
		paperLimit(this.#stock, { kinds: this.#choices.kinds, ...this.#parts }, this.#seed)
	);
	/** Nothing of the chosen articles can be asked, of whatever kind: it is hidden. */
	readonly isEmpty = $derived(this.isReady && this.#ofArticle.length === 0);
	readonly questions = $derived(
		this.#coded?.paper.count ?? Math.min(this.#choices.count ?? this.most, this.most)
	);
	/** More are wanted than there are that ask for different things and give no answer away. */
	readonly isShort = $derived(
		!this.#coded && this.questions > 0 && this.questions < (this.#choices.count ?? 0)
	);
	/** Times of the quiz to come, extra time included. */
	readonly limits = $derived(
		limitsOf(this.#coded?.paper.pace ?? this.#choices.pace, this.#choices.timeFactor)
	);

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		try {
			const { store, clock } = this.#app;
			const [material, figures, saved] = await Promise.all([
				loadMaterial(this.#app),
				store.factStats(),
				store.setting(settingName)
			]);
			const sources = paperSources(material);
			this.#edition = { engine: material.engine, packs: material.edition };
			this.#weak = weakFacts(figures);
			this.#seed = clock.newSeed() % seedsOfPapers;
			this.#failure = null;
			this.#choices = readChoices(
				saved,
				sources.map(({ article }) => article.id)
			);
			this.#sources = sources;
		} catch (cause) {
			this.#fail(cause);
		}
	}

	choose(choices: Partial<QuizChoices>) {
		this.#choices = { ...this.#choices, ...choices };
	}

	/** How many questions a quiz of that kind alone can have. */
	countOf(kind: QuestionKind): number {
		return this.#limits.get(kind) ?? 0;
	}

	/** @param id of an article; anything else stands for the whole library */
	chooseArticle(id: string) {
		const source = this.sources.find(({ article }) => article.id === id);
		this.choose({ articleId: source?.article.id ?? null });
	}

	toggleKind(kind: QuestionKind) {
		this.choose({ kinds: toggled(questionKinds, this.#choices.kinds, kind) });
	}

	/** The last part that is chosen stays. */
	togglePart(part: number) {
		const parts = toggled(allParts, this.#choices.parts, part);
		if (parts.length > 0) this.choose({ parts });
	}

	/** Takes the paper that a code names, where it is to be had here. */
	useCode(typed: string) {
		const found = findPaper(typed, this.sources, this.#edition);
		this.#coded = found.ok ? found.value : null;
		this.#codeProblem = found.ok ? null : found.problem;
	}

	/** Goes back to what is chosen on the screen. */
	dropCode() {
		this.#coded = null;
		this.#codeProblem = null;
	}

	/** Starts the quiz; null where it could not be stored. A second call meanwhile does nothing. */
	async start(): Promise<AttemptId | null> {
		if (this.#isStarting || this.questions === 0) return null;
		this.#isStarting = true;
		const seed = this.#coded?.paper.seed ?? this.#seed;
		const stock = this.#coded ? stockOf(this.#coded.sources) : this.#stock;
		const blueprint = this.#blueprint();
		const questions = drawPaper(stock, blueprint, seed);
		try {
			await this.#app.store.saveSetting(settingName, this.#choices);
			const { engine } = this.#edition;
			return await startQuiz(this.#app, { seed, blueprint, questions, engine });
		} catch (cause) {
			this.#fail(cause);
			return null;
		} finally {
			this.#isStarting = false;
		}
	}

	#blueprint(): Blueprint {
		const { mode, marks, timeFactor, kinds } = this.#choices;
		const { paper, sources } = this.#coded ?? {};
		return {
			articleIds: (sources ?? this.#chosen).map(({ article }) => article.id),
			count: this.questions,
			...this.limits,
			kinds: paper?.kinds ?? kinds,
			...(paper ? { parts: paper.parts } : this.#parts),
			...(!paper && this.isWeakOnly && { focus: 'weak' as const }),
			...(timeFactor !== 1 && { timeFactor }),
			...(marks !== 'plain' && { marks }),
			mode
		};
	}

	#fail(cause: unknown) {
		this.#failure = failureOf(cause);
		if (!isCatalogueCode(this.#failure)) this.#app.recordFault(cause);
	}
}

import type { AttemptId, FactId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import type { Blueprint, PaperQuestion } from '$lib/domain/quiz/attempt-event.ts';
import { seedsOfPapers } from '$lib/domain/quiz/paper-code.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import type { PaperSource } from '$lib/domain/quiz/stock.ts';
import { weakFacts } from '$lib/domain/quiz/weak-spots.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { endTimedOut } from './end-timed-out.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { loadMaterial, paperSources } from './material.ts';
import { PaperCodeEntry } from './paper-code-entry.svelte.ts';
import { PaperPreview } from './paper-preview.svelte.ts';
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
	/** Of the quiz to come. */
	#seed = $state.raw(0);
	#choices = $state.raw<QuizChoices>(defaultChoices);
	#failure = $state.raw<Failure | null>(null);
	#isStarting = $state.raw(false);

	readonly choices = $derived(this.#choices);
	readonly sources = $derived(this.#sources ?? []);
	readonly isReady = $derived(this.#sources !== null);
	readonly failure = $derived(this.#failure);
	readonly isStarting = $derived(this.#isStarting);

	readonly code = new PaperCodeEntry();
	readonly preview = new PaperPreview({
		sources: () => this.sources,
		weak: () => this.#weak,
		choices: () => this.#choices,
		seed: () => this.#seed
	});

	readonly isEmpty = $derived(this.isReady && this.preview.isEmpty);
	readonly questions = $derived(
		this.code.found?.paper.count ??
			Math.min(this.#choices.count ?? this.preview.most, this.preview.most)
	);
	/** More are wanted than there are that ask for different things and give no answer away. */
	readonly isShort = $derived(
		!this.code.found && this.questions > 0 && this.questions < (this.#choices.count ?? 0)
	);
	/** Times of the quiz to come, extra time included. */
	readonly limits = $derived(
		limitsOf(this.code.found?.paper.pace ?? this.#choices.pace, this.#choices.timeFactor)
	);

	constructor(app: AppState) {
		this.#app = app;
	}

	async load() {
		try {
			const { store, clock } = this.#app;
			// what was missed in them is a weak spot already
			await endTimedOut(this.#app, await store.attempts());
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

	/** @param id of an article; anything else stands for the whole library */
	chooseArticle(id: string) {
		const source = this.sources.find(({ article }) => article.id === id);
		this.choose({ articleId: source?.article.id ?? null });
	}

	toggleKind(kind: QuestionKind) {
		this.choose({ kinds: toggled(questionKinds, this.#choices.kinds, kind) });
	}

	togglePart(part: number) {
		this.choose({ parts: toggled(allParts, this.#choices.parts, part) });
	}

	/** Takes the paper that a code names, where it is to be had here. */
	useCode(typed: string) {
		this.code.use(typed, this.sources, this.#edition);
	}

	/** Starts the quiz; null where it could not be stored. A second call meanwhile does nothing. */
	async start(): Promise<AttemptId | null> {
		if (this.#isStarting || this.questions === 0) return null;
		this.#isStarting = true;
		const { engine } = this.#edition;
		try {
			const id = await startQuiz(this.#app, { ...this.#paper(), engine });
			await this.#remember();
			return id;
		} catch (cause) {
			this.#fail(cause);
			return null;
		} finally {
			this.#isStarting = false;
		}
	}

	/** A quiz that runs is not held up by choices that cannot be kept. */
	async #remember() {
		try {
			await this.#app.store.saveSetting(settingName, this.#choices);
		} catch (cause) {
			this.#app.recordFault(cause);
		}
	}

	#paper(): { seed: number; blueprint: Blueprint; questions: readonly PaperQuestion[] } {
		const { found } = this.code;
		if (found) {
			const { kinds, parts, seed } = found.paper;
			const blueprint = this.#blueprint(found.sources, { kinds, parts });
			return { seed, blueprint, questions: found.questions };
		}
		const { sources, stock, parts, isWeakOnly } = this.preview;
		const blueprint = this.#blueprint(sources, {
			kinds: this.#choices.kinds,
			...parts,
			...(isWeakOnly && { focus: 'weak' })
		});
		return { seed: this.#seed, blueprint, questions: drawPaper(stock, blueprint, this.#seed) };
	}

	#blueprint(
		sources: readonly PaperSource[],
		about: Pick<Blueprint, 'kinds' | 'parts' | 'focus'>
	): Blueprint {
		const { mode, marks } = this.#choices;
		return {
			articleIds: sources.map(({ article }) => article.id),
			count: this.questions,
			...this.limits,
			...about,
			...(marks !== 'plain' && { marks }),
			mode
		};
	}

	#fail(cause: unknown) {
		this.#failure = failureOf(cause);
		if (!isCatalogueCode(this.#failure)) this.#app.recordFault(cause);
	}
}

import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import { labelOf } from '$lib/domain/facts/en/label.ts';
import type { PassageFact, Span } from '$lib/domain/facts/fact.ts';
import { ownFactId, type ArticleId, type FactId } from '$lib/domain/ids.ts';
import { ENGINE_VERSION } from '$lib/domain/questions/engine-version.ts';
import {
	composePassage,
	suggestedPrompt,
	type PassageFlaw
} from '$lib/domain/questions/passage.ts';
import type { Article } from '$lib/domain/text/article.ts';
import { passageAt, type Passage, type PassageProblem } from '$lib/domain/text/passage.ts';
import { passageLists } from '$lib/domain/text/passage-lists.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf } from './failure.ts';

/** A question that a learner makes of words in an article. */
export class QuestionDraftState {
	readonly #app: AppState;
	readonly article: Article;
	readonly #textVersion: ArticleId | undefined;
	/** The id of what was tried to be saved, as it was: a second try writes the same record. */
	#tried: { readonly passage: Passage; readonly prompt: string; readonly record: OwnFact } | null =
		null;
	#saving = false;

	#passage = $state.raw<Passage | null>(null);
	#problem = $state.raw<PassageProblem | null>(null);
	#typedPrompt = $state.raw<string | null>(null);
	#flaw = $state.raw<PassageFlaw | null>(null);
	#failure = $state.raw<Failure | null>(null);

	/** The chosen words with their sentence. */
	readonly passage = $derived(this.#passage);
	/** Why the words selected last are no answer. */
	readonly problem = $derived(this.#problem);
	readonly prompt = $derived.by(
		() => this.#typedPrompt ?? (this.#passage ? suggestedPrompt(this.article, this.#passage) : '')
	);
	/** What is wrong with the question. */
	readonly flaw = $derived(this.#flaw);
	/** Why the question is not saved yet. */
	readonly failure = $derived(this.#failure);
	readonly lists = $derived.by(() => passageLists(this.article.text, this.#passage));

	/** @param textVersion see `OwnFact` */
	constructor(app: AppState, article: Article, textVersion?: ArticleId) {
		this.#app = app;
		this.article = article;
		this.#textVersion = textVersion;
	}

	/** Chooses the words of a selection; what was chosen before stays where they are no answer. */
	choose(selection: Span) {
		const passage = passageAt(this.article.text, selection);
		this.#problem = passage.ok ? null : passage.problem;
		if (passage.ok) this.#passage = passage.value;
		this.#mended();
	}

	ask(prompt: string) {
		this.#typedPrompt = prompt;
		this.#mended();
	}

	/** Saves the question; null where it has a flaw or could not be stored. */
	async save(): Promise<OwnFact | null> {
		if (this.#saving) return null;
		if (!this.#passage) {
			this.#problem = 'no-words';
			return null;
		}
		const record = this.#recordOf(this.#passage, this.prompt.trim());
		if (!record) return null;
		this.#saving = true;
		try {
			await this.#app.store.saveFact(record);
			this.#failure = null;
			return record;
		} catch (cause) {
			this.#failure = failureOf(cause);
			this.#app.recordFault(cause);
			return null;
		} finally {
			this.#saving = false;
		}
	}

	#recordOf(passage: Passage, prompt: string): OwnFact | null {
		const before = this.#tried;
		if (before?.passage === passage && before.prompt === prompt) return before.record;
		const { article } = this;
		const id = ownFactId(article.id, this.#app.clock.newId());
		const fact = factOf(article, { id, passage, prompt });
		const { questions, refused } = composePassage(article, fact);
		this.#flaw = refused[0]?.code ?? null;
		if (questions.length === 0) return null;
		const record = {
			...{ id, articleId: article.id, addedAt: this.#app.clock.moment().at },
			...(this.#textVersion && { textVersion: this.#textVersion }),
			engine: ENGINE_VERSION,
			fact: { ...fact, label: labelOf(fact) },
			questions
		};
		this.#tried = { passage, prompt, record };
		return record;
	}

	#mended() {
		this.#flaw = null;
		this.#failure = null;
	}
}

function factOf(
	{ date }: Article,
	{ id, passage, prompt }: { id: FactId; passage: Passage; prompt: string }
): PassageFact {
	const { answer, answerSpan, evidence } = passage;
	return {
		...{ id, type: 'passage', answer, answerSpan, prompt },
		...{ evidence: [evidence], asOf: date, modality: 'asserted', attribution: null },
		importance: 2
	};
}

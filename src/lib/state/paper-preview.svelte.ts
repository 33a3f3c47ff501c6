import type { FactId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import { questionsOfPapers } from '$lib/domain/quiz/paper-code.ts';
import { paperLimit } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import { sourcesAbout } from '$lib/domain/quiz/weak-spots.ts';
import { allParts, type QuizChoices } from './quiz-choices.ts';

/** Read anew whenever it is asked, so that what follows from it is up to date. */
interface Wanted {
	readonly sources: () => readonly PaperSource[];
	/** Facts that were missed before. */
	readonly weak: () => ReadonlySet<FactId>;
	readonly choices: () => QuizChoices;
	/** How many questions there can be depends on it. */
	readonly seed: () => number;
}

/**
 * What the chosen articles, parts and kinds have to ask, before a paper is drawn. Each choice is read on
 * its own: counting takes long, and a change of the mode must not bring it about.
 */
export class PaperPreview {
	readonly #wanted: Wanted;
	readonly #articleId = $derived.by(() => this.#wanted.choices().articleId);
	readonly #kinds = $derived.by(() => this.#wanted.choices().kinds);
	readonly #chosenParts = $derived.by(() => this.#wanted.choices().parts);
	readonly #wantsWeak = $derived.by(() => this.#wanted.choices().isWeakOnly);

	readonly #ofArticle = $derived.by(() => {
		const sources = this.#wanted.sources();
		return this.#articleId === null
			? sources
			: sources.filter(({ article }) => article.id === this.#articleId);
	});
	readonly #weakSources = $derived.by(() => sourcesAbout(this.#ofArticle, this.#wanted.weak()));
	/** Nothing of the chosen articles can be asked, of whatever kind: it is hidden. */
	readonly isEmpty = $derived(this.#ofArticle.length === 0);
	/** Something of the chosen articles was missed before. */
	readonly hasWeakSpots = $derived(this.#weakSources.length > 0);
	/** Only what was missed is asked. */
	readonly isWeakOnly = $derived(this.#wantsWeak && this.hasWeakSpots);
	/** What the paper is drawn from. */
	readonly sources = $derived(this.isWeakOnly ? this.#weakSources : this.#ofArticle);
	readonly stock = $derived(stockOf(this.sources));
	/** For the blueprint, which names them only where some are left out. */
	readonly parts = $derived(
		this.#chosenParts.length < allParts.length ? { parts: this.#chosenParts } : {}
	);
	readonly #limits = $derived(new Map(questionKinds.map((kind) => [kind, this.#limitOf([kind])])));
	/** How many questions of the chosen articles, parts and kinds can be asked in one quiz. */
	readonly most = $derived(this.#limitOf(this.#kinds));

	constructor(wanted: Wanted) {
		this.#wanted = wanted;
	}

	/** How many questions a quiz of that kind alone can have. */
	countOf(kind: QuestionKind): number {
		return this.#limits.get(kind) ?? 0;
	}

	#limitOf(kinds: readonly QuestionKind[]): number {
		const limit = paperLimit(this.stock, { kinds, ...this.parts }, this.#wanted.seed());
		return Math.min(limit, questionsOfPapers);
	}
}

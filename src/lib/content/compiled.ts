import type { LabelledFact } from '../domain/facts/own-fact.ts';
import type { ArticleId, FactId, PackId } from '../domain/ids.ts';
import type { Question } from '../domain/questions/question.ts';
import type { Article } from '../domain/text/article.ts';

/** One article of a pack with everything that is asked about it. */
export interface CompiledArticle extends Article {
	readonly facts: readonly LabelledFact[];
	readonly questions: readonly Question[];
}

/** A pack as its endpoint serves it: checked, with its questions. */
export interface CompiledPack {
	readonly id: PackId;
	readonly title: string;
	readonly language: string;
	readonly licence: string;
	/** `ENGINE_VERSION` of the engine that wrote the questions. */
	readonly engine: number;
	/** See `PackSource`. */
	readonly edition: number;
	readonly articles: readonly CompiledArticle[];
}

/** What the library shows of an article, so that Home loads no text and no questions. */
export interface ArticleEntry {
	readonly id: ArticleId;
	readonly packId: PackId;
	readonly title: string;
	readonly date: string;
	readonly minutes: number;
	readonly questions: number;
	/** The facts in the order of the text; `at` is the place of the evidence, 0–100 % of the text. */
	readonly facts: readonly { readonly id: FactId; readonly at: number }[];
}

/** `packs/index.json` */
export interface PackIndex {
	readonly engine: number;
	/** The editions of all packs together: rises with any of them. */
	readonly edition: number;
	readonly articles: readonly ArticleEntry[];
}

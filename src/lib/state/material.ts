import { asDecided } from '$lib/content/as-decided.ts';
import type { CompiledArticle } from '$lib/content/compiled.ts';
import { compileOwn, type StaleFact } from '$lib/content/own-fact.ts';
import type { PaperSource } from '$lib/domain/quiz/stock.ts';
import { foldDecisions, type Decided } from '$lib/domain/archive/decided.ts';
import type { AppState } from './app.svelte.ts';

/** Everything that can be read and asked on this device. */
export interface Material {
	/** The engine of the bundled packs' questions. */
	readonly engine: number;
	/** Of the bundled packs together. */
	readonly edition: number;
	/** Articles as they were compiled, whatever was decided about them. */
	readonly compiled: readonly CompiledArticle[];
	/** The same as a person decided: what is hidden is not among it. */
	readonly articles: readonly CompiledArticle[];
	/** Facts of own articles that are not asked, because their text has changed. */
	readonly stale: readonly StaleFact[];
	readonly decided: Decided;
}

/**
 * Reads all articles with their questions, bundled and added, and the decisions about them.
 *
 * @throws CatalogueError, StorageError
 */
export async function loadMaterial({ catalogue, store }: AppState): Promise<Material> {
	const [index, decisions, own, ownFacts] = await Promise.all([
		catalogue.index(),
		store.decisions(),
		store.ownArticles(),
		store.ownFacts()
	]);
	const packIds = [...new Set(index.articles.map((entry) => entry.packId))];
	const packs = await Promise.all(packIds.map((id) => catalogue.pack(id)));
	const decided = foldDecisions(decisions);
	const added = compileOwn(own, ownFacts, decided.isHidden);
	const compiled = [
		...packs.flatMap((pack) => pack.articles),
		...added.map(({ article }) => article)
	];
	const articles = compiled.flatMap((article) => asDecided(article, decided) ?? []);
	const { engine, edition } = index;
	const stale = added.flatMap((article) => article.stale);
	return { engine, edition, compiled, articles, stale, decided };
}

/** The articles that papers can be drawn from: those with a question. */
export function paperSources({ articles }: Material): PaperSource[] {
	return articles
		.filter(({ questions }) => questions.length > 0)
		.map((article) => ({ article, facts: article.facts, questions: article.questions }));
}

import { entryOf, type ShelfEntry } from '$lib/content/entry.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';

/** What the library shows of own articles, the one added last first. */
export function ownEntries(
	articles: readonly OwnArticle[],
	facts: readonly OwnFact[]
): ShelfEntry[] {
	return [...articles].reverse().map((article) => {
		const own = facts.filter(({ articleId }) => articleId === article.id);
		return entryOf(
			article,
			own.map(({ fact }) => fact)
		);
	});
}

import { entryOf, type ShelfEntry } from '$lib/content/entry.ts';
import { compileOwn } from '$lib/content/own-fact.ts';

/** What the library shows of own articles, the one added last first. */
export function ownEntries(...own: Parameters<typeof compileOwn>): ShelfEntry[] {
	return compileOwn(...own)
		.reverse()
		.map(({ article }) => entryOf(article, article.facts));
}

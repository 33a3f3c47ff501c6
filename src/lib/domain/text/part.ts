import type { Article } from './article.ts';

/** An article is asked about in its beginning, its middle and its end. */
export const partsOfArticle = 3;

/**
 * The part of an article in which a proof begins, counted from 0.
 *
 * @param evidence the spans of the proof; the first one tells
 */
export function partOf(
	{ text }: Pick<Article, 'text'>,
	evidence: readonly { readonly start: number }[]
): number {
	const at = (evidence[0]?.start ?? 0) / Math.max(1, text.length);
	return Math.min(partsOfArticle - 1, Math.floor(at * partsOfArticle));
}

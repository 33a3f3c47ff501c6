import type { ArticleId } from '$lib/domain/ids.ts';
import { isOwnArticle } from '$lib/domain/own-prefix.ts';

/**
 * Where an article is read, to be resolved: a bundled one has a page of its own, one that the learner
 * added is named in the query of a page for all of them.
 */
export function articlePath(id: ArticleId): `/read/${string}/` | `/read/?id=${string}` {
	return isOwnArticle(id) ? `/read/?id=${id}` : `/read/${id}/`;
}

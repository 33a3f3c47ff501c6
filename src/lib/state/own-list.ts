import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { latestVersions } from '$lib/domain/versions.ts';

/** An own article in its wording of now. */
export interface ListedArticle extends Pick<
	OwnArticle,
	'id' | 'addedAt' | 'text' | 'title' | 'date'
> {
	/** The record that holds its text. */
	readonly version: OwnArticle['id'];
}

/** Own articles in their wordings of now, in the order in which they were added. */
export function listArticles(
	records: readonly OwnArticle[],
	isTakenBack: (id: OwnArticle['id']) => boolean
): ListedArticle[] {
	return latestVersions(records, isTakenBack).map(({ id, record }) => {
		const { addedAt, text, title, date } = record;
		return { id, version: record.id, addedAt, text, title, date };
	});
}

/** True where two articles say the same. */
export function isSameWriting(
	a: Pick<OwnArticle, 'text' | 'title' | 'date'> | null,
	b: Pick<OwnArticle, 'text' | 'title' | 'date'>
): boolean {
	return a?.text === b.text && a.title === b.title && a.date === b.date;
}

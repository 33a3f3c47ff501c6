import { readingMinutes } from '../domain/text/paragraphs.ts';
import type { Article } from '../domain/text/article.ts';
import type { ArticleEntry, LabelledFact } from './compiled.ts';

/** What the library shows of an article, wherever it comes from. */
export type ShelfEntry = Omit<ArticleEntry, 'packId' | 'questions'>;

/** The entry of an article with these facts. */
export function entryOf(
	{ id, title, date, text }: Pick<Article, 'id' | 'title' | 'date' | 'text'>,
	facts: readonly Pick<LabelledFact, 'id' | 'evidence'>[]
): ShelfEntry {
	const place = (start: number) => Math.round((start / text.length) * 1000) / 10;
	return {
		...{ id, title, date, minutes: readingMinutes(text) },
		facts: facts
			.map(({ id, evidence }) => ({ id, at: place(evidence[0]?.start ?? 0) }))
			.sort((a, b) => a.at - b.at)
	};
}

import { readingMinutes } from '../domain/text/paragraphs.ts';
import type { Article } from '../domain/text/article.ts';
import type { LabelledFact } from '../domain/facts/own-fact.ts';
import type { ArticleEntry } from './compiled.ts';
import { factPlaces } from './fact-places.ts';

/** What the library shows of an article, wherever it comes from. */
export type ShelfEntry = Omit<ArticleEntry, 'packId' | 'questions'>;

/** The entry of an article with these facts. */
export function entryOf(
	article: Pick<Article, 'id' | 'title' | 'date' | 'text'>,
	facts: readonly Pick<LabelledFact, 'id' | 'evidence'>[]
): ShelfEntry {
	const { id, title, date, text } = article;
	return { id, title, date, minutes: readingMinutes(text), facts: factPlaces({ text, facts }) };
}

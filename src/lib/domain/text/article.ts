import type { CalendarDate } from '../facts/calendar-date.ts';
import type { ArticleId } from '../ids.ts';

/** A text with its facts' coordinates: every span counts UTF-16 units of `text`. */
export interface Article {
	readonly id: ArticleId;
	readonly title: string;
	/** The day the article was written: what "now" means in it. */
	readonly date: CalendarDate;
	/** BCP 47: `en`. */
	readonly language: string;
	/** Where the text comes from, one sentence for the reader. */
	readonly source: string;
	/** Paragraphs parted by an empty line; a paragraph that starts with `## ` is a heading. */
	readonly text: string;
}

import { dateParts, type CalendarDate } from '../facts/calendar-date.ts';
import { err, ok, type Result } from '../result.ts';
import type { Article } from './article.ts';
import { mostCharacters, normaliseText, withoutTitle } from './plain-text.ts';

/** What a learner types to add an article. */
export interface Draft {
	readonly text: string;
	readonly title: string;
	readonly date: CalendarDate;
}

/** Why a draft is no article yet. */
export type DraftProblem =
	| { readonly kind: 'no-text' }
	| { readonly kind: 'text-too-long'; readonly length: number }
	| { readonly kind: 'no-title' }
	| { readonly kind: 'no-date' };

/** The article that a draft becomes, but for what the device gives it. */
export function readDraft({
	text: raw,
	title: rawTitle,
	date
}: Draft): Result<Pick<Article, 'text' | 'title' | 'date'>, DraftProblem> {
	if (raw.length > mostCharacters) return err({ kind: 'text-too-long', length: raw.length });
	const title = normaliseText(rawTitle).replace(/\s+/g, ' ');
	const text = withoutTitle(normaliseText(raw), title);
	// NFC may lengthen a text of some scripts
	if (text.length > mostCharacters) return err({ kind: 'text-too-long', length: text.length });
	if (!/[\p{L}\p{N}]/u.test(text)) return err({ kind: 'no-text' });
	if (title === '') return err({ kind: 'no-title' });
	return dateParts(date)?.day == null ? err({ kind: 'no-date' }) : ok({ text, title, date });
}

import { dateParts } from '../../../facts/calendar-date.ts';
import { dateInWords, monthNames } from '../../../text/en/dates.ts';
import type { Edit } from '../../edits.ts';
import type { DateMention } from '../../extraction.ts';

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const prepositions =
	/\b(?:on|in|by|since|until|till|before|after|from|to|for|of|during|through|late|early|earlier|later|as of|at|than|between|and) $/i;

/** Words of a date that name a day or a month and leave its year to the reader. */
export function lacksYear(words: string): boolean {
	return new RegExp(`^(?:${months}\\.? \\d{1,2}|\\d{1,2} ${months}|${months})$`).test(words);
}

const months = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;

/**
 * The edit that writes out a date that only the day of its article tells: `on Friday 23 July 2021`,
 * `in 2020` for `last year`. Null where it cannot be told, or no grammar is known for it.
 */
export function datedOf(text: string, { span, date, isModifier }: DateMention): Edit | null {
	const words = text.slice(span.start, span.end);
	const before = text.slice(Math.max(0, span.start - 12), span.start);
	if (date === null || isModifier || /^['’]s/.test(text.slice(span.end, span.end + 2))) return null;
	const full = dateInWords(date);
	if (weekday.test(words)) {
		return prepositions.test(before)
			? { ...span, words: `${words} ${full}` }
			: { ...span, words: `on ${full}` };
	}
	const isStart = /(?:^|[.!?:]["”’]?\s+|["“]|\n)$/.test(before) || span.start === 0;
	const preposition = dateParts(date)?.day == null ? 'in' : 'on';
	const lead = prepositions.test(before) ? '' : `${isStart ? capital(preposition) : preposition} `;
	return { ...span, words: `${lead}${full}` };
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

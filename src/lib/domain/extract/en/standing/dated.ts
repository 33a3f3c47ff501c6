import { dateParts, type CalendarDate } from '../../../facts/calendar-date.ts';
import { dateInWords, monthNames } from '../../../text/en/dates.ts';
import type { Span } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Edit } from '../../edits.ts';
import type { DateMention } from '../../extraction.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { auxiliaries, irregularPasts } from '../verbs.ts';

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const prepositions =
	/\b(?:on|in|by|since|until|till|before|after|from|to|for|of|during|through|late|early|earlier|later|as of|at|than|between|and) $/i;

const months = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
const withoutYear = new RegExp(`^(?:${months}\\.? \\d{1,2}|\\d{1,2} ${months}|${months})$`);

/** A verb right behind a date. */
const isSubject = /^ (?:was|is|has|had|will|saw|brought|marked|marks|sales)\b/;

/** Words of a date that name a day or a month and leave its year to the reader. */
export function lacksYear(words: string): boolean {
	return withoutYear.test(words);
}

/**
 * The edit that writes out a date that only the day of its article tells: `on Friday 23 July 2021`,
 * `in 2020` for `last year`. Null where it cannot be told, or no grammar is known for it.
 */
function datedOf(text: string, { span, date, isModifier }: DateMention): Edit | null {
	const words = text.slice(span.start, span.end);
	const before = text.slice(Math.max(0, span.start - 12), span.start);
	if (date === null || isModifier) return null;
	const full = dateInWords(date);
	if (/^['’]s/.test(text.slice(span.end, span.end + 2))) return ownedBy(text, span, full);
	// `the June 8 vote` needs only its year, and which day `a Friday vote` was on is not said
	if (/(?:\b(?:the|an?|its|their|his|her|this|that|each|every)|['’]s?) $/i.test(before))
		return lacksYear(words) ? { ...span, words: full } : null;
	if (weekday.test(words)) {
		if (isInFront(text.slice(span.end, span.end + 24))) return null;
		return prepositions.test(before)
			? { ...span, words: `${words} ${full}` }
			: { ...span, words: `on ${full}` };
	}
	const isStart = /(?:^|[.!?:]["”’]?\s+|["“]|\n)$/.test(before) || span.start === 0;
	// `March was off`: the month is what the sentence is about
	if (
		/(?:^|[.!?,;:]["”’)]?\s+|\n)$/.test(before) &&
		isSubject.test(text.slice(span.end, span.end + 12))
	)
		return { ...span, words: full };
	const preposition = dateParts(date)?.day == null ? 'in' : 'on';
	const isWithin = /\b(?:earlier|later) $/i.test(before);
	const lead = isWithin
		? `${preposition} `
		: prepositions.test(before)
			? ''
			: `${isStart ? capital(preposition) : preposition} `;
	return { ...span, words: `${lead}${full}` };
}

/** `Sunday sales`: with a plain noun behind it a day of the week tells of what kind it is. */
function isInFront(rest: string): boolean {
	const next = /^ (\p{Ll}{3,})/u.exec(rest)?.[1];
	if (next === undefined || isFunctionWord(next) || auxiliaries.has(next)) return false;
	return (
		!/^(?:night|morning|afternoon|evening|\p{L}+(?:ed|ing|ly))$/u.test(next) &&
		!irregularPasts.has(next)
	);
}

/** `Today’s vote also gives`: the vote of that day. Only in front of a verb, where the noun is known to end. */
function ownedBy(text: string, span: Span, day: string): Edit | null {
	const rest = text.slice(span.end, span.end + 60);
	const owned =
		/^['’]s ((?:\p{Ll}{3,} ){1,2}?)(?=(?:also |will |would )?(?:is|are|was|were|has|had|be|\p{Ll}{3,}(?:e[sd]|[^s]s)) )/u.exec(
			rest
		);
	if (!owned || !/^\p{L}+$/u.test(text.slice(span.start, span.end))) return null;
	const isFirst = /^\p{Lu}/u.test(text.slice(span.start, span.end));
	const end = span.end + owned[0].trimEnd().length;
	return {
		start: span.start,
		end,
		words: `${isFirst ? 'The' : 'the'} ${(owned[1] ?? '').trim()} of ${day}`
	};
}

/** The first month of a season; a winter has two years. */
const seasons: ReadonlyMap<string, number> = new Map([
	['spring', 3],
	['summer', 6],
	['autumn', 9],
	['fall', 9]
]);

/**
 * `before last summer` as `before the summer of 2023`: the last one is sure only until the one of this
 * year begins, since `last summer` in October is either to some.
 */
function seasonOf(
	text: string,
	{ span }: DateMention,
	articleDate: CalendarDate | null
): Edit | null {
	const words = /^(last|this) (\p{Ll}+)$/u.exec(text.slice(span.start, span.end));
	const parts = articleDate === null ? null : dateParts(articleDate);
	const first = seasons.get(words?.[2] ?? '');
	if (!words || first === undefined || parts?.month == null) return null;
	const isLast = words[1] === 'last';
	if (isLast && parts.month >= first) return null;
	const before = text.slice(Math.max(0, span.start - 12), span.start);
	if (!/[\p{L}\d] $/u.test(before)) return null;
	const season = `the ${words[2] ?? ''} of ${String(parts.year - (isLast ? 1 : 0))}`;
	return { ...span, words: prepositions.test(before) ? season : `in ${season}` };
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The dates that only the day of the article tells, written out; null where one cannot be. */
export function datesWithin(
	dates: readonly DateMention[],
	part: Span,
	text: string,
	{ answer, articleDate }: { readonly answer: Span; readonly articleDate: CalendarDate | null }
): Edit[] | null {
	const edits: Edit[] = [];
	for (const mention of dates) {
		const { span, isExplicit, date } = mention;
		if (isExplicit || span.start < part.start || span.end > part.end) continue;
		if (span.start === answer.start) {
			if (date === null || !lacksYear(text.slice(span.start, span.end))) return null;
			edits.push({ start: span.end, end: span.end, words: ` ${date.slice(0, 4)}` });
			continue;
		}
		const words = text.slice(span.start, span.end);
		const isOwner = /^['’]s/.test(text.slice(span.end, span.end + 2));
		if (/^today$/i.test(words) && !isOwner && isNowadays(text.slice(part.start, part.end)))
			continue;
		const edit = datedOf(text, mention) ?? seasonOf(text, mention, articleDate);
		if (edit === null) return null;
		edits.push(edit);
	}
	return edits;
}

/** `Today nearly 30 ships lie there`: no verb of the sentence says that it was on that day. */
function isNowadays(words: string): boolean {
	const clause = words.slice(0, words.search(/\btoday\b/i)).lastIndexOf('; ');
	return !/\b(?:will|was|were|had|did|to be(?:gin)?|(?<!\b(?:has|have) )\p{Ll}+ed|said|told|met|held|won|lost|began|came|went)\b/u.test(
		words.slice(Math.max(0, clause))
	);
}

/** `over the past five years`, not `the last five years of the war`. */
const pastSpan =
	/\bthe (?:past|last) ((?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|few|several|couple of) (days|weeks|months|years|decades))|decade|century)\b(?! (?:of|that|in which|when|before)\b)/giu;

/**
 * The edits that say up to when a length of time goes: `over the five years up to March 2024`. Only of what
 * has been so until the day of the article: in a history the past years are those before what it tells.
 */
export function pastSpansIn(text: string, part: Span, articleDate: CalendarDate | null): Edit[] {
	const words = text.slice(part.start, part.end);
	if (articleDate === null || !/\b(?:has|have)\b/.test(words) || /\bhad\b/.test(words)) return [];
	return matchesOf(words, pastSpan).map(({ 0: found, 1: length = '', 2: unit = '', index }) => {
		const end = dateInWords(/^(?:day|week)s$/i.test(unit) ? articleDate : articleDate.slice(0, 7));
		const start = part.start + index;
		return { start, end: start + found.length, words: `the ${length} up to ${end}` };
	});
}

import type { Span } from '../../../facts/fact.ts';
import { dateInWords } from '../../../text/en/dates.ts';
import { granularity } from '../../../facts/calendar-date.ts';
import type { DateMention } from '../../extraction.ts';
import type { Word } from '../../mentions/words.ts';
import { isAdjacent, type AmountRefusal } from './amount-clauses.ts';
import { spanOf, type ReadSentence } from '../finding.ts';
import { auxiliaries, irregularPasts } from '../verbs.ts';

/** What follows an amount in its clause. */
export interface Tail {
	/** What belongs to the noun: `of the harbour`, `carrying grain`. */
	readonly ofNoun: string;
	readonly rest: string;
	/** The word behind it. */
	readonly to: number;
	/** A time is named in it. */
	readonly hasTime: boolean;
	readonly problem: AmountRefusal | null;
}

const mostWords = 14;
const goesOn =
	/^(?:if|when|while|whenever|than|because|though|although|that|who|whom|which|whose|where|until|till|unless|whether|so|after|before|as|since)$/;
const mayBegin =
	/^(?:of|in|on|at|by|for|with|from|to|into|onto|over|under|about|around|between|among|through|throughout|during|before|after|since|until|till|against|within|across|along|behind|beyond|towards?|near|per|via|than|as|a|an|last|this|next|today|yesterday|every|each|annually|yearly|monthly|weekly|daily|without|inside|outside|if|when|who|that|which|where|while|because|though|although|so|whose|whom|whether|unless)$/;
const pronouns =
	/^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|here|there|such|other|others|itself|themselves|himself|herself)$/;
const relative =
	/^(?:ago|earlier|later|recently|lately|nowadays|tonight|tomorrow|yesterday|previously|so-far)$/;
const deictic =
	/\b(?:this|last|next|past|coming|previous|same) (?:\p{L}+ )?(?:day|night|morning|week|weekend|month|quarter|year|decade|season|century|spring|summer|autumn|fall|winter|\p{L}+day|days|weeks|months|years)\b/iu;

/**
 * The words from one to the end of the clause; a word past its end gives nothing.
 *
 * @param isBehindVerb whether a verb stands in front and not the noun of an amount
 */
export function tailAt(
	sentence: ReadSentence,
	from: number,
	dates: readonly DateMention[],
	isBehindVerb = false
): Tail {
	const to = endOf(sentence, from);
	const own = sentence.words.slice(from, to);
	const nounTo = from + nounLength(own);
	const text = wordsWithDates(sentence, nounTo, to, dates);
	const ofNoun = wordsWithDates(sentence, from, nounTo, dates);
	const whole = spanOf(sentence, from, to);
	const hasTime = to > from && dates.some(({ span }) => isWithin(span, whole));
	const problem =
		problemOf(own, isBehindVerb) ??
		(text === null || ofNoun === null || deictic.test(`${ofNoun} ${text}`)
			? 'relative-time'
			: null);
	return { ofNoun: ofNoun ?? '', rest: text ?? '', to, hasTime, problem };
}

function endOf({ words }: ReadSentence, from: number): number {
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		const isInDate = word.gap === ', ' && /^\d{4}$/.test(word.text) && isDay(words, at - 1);
		if (!isAdjacent(word) && !isInDate) return at;
		if (/^(?:today|now|currently|including)$/.test(word.lower)) return at;
		if (/^(?:and|but|or)$/.test(word.lower) && !joinsNouns(words, at)) return at;
	}
	return words.length;
}

function isDay(words: readonly Word[], at: number): boolean {
	return /^\d{1,2}$/.test(words[at]?.text ?? '') && words[at - 1]?.isCapital === true;
}

/** `in Kenya and Sudan`: no verb and no number behind, up to the end of the clause. */
function joinsNouns(words: readonly Word[], at: number): boolean {
	for (let next = at + 1; next <= at + 6; next++) {
		const word = words[next];
		if (!word || (next > at + 1 && !isAdjacent(word))) return true;
		if (/\d/.test(word.text) || isFinite(word) || /ed$/.test(word.lower)) return false;
	}
	return true;
}

function isFinite({ lower, text }: Word): boolean {
	return text === lower && (auxiliaries.has(lower) || irregularPasts.has(lower));
}

/** How many words belong to the noun: from `of` to the next preposition, or a participle with all behind. */
function nounLength(words: readonly Word[]): number {
	const [first] = words;
	if (!first) return 0;
	if (isParticiple(first.lower)) return words.length;
	if (first.lower !== 'of') return 0;
	const end = words.findIndex(
		({ lower }, at) =>
			at > 0 &&
			/^(?:in|at|on|since|during|for|from|to|with|by|over|under|across|after|before|through|against)$/.test(
				lower
			)
	);
	return end < 0 ? words.length : end;
}

function isParticiple(word: string): boolean {
	return (
		/(?:ing|ed)$/.test(word) && !/^(?:during|including|following|regarding|according)$/.test(word)
	);
}

function problemOf(words: readonly Word[], isBehindVerb: boolean): AmountRefusal | null {
	if (words.length > mostWords) return 'too-long';
	const [first] = words;
	if (first && /^(?:and|or)$/.test(first.lower)) return 'list';
	if (first && !isBehindVerb && !mayBegin.test(first.lower) && !isParticiple(first.lower))
		return 'goes-on';
	for (const [at, word] of words.entries()) {
		const next = words[at + 1];
		if (goesOn.test(word.lower) && !isTimed(word, next)) return 'goes-on';
		if (pronouns.test(word.lower)) return 'pronoun';
		if (relative.test(word.lower)) return 'relative-time';
		if (isFinite(word)) return 'two-clauses';
	}
	return null;
}

/** `since 2014`, `after the war`. */
function isTimed({ lower }: Word, next: Word | undefined): boolean {
	return (
		/^(?:since|before|after|until)$/.test(lower) &&
		next !== undefined &&
		(/^\d/.test(next.text) || next.isCapital)
	);
}

/** The words with every date whole; null where one has no day of its own. */
function wordsWithDates(
	sentence: ReadSentence,
	from: number,
	to: number,
	dates: readonly DateMention[]
): string | null {
	const { words } = sentence;
	const parts: string[] = [];
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) break;
		const date = dates.find(({ span }) => span.start <= word.start && span.end > word.start);
		if (!date) {
			parts.push(withSigns(words, at, at > from));
			continue;
		}
		if (date.date === null || (date.isModifier && !date.isExplicit)) return null;
		// `Friday's vote` is no `Friday vote`
		if (
			words.some(
				({ isPossessive, start, end }) =>
					isPossessive && start >= date.span.start && end <= date.span.end
			)
		)
			return null;
		parts.push(...dateParts(date, date.date, parts.at(-1)));
		while ((words[at + 1]?.start ?? Infinity) < date.span.end && at + 1 < to) at++;
	}
	return parts.join(' ');
}

/** A word with the ending and the signs that stand in the gaps beside it: `$5`, `50%`, `Kenya’s`. */
export function withSigns(words: readonly Word[], at: number, hasSign = true): string {
	const word = words[at];
	const sign = hasSign ? (/[$£€¥]/.exec(word?.gap ?? '')?.[0] ?? '') : '';
	const share = words[at + 1]?.gap.startsWith('%') ? '%' : '';
	return `${sign}${word?.text ?? ''}${word?.isPossessive ? '’s' : ''}${share}`;
}

function dateParts({ isExplicit }: DateMention, date: string, before: string | undefined) {
	const hasPreposition =
		before !== undefined &&
		/^(?:in|on|since|by|during|until|from|to|before|after|of|and|early|late|mid|the|between|year|for)$/i.test(
			before
		);
	const preposition = granularity(date) === 'day' ? 'on' : 'in';
	return hasPreposition || isExplicit ? [dateInWords(date)] : [preposition, dateInWords(date)];
}

function isWithin(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

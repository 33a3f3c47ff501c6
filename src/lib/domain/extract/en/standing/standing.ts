import type { CalendarDate } from '../../../facts/calendar-date.ts';
import type { Span } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Edit } from '../../edits.ts';
import type { Entities } from '../../entities/entity.ts';
import type { DateMention, MoneyMention, QuantityMention } from '../../extraction.ts';
import type { ReadSentence } from '../finding.ts';
import { nounLike, verbOfForm } from '../verbs.ts';
import { cutAround } from './cuts.ts';
import { memberOf, shorterParts, type Cut } from './shorter.ts';
import { datesWithin, pastSpansIn } from './dated.ts';
import { fullNamesIn } from './full-names.ts';
import { relativePart } from './relative-parts.ts';
import { joiningWordsIn, openingOf } from './openings.ts';
import { sumMeantIn } from './sums-meant.ts';
import { thingsIn, type Things } from './things.ts';
import { meantIn, pronounIn, type Meant } from './pronouns.ts';
import type { Quoted } from './quoted.ts';

type Mention = QuantityMention | MoneyMention | DateMention;

/** What is known of all sentences of an article. */
export interface Surroundings {
	readonly text: string;
	readonly date: CalendarDate | null;
	readonly meant: Meant;
	readonly quoted: ReadonlyMap<ReadSentence, Quoted>;
	readonly things: Things;
	readonly entities: Entities;
}

/** A sentence, or a part of it, as it is printed so that it is understood by itself. */
export interface Standing {
	readonly part: Span;
	readonly edits: readonly Edit[];
	/** Where else it is said who is meant. */
	readonly evidence: readonly Span[];
	/** Somebody said it; the words stand between these. */
	readonly lead: string;
	readonly close: string;
	/** Words of the sentence name this person, whom the answer must not be. */
	readonly person: string | null;
	/** It speaks of the day of the article. */
	readonly isPresent: boolean;
	/** It is part of a speech or letter that the text hands on as a whole. */
	readonly isHandedOn: boolean;
}

export function surroundingsOf(
	article: Pick<Surroundings, 'text' | 'date' | 'quoted' | 'entities'>,
	sentences: readonly ReadSentence[]
): Surroundings {
	const { text, entities } = article;
	return {
		...article,
		meant: meantIn(sentences, entities),
		things: thingsIn(text, sentences, entities)
	};
}

/** The words of a sentence that say how the time of the article is meant. */
const presently = /\b(?:now|currently|presently|today)\b/i;
const presentVerb = /\b(?:is|are|has|have|am)\b/;
const speakers = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Mm]yself|[Oo]urselves|[Oo]urs|[Yy]ou|[Yy]our)\b/;

/** The parts of a sentence that hold an answer: the one to print, then those to try where it does not stand alone. */
export function* partsAround(sentence: ReadSentence, answer: Span, text: string): Iterable<Cut> {
	const part = cutAround(sentence, answer, text);
	const member = memberOf(sentence, part, answer, text);
	if (member) yield member;
	yield { part, edits: [] };
	yield* shorterParts(sentence, part, answer, text);
	const said = relativePart(sentence, part, answer, text);
	if (said) yield said;
	// what `this` behind a semicolon means stands in front of it
	if (/;\s*$/.test(text.slice(sentence.span.start, part.start)))
		yield { part: { start: sentence.span.start, end: part.end }, edits: [] };
}

/**
 * The part of a sentence around an answer with what it needs of the sentences around it, or why it
 * cannot stand alone.
 */
export function standingOf(
	sentence: ReadSentence,
	answer: Span,
	mentions: readonly Mention[],
	{ text, date, meant, quoted, things, entities }: Surroundings,
	{ part: cut, edits: left }: Cut
): Standing | string {
	const said = quoted.get(sentence);
	if (said && (said.part.start > answer.start || said.part.end < answer.end))
		return 'speaker-unclear';
	if (said?.speaker === null) return 'speaker-unclear';
	const part = said ? within(cut, said.part) : cut;
	if (text.slice(part.start, part.end).trimEnd().endsWith('?')) return 'question';
	const isAside = ({ start, end }: Span) => start < answer.end && end > answer.start;
	const dates = mentions.filter((mention) => mention.kind === 'date');
	const days = datesWithin(dates, part, text, { answer, articleDate: date });
	if (days === null) return 'relative-date';
	const times = [...days, ...pastSpansIn(text, part, date)];
	const pronoun = said ? ({ kind: 'none' } as const) : pronounIn(sentence, meant);
	const isTouched =
		pronoun.kind === 'meant' && pronoun.edit.start >= part.start && pronoun.edit.end <= part.end;
	if (pronoun.kind === 'unclear' && pronoun.start >= part.start && pronoun.start < part.end)
		return 'pronoun';
	const words = text.slice(part.start, part.end);
	if (!said && speakers.test(words.replace(/["“][^"“”]*["”]/g, ''))) return 'first-person';
	const sum = said || part.start > sentence.span.start ? null : sumMeantIn(sentence, text);
	const edits = [
		...left,
		...(sum ? [sum.edit] : []),
		...openingOf(part, text),
		...(said ? [] : [...joiningWordsIn(part, text), ...(things.get(sentence) ?? [])]),
		...(said ? times.map(inBrackets) : times),
		...sentence.asides.map(({ start, end }) => ({
			start: start - (/\s/.test(text.charAt(start - 1)) ? 1 : 0),
			end,
			words: ''
		})),
		...conversionsBy(answer, mentions),
		...fullNamesIn(sentence, part, text, entities),
		...(isTouched ? [pronoun.edit] : []),
		...(said ? leftOut(presentWords(text, part), part, times) : presentWords(text, part))
	].filter((edit) => !isAside(edit));
	const isWhole = part.end === sentence.span.end;
	return {
		part: said ? { start: part.start, end: endOf(text, part) } : part,
		edits,
		evidence: [...(said?.evidence ?? []), ...(sum ? [sum.evidence] : [])],
		lead: said ? `${said.speaker ?? ''} ${said.verb ?? 'said'}: “` : '',
		close: said ? '”.' : isWhole ? closing(words) : '.',
		person: isTouched ? pronoun.person : (said?.speaker ?? null),
		isHandedOn: said?.isHandedOn === true,
		isPresent:
			date !== null && (presently.test(words) || presentVerb.test(words) || hasOpenTime(words))
	};
}

/** What was said is not changed without a sign. */
function inBrackets(edit: Edit): Edit {
	return edit.start === edit.end ? edit : { ...edit, words: `[${edit.words}]` };
}

function within(a: Span, b: Span): Span {
	return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Without the stop or comma in front of a closing mark. */
function endOf(text: string, { start, end }: Span): number {
	const words = text.slice(start, end).trimEnd();
	return start + words.replace(/[,.;]+$/, '').length;
}

/** A quotation that goes on in the next sentence is closed here. */
function closing(words: string): string {
	const plain = words.match(/"/g)?.length ?? 0;
	const curly = (words.match(/“/g)?.length ?? 0) - (words.match(/”/g)?.length ?? 0);
	const stop = /[.!?…]["”’)]*$/.test(words.trimEnd()) ? '' : '.';
	if (plain % 2 === 1) return `${stop}"`;
	return curly > 0 ? `${stop}”` : stop;
}

/** The same number in other units, in brackets behind the answer. */
function conversionsBy(answer: Span, mentions: readonly Mention[]): Edit[] {
	return mentions.flatMap((mention) =>
		mention.kind !== 'date' && mention.conversion && mention.span.start === answer.start
			? [{ start: mention.conversion.start - 1, end: mention.conversion.end, words: '' }]
			: []
	);
}

const present =
	/(?:^|(?<!\b(?:until|till|to|by|than|before|for|from)) )(?:currently|now|today|presently)(?= (?!that\b)\p{Ll}|[.,;])/giu;

/** `currently` goes: the stem names the day. */
function presentWords(text: string, { start, end }: Span): Edit[] {
	const words = text.slice(start, end);
	return matchesOf(words, present).map(({ 0: found, index }) =>
		index === 0 && words.charAt(found.length) === ' '
			? capitalAfter(words, start, found.length + 1)
			: { start: start + index, end: start + index + found.length, words: '' }
	);
}

/** What was said is not shortened without a sign, but at its beginning; nor where the day is written out. */
function leftOut(edits: readonly Edit[], part: Span, times: readonly Edit[]): Edit[] {
	return edits
		.filter(({ start, end }) => !times.some((time) => time.start < end && time.end > start))
		.map((edit) => (edit.start === part.start ? edit : { ...edit, words: ' […]' }));
}

function capitalAfter(words: string, start: number, length: number): Edit {
	return { start, end: start + length + 1, words: words.charAt(length).toUpperCase() };
}

/** A verb of the present, or of what is or would be to come. */
function hasOpenTime(words: string): boolean {
	if (/\b(?:will|would|can|may|might|should|must)\b/.test(words)) return true;
	return words.split(/[^\p{L}'’-]+/u).some((word) => {
		const base = verbOfForm(word);
		return base !== undefined && !nounLike.has(base);
	});
}

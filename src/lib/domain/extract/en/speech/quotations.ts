import type { Span, StatementFact } from '../../../facts/fact.ts';
import { matchesOf } from '../../../text/matches.ts';
import { wordList } from './clauses.ts';
import {
	idAt,
	isFlawed,
	refusal,
	type Findings,
	type ReadSentence,
	type Reading
} from '../finding.ts';
import type { Quoted } from '../standing/quoted.ts';
import { speechesIn, type Speech } from './speakers.ts';
import { speakerProblem } from './statements.ts';

const fewest = 6;
const most = 35;

/** What a sentence quotes word for word, with the speaker named in front, behind or between. */
export function quotationsIn(sentence: ReadSentence, reading: Reading): Findings {
	const quotes = quotesOf(sentence, reading.text);
	const [first, second] = quotes;
	const outside = speechesIn(sentence).filter(
		(speech) => !quotes.some((quote) => isInside(sentence, speech, quote))
	);
	const [speech] = outside;
	const isCarried = first === undefined || outside.length === 0;
	const said = isCarried ? reading.quoted.get(sentence) : undefined;
	if (said) return continued(sentence, said, reading);
	if (!first) return { found: [], refused: [] };
	if (!speech || outside.length > 1) return refusedAs('speaker-unclear', first);
	const name = sentence.words[speech.verb];
	const colon = /[:,]\s*["“]$/.test(reading.text.slice(first.start - 4, first.start));
	const closes = /[,.!?]$/.test(reading.text.slice(first.start, first.end));
	// a quote within a clause is part of indirect speech
	if (!name || (!(closes && first.start < name.start) && !(colon && first.start > name.start)))
		return { found: [], refused: [] };
	// `for his “work on the mill,” Lee said`: a few words of somebody's, within the reporter's clause
	if (!colon && /^\p{Ll}/u.test(reading.text.charAt(first.start)))
		return refusedAs('too-short', first);
	const isLong = wordList(reading.text.slice(first.start, first.end)).length >= fewest;
	const quote = isLong || !second ? first : second;
	return quotation(sentence, speech, quote, reading);
}

/** A sentence of a longer quotation, whose speaker another sentence names. */
function continued(
	sentence: ReadSentence,
	{ part, speaker, isPerson, evidence }: Quoted,
	reading: Reading
): Findings {
	const pattern = 'quotation/continued';
	if (speaker === null || evidence.length === 0) return refusedAs('speaker-unclear', part, pattern);
	return quoting(sentence, { speaker, isPerson, words: part, evidence, pattern }, reading);
}

/** What stands between quotation marks; a quote may begin or end in another sentence. */
function quotesOf({ span }: ReadSentence, text: string): Span[] {
	const sentence = text.slice(span.start, span.end);
	const quotes: Span[] = [];
	let from: number | null = null;
	for (const { index } of matchesOf(sentence, /["“”]/g)) {
		const at = span.start + index;
		if (opensQuote(sentence, index)) from = at + 1;
		else {
			const isCarried = from === null && quotes.length === 0;
			const start = isCarried ? span.start : from;
			if (start !== null && start < at) quotes.push({ start, end: at });
			from = null;
		}
	}
	if (from !== null && from < span.end) quotes.push({ start: from, end: span.end });
	return quotes;
}

function opensQuote(sentence: string, at: number): boolean {
	const sign = sentence.charAt(at);
	return sign === '"'
		? /^(?:|[\s(—–[])$/.test(sentence.slice(Math.max(0, at - 1), at)) &&
				/^\S/.test(sentence.slice(at + 1))
		: sign === '“';
}

function isInside({ words }: ReadSentence, { verb }: Speech, { start, end }: Span): boolean {
	const place = words[verb]?.start ?? 0;
	return place >= start && place < end;
}

function quotation(
	sentence: ReadSentence,
	speech: Speech,
	quote: Span,
	reading: Reading
): Findings {
	const { speaker, isPerson, isPronoun } = speech;
	const evidence = isPronoun ? speech.evidence : [];
	const pattern = isPronoun ? 'quotation/pronoun' : 'quotation/named';
	const own = spanFrom(sentence, speech, quote);
	const said = { speaker, isPerson, words: quote, evidence: [...evidence, own], pattern };
	return quoting(sentence, said, reading);
}

/** What is known of words said, and the sentence they stand in. */
type Quoting = Pick<StatementFact, 'speaker' | 'isPerson' | 'evidence'> & {
	readonly words: Span;
	readonly pattern: string;
};

function quoting(sentence: ReadSentence, said: Quoting, reading: Reading): Findings {
	const { words: quote, evidence, pattern, speaker, isPerson } = said;
	const words = reading.text
		.slice(quote.start, quote.end)
		.replace(/\s+/g, ' ')
		.replace(/[,;:.\s]+$/, '');
	const list = wordList(words);
	if (list.length < fewest) return refusedAs('too-short', quote, pattern);
	if (list.length > most) return refusedAs('too-long', quote, pattern);
	// one word may be the surname of somebody whom nothing sorts
	const isShort =
		/^\p{Lu}\p{Ll}+$/u.test(speaker) && reading.entities.of(speaker)?.sort !== 'organisation';
	const problem = isShort ? 'name-incomplete' : speakerProblem(said, words);
	if (problem !== null) return refusedAs(problem, quote, pattern);
	// `the headline: 'Mill burns'`: a quotation within it is cut or printed doubly
	if (/[[\]()#]|\.\.\.|…|[:,]\s*['‘]|['’] ['‘]/.test(words))
		return refusedAs('unbalanced', quote, pattern);
	if (
		/^(?:it|its|it's|this|that|that's|these|those|they|they're|he|she|he's|she's|there|but|and|so|because|which|however|also|therefore|thus|instead|then)$/.test(
			list[0] ?? ''
		)
	)
		return refusedAs('points-elsewhere', quote, pattern);
	const isMeantElsewhere =
		/\b(?:and|but) (?:it|its|they|their)\b|\b(?:about|of|for|to|with|on|over|behind) (?:it|them|that|this)$|\bhere$/i.test(
			words
		);
	if (
		isMeantElsewhere ||
		list
			.slice(0, 4)
			.some((word) =>
				/^(?:this|it|they|them|he|she|him|these|those|(?:it|he|she|they)['’]\p{L}+)$/u.test(word)
			)
	)
		return refusedAs('pronoun', quote, pattern);
	if (evidence.some((span) => isFlawed(sentence, span)))
		return refusedAs('flawed-words', quote, pattern);
	const fact: StatementFact = {
		...{ id: idAt(reading, 'quotation', quote), type: 'statement', evidence, asOf: reading.date },
		...{ modality: 'asserted', attribution: null, importance: 2 },
		...{ speaker, isPerson, content: words, isQuote: true }
	};
	return { found: [{ fact, pattern }], refused: [] };
}

/** From the quote to its speaker, whichever comes first. */
function spanFrom(
	{ words }: ReadSentence,
	{ verb, evidence, isPronoun }: Speech,
	quote: Span
): Span {
	const place = words[verb];
	const [name] = evidence;
	const parts = [quote, ...(place ? [place] : []), ...(name && !isPronoun ? [name] : [])];
	return {
		start: Math.min(...parts.map(({ start }) => start)),
		end: Math.max(...parts.map(({ end }) => end))
	};
}

function refusedAs(
	reason: Parameters<typeof refusal>[0],
	span: Span,
	pattern = 'quotation/named'
): Findings {
	return { found: [], refused: [refusal(reason, span, pattern)] };
}

import type { Span, StatementFact } from '../../facts/fact.ts';
import { wordList } from './clauses.ts';
import {
	idAt,
	isFlawed,
	refusal,
	type Findings,
	type ReadSentence,
	type Reading
} from './finding.ts';
import { speechesIn, type Speech } from './speakers.ts';
import { speakerProblem } from './statements.ts';

const fewest = 6;
const most = 35;

/** Quoted words: from a mark up to the mark that closes it, never over a line. */
const quoted = /“([^“”\n]+)”|"([^"\n]+)"/g;

/** What a sentence quotes word for word, with the speaker named in front, behind or between. */
export function quotationsIn(sentence: ReadSentence, reading: Reading): Findings {
	const quotes = quotesOf(sentence, reading.text);
	const [first, second] = quotes;
	if (!first) return { found: [], refused: [] };
	const outside = speechesIn(sentence).filter(
		(speech) => !quotes.some((quote) => isInside(sentence, speech, quote))
	);
	const [speech] = outside;
	if (!speech || outside.length > 1) return refusedAs('speaker-unclear', first);
	const name = sentence.words[speech.verb];
	const colon = /[:,]\s*["“]$/.test(reading.text.slice(first.start - 4, first.start));
	const closes = /[,.!?]$/.test(reading.text.slice(first.start, first.end));
	// a quote within a clause is part of indirect speech
	if (!name || (!(closes && first.start < name.start) && !(colon && first.start > name.start)))
		return { found: [], refused: [] };
	const isLong = wordList(reading.text.slice(first.start, first.end)).length >= fewest;
	const quote = isLong || !second ? first : second;
	return quotation(sentence, speech, quote, reading);
}

function quotesOf({ span }: ReadSentence, text: string): Span[] {
	const sentence = text.slice(span.start, span.end);
	return [...sentence.matchAll(quoted)].map((match) => {
		const start = span.start + match.index + 1;
		return { start, end: start + match[0].length - 2 };
	});
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
	const words = reading.text
		.slice(quote.start, quote.end)
		.replace(/\s+/g, ' ')
		.replace(/[,;:.\s]+$/, '');
	const list = wordList(words);
	const pattern = speech.isPronoun ? 'quotation/pronoun' : 'quotation/named';
	if (list.length < fewest) return refusedAs('too-short', quote, pattern);
	if (list.length > most) return refusedAs('too-long', quote, pattern);
	const problem = speakerProblem(speech, words);
	if (problem !== null) return refusedAs(problem, quote, pattern);
	if (/[[\]()]|\.\.\.|…/.test(words)) return refusedAs('unbalanced', quote, pattern);
	if (
		/^(?:it|its|it's|this|that|that's|these|those|they|they're|he|she|he's|she's|there|but|and|so|because|which)$/.test(
			list[0] ?? ''
		)
	)
		return refusedAs('points-elsewhere', quote, pattern);
	if (list.slice(0, 4).some((word) => /^(?:this|it|they|them|he|she|him|these|those)$/.test(word)))
		return refusedAs('pronoun', quote, pattern);
	const evidence = [
		...(speech.isPronoun ? speech.evidence : []),
		spanFrom(sentence, speech, quote)
	];
	if (evidence.some((span) => isFlawed(sentence, span)))
		return refusedAs('flawed-words', quote, pattern);
	const fact: StatementFact = {
		...{ id: idAt(reading, 'quotation', quote), type: 'statement', evidence, asOf: reading.date },
		...{ modality: 'asserted', attribution: null, importance: 2 },
		...{ speaker: speech.speaker, isPerson: speech.isPerson, content: words, isQuote: true }
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

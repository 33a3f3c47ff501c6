import type { Span } from '../../../facts/fact.ts';
import { groupBy } from '../../../group-by.ts';
import type { ReadSentence } from '../finding.ts';
import { speechesIn } from '../speech/speakers.ts';
import type { Spoken } from './spoken.ts';

/** Words between quotation marks, the marks aside; they may go on over several sentences. */
interface Quote extends Span {
	/** The marks stand in this block; a quotation of several paragraphs opens each and closes the last. */
	readonly isClosed: boolean;
}

/** How a sentence that is said by somebody, or a part of it, is to be printed. */
export interface Quoted {
	/** The words that were said. */
	readonly part: Span;
	readonly speaker: string | null;
	readonly isPerson: boolean;
	/** Where the speaker is named. */
	readonly evidence: readonly Span[];
	/** Left out, it is `said`. */
	readonly verb?: 'said' | 'wrote';
	/** It is part of a speech or letter that the text hands on as a whole. */
	readonly isHandedOn?: true;
}

type Speaker = Omit<Quoted, 'part'>;

const nobody: Speaker = { speaker: null, isPerson: false, evidence: [] };

/** A longer sentence is a list or has lost its stops: nobody is looked for in it. */
const mostWords = 150;

/**
 * The sentences that lie in a quotation which begins or ends in another one. Those that hold a whole
 * quotation and its speaker stand as they are. Linear.
 */
export function quotedIn(
	text: string,
	sentences: readonly ReadSentence[]
): ReadonlyMap<ReadSentence, Quoted> {
	const quoted = new Map<ReadSentence, Quoted>();
	const names = new Set<string | null>();
	const unclear: ReadSentence[] = [];
	let open: Speaker | null = null;
	let last: Speaker | null = null;
	for (const block of groupBy(sentences, (sentence) => String(sentence.block)).values()) {
		const quotes = quotesIn(text, block);
		const speakers =
			quotes.length === 0 ? new Map<ReadSentence, Speaker>() : speakersIn(block, quotes);
		const start = block[0]?.span.start ?? 0;
		const carried: Speaker | null = open;
		let from = 0;
		open = null;
		for (const quote of quotes) {
			while ((block[from]?.span.end ?? Infinity) <= quote.start) from++;
			const own: ReadSentence[] = [];
			for (let at = from; (block[at]?.span.start ?? Infinity) < quote.end; at++) {
				const sentence = block[at];
				if (sentence) own.push(sentence);
			}
			// a quotation of several paragraphs opens each of them
			const speech: Speaker | null =
				speakerOf(own, speakers) ?? (quote.start <= start + 1 ? carried : null);
			names.add(speech?.speaker ?? last?.speaker ?? null);
			const isLast = speech === null && quote.start <= start + 1;
			for (const sentence of own) {
				const part = partOf(sentence, quote, text);
				if (!part) continue;
				if (isLast) unclear.push(sentence);
				quoted.set(sentence, { part, ...(speech ?? (isLast ? last : null) ?? nobody) });
			}
			if (!quote.isClosed) open = speech;
			last = speech ?? last;
		}
	}
	// a paragraph of quotation without a speaker goes on with the one before only where nobody else speaks
	if (names.size > 1) for (const sentence of unclear) clear(quoted, sentence);
	return quoted;
}

function clear(quoted: Map<ReadSentence, Quoted>, sentence: ReadSentence): void {
	const part = quoted.get(sentence)?.part;
	if (part) quoted.set(sentence, { part, ...nobody });
}

function quotesIn(text: string, block: readonly ReadSentence[]): Quote[] {
	const start = block[0]?.span.start ?? 0;
	const end = block.at(-1)?.span.end ?? start;
	const words = text.slice(start, end);
	const quotes: Quote[] = [];
	let from: number | null = null;
	for (const { 0: sign, index } of words.matchAll(/["“”]/g)) {
		const opens =
			sign === '“' ||
			(sign === '"' &&
				/^$|[\s(—–[]/.test(words.charAt(index - 1)) &&
				/\S/.test(words.charAt(index + 1)));
		if (opens) from ??= start + index + 1;
		else if (from !== null) {
			quotes.push({ start: from, end: start + index, isClosed: true });
			from = null;
		}
	}
	if (from !== null) quotes.push({ start: from, end, isClosed: false });
	return quotes;
}

/** Who speaks in each sentence, outside of quotations; no sentence with two of them. */
function speakersIn(
	block: readonly ReadSentence[],
	quotes: readonly Quote[]
): ReadonlyMap<ReadSentence, Speaker> {
	const speakers = new Map<ReadSentence, Speaker>();
	let from = 0;
	for (const sentence of block) {
		while ((quotes[from]?.end ?? Infinity) <= sentence.span.start) from++;
		if (sentence.words.length > mostWords) continue;
		const near = quotes.slice(from, from + mostWords);
		const speeches = speechesIn(sentence).filter(({ verb }) => {
			const at = sentence.words[verb]?.start ?? 0;
			return !near.some(({ start, end }) => at >= start && at < end);
		});
		const [speech] = speeches;
		if (!speech || speeches.length > 1) continue;
		const { speaker, isPerson, evidence } = speech;
		speakers.set(sentence, { speaker, isPerson, evidence });
	}
	return speakers;
}

/** Who says a quotation: in a sentence that it begins or ends in, or the one before it. */
function speakerOf(
	own: readonly ReadSentence[],
	speakers: ReadonlyMap<ReadSentence, Speaker>
): Speaker | null {
	const [first] = own;
	for (const sentence of [own.at(-1), first, first?.before]) {
		const speaker = sentence && speakers.get(sentence);
		if (speaker) return speaker;
	}
	return null;
}

/** What a sentence has of a quotation that goes beyond it; null where the sentence holds it, or names who speaks. */
function partOf({ span }: ReadSentence, quote: Quote, text: string): Span | null {
	const isWhole = quote.isClosed && quote.start >= span.start && quote.end <= span.end;
	const isAlone = quote.start <= span.start + 1 && quote.end >= span.end - 2;
	if (isWhole && !isAlone) return null;
	const lead = text.slice(span.start, quote.start).replace(/["“\s]/g, '');
	if (quote.start > span.start && lead !== '') return null;
	return { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) };
}

/**
 * The quotations together with the sentences of what is handed on as a whole; there the speaker of the
 * whole speaks where a quotation has nobody of its own.
 */
export function withSpoken(
	quoted: ReadonlyMap<ReadSentence, Quoted>,
	spoken: ReadonlyMap<ReadSentence, Spoken>
): ReadonlyMap<ReadSentence, Quoted> {
	const all = new Map(quoted);
	for (const [sentence, { speaker, verb }] of spoken) {
		const own = quoted.get(sentence);
		if (own && own.speaker !== null) continue;
		const part = own?.part ?? sentence.span;
		all.set(sentence, { part, speaker, verb, evidence: [], isPerson: true, isHandedOn: true });
	}
	return all;
}

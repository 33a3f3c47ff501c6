import type { Span } from '../../../facts/fact.ts';
import { groupBy } from '../../../group-by.ts';
import type { ReadSentence } from '../finding.ts';
import { speechesIn } from '../speakers.ts';

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
	/** Where the speaker is named. */
	readonly evidence: readonly Span[];
}

/**
 * The sentences that lie in a quotation which begins or ends in another one. Those that hold a whole
 * quotation and its speaker stand as they are. Linear.
 */
export function quotedIn(
	text: string,
	sentences: readonly ReadSentence[]
): ReadonlyMap<ReadSentence, Quoted> {
	const quoted = new Map<ReadSentence, Quoted>();
	let open: Pick<Quoted, 'speaker' | 'evidence'> | null = null;
	for (const block of groupBy(sentences, (sentence) => String(sentence.block)).values()) {
		const quotes = quotesIn(text, block);
		let speech: Pick<Quoted, 'speaker' | 'evidence'> | null = open;
		open = null;
		for (const quote of quotes) {
			const own = block.filter(({ span }) => span.start < quote.end && span.end > quote.start);
			speech = speakerOf(block, own, quotes) ?? speech;
			for (const sentence of own) {
				const part = partOf(sentence, quote, text);
				if (part) quoted.set(sentence, { part, ...(speech ?? { speaker: null, evidence: [] }) });
			}
			if (!quote.isClosed) open = speech;
		}
	}
	return quoted;
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

/** Who says a quotation: in a sentence that it begins or ends in, or the one before it. */
function speakerOf(
	block: readonly ReadSentence[],
	own: readonly ReadSentence[],
	quotes: readonly Quote[]
): Pick<Quoted, 'speaker' | 'evidence'> | null {
	const [first] = own;
	const last = own.at(-1);
	const before = first?.before;
	for (const sentence of new Set([last, first, before])) {
		if (!sentence || !block.includes(sentence)) continue;
		const speeches = speechesIn(sentence).filter(({ verb }) => {
			const at = sentence.words[verb]?.start ?? 0;
			return !quotes.some(({ start, end }) => at >= start && at < end);
		});
		const [speech] = speeches;
		if (speech && speeches.length === 1)
			return { speaker: speech.speaker, evidence: speech.evidence };
	}
	return null;
}

/** What a sentence has of a quotation that goes beyond it; null where the sentence holds it, or names who speaks. */
function partOf({ span }: ReadSentence, quote: Quote, text: string): Span | null {
	const isWhole = quote.isClosed && quote.start >= span.start && quote.end <= span.end;
	if (isWhole) return null;
	const lead = text.slice(span.start, quote.start).replace(/["“\s]/g, '');
	if (quote.start > span.start && lead !== '') return null;
	return { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) };
}

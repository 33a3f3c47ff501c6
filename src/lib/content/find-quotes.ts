import type { Span } from '../domain/facts/fact.ts';
import { err, ok, type Result } from '../domain/result.ts';

/**
 * Where the quotes of a fact stand in the reading text. Each must stand there exactly once, so that
 * the source line shown is surely the one meant.
 */
export function findQuotes(
	text: string,
	quotes: readonly string[]
): Result<readonly Span[], readonly string[]> {
	const sentences: string[] = [];
	const spans: Span[] = [];
	if (quotes.length === 0)
		sentences.push('It has no quote. Quote the words of the text that state it.');
	for (const quote of quotes) {
		const start = text.indexOf(quote);
		if (start < 0) {
			sentences.push(`The quote "${quote}" is not in the text. ${nearest(text, quote)}`);
		} else if (text.indexOf(quote, start + 1) >= 0) {
			sentences.push(
				`The quote "${quote}" stands in the text more than once. Quote more words around it.`
			);
		} else {
			spans.push({ start, end: start + quote.length });
		}
	}
	return sentences.length > 0 ? err(sentences) : ok(spans);
}

/** How far a quote agrees with the text: what its author needs to find the slip. */
function nearest(text: string, quote: string): string {
	let length = quote.length - 1;
	while (length > 0 && !text.includes(quote.slice(0, length))) length--;
	if (length < 8) return 'Copy the words from the reading text.';
	const at = text.indexOf(quote.slice(0, length));
	return `The text goes on like this: "${text.slice(at, at + length + 24).replaceAll('\n', ' ')}…".`;
}

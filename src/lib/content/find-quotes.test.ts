import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from './fixtures.ts';
import { findQuotes } from './find-quotes.ts';

/** What is wrong with the quotes, a sentence each. */
function problems(...quotes: string[]): readonly string[] {
	const found = findQuotes(text, quotes);
	return found.ok ? [] : found.problem;
}

test('each quote is found where it stands, in the order of the quotes', () => {
	const found = findQuotes(text, ['left the deal', 'About 2,500']);
	const at = text.indexOf('left the deal');
	expect(found).toEqual({
		ok: true,
		value: [
			{ start: at, end: at + 13 },
			{ start: 0, end: 11 }
		]
	});
});

describe('every problem is told, with the way to mend it', () => {
	test('a fact without quotes', () => {
		expect(problems()).toEqual(['It has no quote. Quote the words of the text that state it.']);
	});

	test('a quote with a slip shows how the text goes on', () => {
		expect(problems('About 2,500 US soldiers are in Iraq.')).toEqual([
			'The quote "About 2,500 US soldiers are in Iraq." is not in the text. ' +
				'The text goes on like this: "About 2,500 US troops are in Iraq. They…".'
		]);
	});

	test('a quote that the text knows nothing of is to be copied', () => {
		expect(problems('Nobody said so.')).toEqual([
			'The quote "Nobody said so." is not in the text. Copy the words from the reading text.'
		]);
	});

	test('a quote that stands there twice is to be made longer', () => {
		expect(problems('They are guests')).toEqual([
			'The quote "They are guests" stands in the text more than once. Quote more words around it.'
		]);
		expect(problems('They are guests no more')).toEqual([]);
	});

	test('a quote that overlaps itself stands there twice', () => {
		expect(findQuotes('anana', ['ana']).ok).toBe(false);
	});

	test('several at once, and none hides another', () => {
		expect(problems('About 2,500', 'Nobody.', 'They are guests')).toHaveLength(2);
	});

	test('case, spaces and kinds of apostrophe have to agree', () => {
		expect(['about 2,500', 'About  2,500', 'About 2500'].map((q) => problems(q).length)).toEqual([
			1, 1, 1
		]);
	});
});

test('whatever is found, the span holds the quote', () => {
	const part = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }));
	const property = fc.property(part, ([start, length]) => {
		const quote = text.slice(start, start + length);
		const found = findQuotes(text, [quote]);
		const [span] = found.ok ? found.value : [];
		return span
			? text.slice(span.start, span.end) === quote && span.start === start
			: text.split(quote).length > 2 || text.indexOf(quote, text.indexOf(quote) + 1) >= 0;
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

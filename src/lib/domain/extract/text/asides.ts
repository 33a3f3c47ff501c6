import type { Span } from '../../facts/fact.ts';
import { matchesOf } from '../../text/matches.ts';
import { reference } from '../en/asides.ts';

/** `[3]`, `[a]`, `[note 2]`: marks of footnotes; `[...]`: what was cut out of a quotation. */
const mark =
	/\[(?:\d{1,3}(?:[,–-] ?\d{1,3})?|[a-z]|(?:note|nb) \d{1,2}|citation needed|sic|\.{3}|…)\]/giu;
/** Letters that only a phonetic spelling has, in square brackets or between strokes. */
const phonetic = /\[[^[\]\n]{1,60}\]|\/[^/\s\n][^/\n]{1,40}\//gu;
const phoneticLetter = /[\u0250-\u02af\u02c8\u02cc\u02d0]/;

/** Words of the page or the editor in a sentence: it says the same without them. */
export function asidesIn(text: string, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	const found = [mark, reference, phonetic].flatMap((pattern) =>
		matchesOf(words, pattern).map(({ 0: aside, index }) => ({ aside, index, pattern }))
	);
	return (
		found
			// at the end of a sentence it tells that others are missing, and this one is whole
			.filter(({ aside, index }) => !isAtEnd(aside, words.slice(index + aside.length)))
			.filter(({ aside, pattern }) => pattern !== phonetic || phoneticLetter.test(aside))
			.map(({ aside, index }) => ({ start: start + index, end: start + index + aside.length }))
			.sort((a, b) => a.start - b.start)
	);
}

function isAtEnd(aside: string, behind: string): boolean {
	return /^\[(?:\.{3}|…)\]$/.test(aside) && /^["”’]?$/.test(behind.trim());
}

import type { BlockRole } from '../extraction.ts';
import { isDateLine } from '../en/datelines.ts';
import { isCaption, isPageNoise } from '../en/page-noise.ts';
import { isItem, isRow } from './units.ts';

/** Longer lines are prose, whatever they begin with. */
const longestLabel = 400;
/** Words of a heading in small letters; in capitals it may be longer. */
const mostWords = 20;
const mostCapitalWords = 40;

const stop = /[.!?…؟。！？]["'”’»)\]]*(?:\s?\[\d{1,3}\])*$/;

/** What a paragraph is by its own words; the lines around it may tell more. */
export function roleOf(words: string): BlockRole {
	if (words.length > longestLabel) return /^Fig(?:ure|\.) \d/.test(words) ? 'caption' : 'body';
	if (!/[\p{L}\p{N}]/u.test(words) || /^(?:\[?\d{1,3}\]?|\^|†).{0,2}$/.test(words)) return 'noise';
	if (isPageNoise(words)) return 'noise';
	if (isDateLine(words)) return 'dateline';
	if (isCaption(words)) return 'caption';
	if (isNumberedHeading(words)) return 'heading';
	if (isItem(words)) return 'list';
	if (isTable(words)) return 'table';
	return isHeading(words) ? 'heading' : 'body';
}

/** True where a paragraph ends as a sentence does. */
export function isFinished(words: string): boolean {
	return stop.test(words.slice(-24));
}

function isNumberedHeading(words: string): boolean {
	return (
		/^\d{1,2}(?:\.\d{1,2})+\.? \p{Lu}/u.test(words) && words.length < 100 && !isFinished(words)
	);
}

function isTable(words: string): boolean {
	if (isRow(words)) return true;
	if (/^[\p{Lu}][\p{L}\p{N} ()/’'-]{1,30}: ?\S/u.test(words)) {
		return !isFinished(words) && wordsOf(words).length <= 14;
	}
	return words.split(/\t|\s\|\s/).length >= 3 && !isFinished(words);
}

function isHeading(words: string): boolean {
	const all = wordsOf(words);
	if (isFinished(words)) {
		// a question over a section; one in prose never stands so alone
		return (/\?$/.test(words) && all.length <= 8) || (all.length <= 14 && isCapital(words));
	}
	if (/[:;]$/.test(words)) return isCapital(words) || (all.length <= 3 && /:$/.test(words));
	if (/,$/.test(words)) return all.length <= 6;
	if (all.length <= mostWords) return !/^\p{Ll}/u.test(words) || all.length <= 5;
	return all.length <= mostCapitalWords && (isCapital(words) || isTitleCase(all));
}

/** Nothing but capital letters. */
function isCapital(words: string): boolean {
	return !/\p{Ll}{2}/u.test(words) && /\p{Lu}{2}/u.test(words);
}

function isTitleCase(all: readonly string[]): boolean {
	const long = all.filter((word) => /^\p{L}{4}/u.test(word));
	const capital = long.filter((word) => /^\p{Lu}/u.test(word));
	return long.length > 0 && capital.length >= long.length * 0.85;
}

function wordsOf(words: string): string[] {
	return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

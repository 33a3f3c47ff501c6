import type { Span } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import type { Refusal } from '../extraction.ts';
import { gapAfter, type Word, type WordRow } from './words.ts';

/** An acronym with the words it is short for, both as the article has them. */
export interface Acronym {
	readonly short: string;
	readonly long: string;
	/** From the first word of either to the last of the other. */
	readonly span: Span;
	readonly longSpan: Span;
}

/** More words than these no acronym stands for. */
const mostWords = 12;

/** Words whose initials an acronym leaves out. */
const skipped = new Set('of and the for on in to a an at de by with'.split(' '));

/**
 * `Popular Mobilization Forces (PMF)` and `PMF (Popular Mobilization Forces)`, where the initials bear
 * it out.
 */
export function acronymsIn(text: string, row: WordRow): { found: Acronym[]; refused: Refusal[] } {
	const found: Acronym[] = [];
	const refused: Refusal[] = [];
	row.words.forEach((word, at) => {
		if (!isAcronym(word.text) || word.isPossessive) return;
		const pair = isBracketed(row, at) ? longBefore(row.words, at) : longBehind(row, at);
		if (pair === undefined) return;
		const [from, to] = pair ?? [0, 0];
		const first = row.words[from];
		const last = row.words[to - 1];
		if (pair === null || !first || !last) {
			refused.push({
				reason: row.words[at - 1]?.text === word.text ? 'self-alias' : 'initials-differ',
				span: { start: word.start, end: word.end },
				pattern: 'definition/acronym'
			});
			return;
		}
		const longSpan = { start: first.start, end: last.end };
		found.push({
			short: word.text.replace(/\.$/, ''),
			long: text.slice(longSpan.start, longSpan.end).replace(/\s+/g, ' '),
			span: { start: Math.min(word.start, first.start), end: Math.max(word.end, last.end) },
			longSpan
		});
	});
	return { found, refused };
}

const twoCapitals = /\p{Lu}.*\p{Lu}/u;

/** Two capitals at least, short, and no number alone. */
export function isAcronym(word: string): boolean {
	return (
		word.length <= 8 &&
		twoCapitals.test(word) &&
		/^\p{Lu}[\p{L}\p{N}&.-]*$/u.test(word) &&
		!/\p{Ll}{3}/u.test(word)
	);
}

function isBracketed(row: WordRow, at: number): boolean {
	return /\s\(["'“‘]?$/.test(row.words[at]?.gap ?? '') && /^["'”’]?\)/.test(gapAfter(row, at));
}

/** The words in front whose initials it has, the last of them right before the bracket; null for none. */
function longBefore(words: readonly Word[], at: number): [number, number] | null {
	const letters = lettersOf(words[at]?.text ?? '');
	for (let from = at - 1; from >= 0 && from >= at - mostWords; from--) {
		if (/[.;:!?()]/.test(words[from + 1]?.gap ?? '') && from + 1 < at) return null;
		if (isLongForm(words.slice(from, at), letters)) return [from, at];
	}
	return null;
}

/** The same in brackets behind it; undefined where nothing stands in brackets. */
function longBehind(row: WordRow, at: number): [number, number] | null | undefined {
	if (!/^\s\($/.test(gapAfter(row, at))) return undefined;
	const start = at + 1;
	let from = start;
	while (row.words[from] && row.words[from]?.lower === 'the') from++;
	for (let to = from + 1; to <= from + mostWords; to++) {
		if (!row.words[to - 1]) return undefined;
		const gap = gapAfter(row, to - 1);
		if (!/\)/.test(gap)) continue;
		if (to - from < 2) return undefined;
		const letters = lettersOf(row.words[at]?.text ?? '');
		return isLongForm(row.words.slice(from, to), letters) ? [from, to] : null;
	}
	return undefined;
}

/** A plural's small `s` is no initial. */
function lettersOf(acronym: string): string {
	return acronym
		.replace(/(?<=\p{Lu})s$/u, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

function isLongForm(words: readonly Word[], letters: string): boolean {
	const [first] = words;
	if (words.length < 2 || !first || skipped.has(first.lower)) return false;
	if (
		words.some(
			({ text }) => text.length > 1 && text === text.toUpperCase() && lettersOf(text) === letters
		)
	)
		return false;
	const parts = gather(words, ({ lower }) => {
		const pieces = lower.split(/[.-]/).filter(Boolean);
		// either each part of a hyphened word gives an initial, or the word gives one
		return pieces.map((part, at) => ({ part, isOptional: at > 0 || skipped.has(lower) }));
	});
	return matches(parts, letters);
}

/** Goes through parts and letters once, with all places in the letters that can be reached. */
function matches(
	parts: readonly { part: string; isOptional: boolean }[],
	letters: string
): boolean {
	let reached = new Set([0]);
	for (const { part, isOptional } of parts) {
		const next = new Set<number>();
		for (const at of reached) {
			if (isOptional) next.add(at);
			// a number stands in it whole, a word with its initial alone
			const taken = /^\d/.test(part) ? part : part.charAt(0);
			if (letters.startsWith(taken, at)) next.add(at + taken.length);
		}
		reached = next;
	}
	return reached.has(letters.length);
}

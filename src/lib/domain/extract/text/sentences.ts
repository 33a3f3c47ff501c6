import type { Span } from '../../facts/fact.ts';
import { isOrdinalDay } from '../../text/ordinal-day.ts';
import { abbreviationKind, afterTime, exclaimedNames } from '../en/abbreviations.ts';
import { starters } from '../en/function-words.ts';
import { reportingVerbs } from '../en/verbs.ts';
import { isLowerName } from './tokens.ts';

const stops = /[.!?…؟。！？]+/g;
const closing = /["'”’»)\]」』）]{0,8}/y;
/** `[12]`, `[a]`, `[citation needed]`: they belong to the words before them, not to a sentence. */
const marks = /(?:\s{0,3}\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2}|citation needed)\])+/y;
const white = /\s*/y;
const opening = /["'“‘«([`¿¡]{0,4}/y;
/** A word from where it begins; longer ones are cut off. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,30}/uy;

/**
 * The sentences of a part of a text, in order and without the white space and footnote marks between
 * them. Where a stop may be that of an abbreviation or the end of a sentence, it ends none: two
 * sentences prove as much as one. Takes linear time.
 */
export function sentenceSpans(text: string, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	const spans: Span[] = [];
	let from = 0;
	stops.lastIndex = 0;
	for (let match = stops.exec(words); match; match = stops.exec(words)) {
		const stop = match.index;
		const to = skip(closing, words, stop + match[0].length);
		const next = skip(white, words, skip(marks, words, to));
		// what the closing signs hold is no stop
		stops.lastIndex = to;
		if (next >= words.length) {
			spans.push({ start: start + from, end: start + to });
			return spans;
		}
		if (!endsSentence(words, { stop, run: match[0], to, next })) continue;
		spans.push({ start: start + from, end: start + to });
		from = next;
	}
	if (from < words.length) spans.push({ start: start + from, end: start + words.trimEnd().length });
	return spans;
}

interface Stop {
	/** Where the stop stands. */
	readonly stop: number;
	/** The stop, or several in a row. */
	readonly run: string;
	/** Behind the quotes and brackets that close after it. */
	readonly to: number;
	/** Where the next words begin, with the signs that open before them. */
	readonly next: number;
}

function endsSentence(words: string, { stop, run, to, next }: Stop): boolean {
	if (/^[。！？]/.test(run)) return true;
	const following = wordAt(words, skip(opening, words, next));
	const before = wordBefore(words, stop);
	if (next === to) return run === '.' && isRunOn(before, following, words[to - 1] ?? '');
	if (!beginsSentence(words, next, following)) return false;
	if (run === '.' && isOrdinalDay(before, words, next)) return false;
	if (run === '.') return !isAbbreviated(before, following, words[next] ?? '');
	if (run === '!' && exclaimedNames.has(before.toLowerCase())) return false;
	return !(to > stop + run.length && /[?!]$/.test(run) && isSpeaker(words, next));
}

/** `a landmark.It is`: the blank between two sentences got lost. */
function isRunOn(before: string, following: string, last: string): boolean {
	return (
		last === '.' &&
		/\p{Ll}{3}$/u.test(before) &&
		/^\p{Lu}\p{Ll}*$/u.test(following) &&
		starters.has(following.toLowerCase())
	);
}

function beginsSentence(words: string, next: number, following: string): boolean {
	if (following === '') return /[\p{Sc}#@]/u.test(words[next] ?? '');
	return !/^\p{Ll}/u.test(following) || isLowerName(following);
}

function isAbbreviated(before: string, following: string, first: string): boolean {
	switch (abbreviationKind(before.slice(before.lastIndexOf('-') + 1))) {
		case undefined:
			return false;
		case 'before-name':
			return true;
		case 'before-number':
			return /^\p{N}/u.test(following);
		case 'time':
			return /^\p{N}/u.test(following) || afterTime.test(following);
		case 'either':
			// an opening quote or bracket tells nothing
			return !/[\p{L}"“]/u.test(first) || !starters.has(following.toLowerCase());
	}
}

/** `“Who knows?” Smith asked.`: the name of a speaker and a verb of saying, and no more. */
function isSpeaker(words: string, at: number): boolean {
	const tail = /^(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}(\p{Ll}{3,12})(?=[.,;:]|$)/u.exec(
		words.slice(at, at + 140)
	);
	return tail?.[1] !== undefined && reportingVerbs.has(tail[1]);
}

/** Where a sticky pattern that may be empty ends, from an offset on. */
function skip(pattern: RegExp, words: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(words) ? pattern.lastIndex : at;
}

function wordAt(words: string, at: number): string {
	word.lastIndex = at;
	return word.exec(words)?.[0].replace(/[’'-]+$/, '') ?? '';
}

function wordBefore(words: string, at: number): string {
	// a word is never so long, and looking back over a whole block for each stop takes its square
	return /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(words.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

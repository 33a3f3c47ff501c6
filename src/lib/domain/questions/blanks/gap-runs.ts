import type { Span } from '../../facts/fact.ts';
import { sentences } from '../../text/sentences.ts';
import type { Blank } from './blank.ts';

/** A run of text that a blank leaves out, or none. */
export interface GapRun extends Span {
	readonly text: string;
	readonly blank: Blank | null;
	/** Here the blank opens; elsewhere it only leaves out the same words. */
	readonly isOpening: boolean;
}

/** Cuts a part of a text wherever words that are left out begin or end. */
export function gapRuns(text: string, part: Span, blanks: readonly Blank[]): GapRun[] {
	const hidden = blanks
		.flatMap((blank) => blank.hides.map((span) => ({ ...span, blank })))
		.map((span) => ({
			...span,
			isOpening: span.start === span.blank.span.start,
			start: Math.max(span.start, part.start),
			end: Math.min(span.end, part.end)
		}))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start);
	const runs: GapRun[] = [];
	let at = part.start;
	const read = (end: number) => {
		if (at >= end) return;
		runs.push({ start: at, end, text: text.slice(at, end), blank: null, isOpening: false });
	};
	for (const { start, end, blank, isOpening } of hidden) {
		read(start);
		runs.push({ start, end, text: text.slice(start, end), blank, isOpening });
		at = end;
	}
	read(part.end);
	return runs;
}

/** A run with the signs right behind its blank: a line must not begin with them. */
export interface TiedRun extends GapRun {
	readonly tail: string;
}

/** Ties the signs behind a blank to it: they go from the run that follows. */
export function tiedRuns(runs: readonly GapRun[]): TiedRun[] {
	const tails = runs.map(({ blank }, at) => {
		const next = runs[at + 1];
		return (blank && next?.blank === null && signs.exec(next.text)?.[0]) || '';
	});
	return runs.map((run, at) => {
		return { ...run, text: run.text.slice(tails[at - 1]?.length ?? 0), tail: tails[at] ?? '' };
	});
}

const signs = /^[^\s\p{L}\p{N}]+/u;

/** A sentence with words left out: what is asked, as text. */
export interface GappedSentence {
	readonly stem: string;
	/** Where the gap to fill stands in the stem. */
	readonly gap: Span;
}

/** What stands for the words to fill in, and for others that are left out too. */
const gapSign = '_____';
const otherSign = '…';

/** UTF-16 units on each side of a blank: a text without stops is no sentence. */
const reach = 240;

/**
 * The sentence around a blank as the text shows it, with whatever else is still left out.
 *
 * @param block the paragraph that holds it
 * @param blanks all that are still left out, this one too
 */
export function gappedSentence(
	text: string,
	block: Span,
	blank: Blank,
	blanks: readonly Blank[]
): GappedSentence {
	const { span } = blank;
	const around = sentences(text, block).filter(
		({ start, end }) => start < span.end && end > span.start
	);
	const from = Math.min(span.start, ...around.map(({ start }) => start));
	const to = Math.max(span.end, ...around.map(({ end }) => end));
	const part = { start: wordStart(text, from, span.start), end: wordEnd(text, to, span.end) };
	let stem = part.start > from ? `${otherSign} ` : '';
	let gap = { start: 0, end: 0 };
	for (const run of gapRuns(text, part, blanks)) {
		const isGap = run.blank === blank && run.isOpening;
		if (isGap) gap = { start: stem.length, end: stem.length + gapSign.length };
		stem += isGap ? gapSign : run.blank ? otherSign : run.text.replace(/\s+/g, ' ');
	}
	return { stem: part.end < to ? `${stem} ${otherSign}` : stem, gap };
}

/** Where a word starts, within reach before a blank. */
function wordStart(text: string, from: number, blank: number): number {
	if (blank - from <= reach) return from;
	const space = text.indexOf(' ', blank - reach);
	return space < 0 || space >= blank ? blank : space + 1;
}

/** Where a word ends, within reach after a blank. */
function wordEnd(text: string, to: number, blank: number): number {
	if (to - blank <= reach) return to;
	return Math.max(blank, text.lastIndexOf(' ', blank + reach));
}

import type { Span } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import { prepositions, runOnStarters, subordinators, titledNouns } from '../en/function-words.ts';
import { isFunctionWord } from '../en/function-words.lexicon.ts';
import { irregularPasts } from '../en/verbs.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { areNeighbours, isCapitalised, type Token } from './tokens.ts';

/** A sentence that is cut off from the words before it. */
export interface Part {
	readonly span: Span;
	/** Its end was found by its wording alone: it may be a caption, or not whole. */
	readonly isRunOn: boolean;
}

/** Words of the shortest sentence that is cut off. */
const fewest = 4;

/**
 * A sentence cut where another begins in it and the stop is lost: after a caption or heading that was
 * run into it, or where two blanks stand for the stop. Only what follows and stands by itself as a
 * sentence is cut off.
 */
export function partsOf(text: string, sentence: Span, words: readonly Token[]): Part[] {
	const parts: Part[] = [];
	let [start, from] = [sentence.start, 0];
	const starts = gather(words, (_, at) => (startOf(text, words, at) === undefined ? [] : [at]));
	starts.forEach((at, index) => {
		const own = words.slice(at, starts[index + 1] ?? words.length);
		const [last, first] = [words[at - 1], words[at]];
		if (!last || !first || at === from || !standsAlone(text, own)) return;
		parts.push({ span: { start, end: last.end }, isRunOn: startOf(text, words, at) === 'run-on' });
		[start, from] = [first.start, at];
	});
	return [...parts, { span: { start, end: sentence.end }, isRunOn: false }];
}

/** Whether a sentence may begin at a word for want of a stop, and whether two blanks stand there. */
function startOf(text: string, words: readonly Token[], at: number): 'run-on' | 'wide' | undefined {
	const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!last || !word || !next || !/^\p{Lu}\p{Ll}*$/u.test(word.words)) return undefined;
	if (!runOnStarters.has(word.lower) || !areNeighbours(text, word, next)) return undefined;
	if (isWideGap(text, last, word)) return 'wide';
	const isLower = /^[\p{Ll}\p{N}]/u.test(next.words) || isNameBehind(text, words, at);
	return isLower && areNeighbours(text, last, word) && mayEnd(words, at - 1) ? 'run-on' : undefined;
}

/** `In Norra, the council`: a preposition, a name of one or a few words, a comma, no name. */
function isNameBehind(text: string, words: readonly Token[], at: number): boolean {
	if (!prepositions.has(words[at]?.lower ?? '')) return false;
	const next = words.slice(at + 1, at + 6);
	const last = next.findIndex(({ end }) => /^,\s/.test(text.slice(end, end + 2)));
	return (
		last >= 0 &&
		next.slice(0, last + 1).every(({ words }) => isCapitalised(words)) &&
		/^[\p{Ll}\p{N}]/u.test(next[last + 1]?.words ?? '')
	);
}

/** A noun or name: nothing is left open behind it. */
function mayEnd(words: readonly Token[], at: number): boolean {
	const { words: last, lower } = words[at] ?? { words: '', lower: '' };
	const isOpen = isFunctionWord(lower) && last !== 'May';
	return !isOpen && !irregularPasts.has(lower) && !titledNouns.has(lower);
}

/** A sentence of its own: with a verb, and the comma that English puts behind `In the north`. */
function standsAlone(text: string, words: readonly Token[]): boolean {
	const [first] = words;
	if (!first || words.length < fewest || !hasFiniteVerb(text, words)) return false;
	if (!prepositions.has(first.lower) && !subordinators.has(first.lower)) return true;
	return /,|[ \t\u00a0]{2}/.test(text.slice(first.end, words.at(-1)?.end));
}

/** Two blanks between words with no sign between them. */
export function isWideGap(text: string, word: Span, next: Span): boolean {
	const gap = text.slice(word.end, Math.min(next.start, word.end + 8));
	return next.start - word.end < 8 && /^[ \t\u00a0]{2,}$/.test(gap);
}

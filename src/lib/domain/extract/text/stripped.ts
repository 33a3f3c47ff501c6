import type { Span } from '../../facts/fact.ts';
import { isFunctionWord } from '../en/function-words.lexicon.ts';
import { nounLike, verbOfForm } from '../en/verbs.ts';
import { areNeighbours, isCapitalised, type Token } from './tokens.ts';

/** Two blanks where a sign was, a few times, and not one comma or apostrophe: no such text is whole. */
const fewestGaps = 4;

/** True where a text has lost all its commas and apostrophes on the way, and blanks stand for them. */
export function isStripped(text: string, paragraphs: readonly Span[]): boolean {
	let gaps = 0;
	for (const { start, end } of paragraphs) {
		const words = text.slice(start, end);
		if (/[,'’]/.test(words)) return false;
		gaps += words.match(/[\p{L}\p{N}][ \t\u00a0]{2,4}(?=[\p{L}\p{N}])/gu)?.length ?? 0;
	}
	return gaps >= fewestGaps;
}

/** `the nations bridges`: what may be an owner in a text that has lost its apostrophes. */
export function lostOwners(text: string, words: readonly Token[]): Span[] {
	return words.flatMap((word, at) => {
		const next = words[at + 1];
		const isOwner =
			next !== undefined &&
			/\p{Ll}{3}s$/u.test(word.words) &&
			/^\p{L}{3}/u.test(next.words) &&
			!(isCapitalised(word.words) && isCapitalised(next.words)) &&
			!isFunctionWord(word.lower) &&
			!isFunctionWord(next.lower) &&
			!/^(?:old|long|ago|later|earlier|high|tall|wide|deep|away)$/.test(next.lower) &&
			isNounForm(word.lower) &&
			areNeighbours(text, word, next);
		return isOwner ? [{ start: word.start, end: next.end }] : [];
	});
}

function isNounForm(lower: string): boolean {
	const verb = verbOfForm(lower);
	return verb === undefined || nounLike.has(verb);
}

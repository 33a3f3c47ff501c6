import type { Span } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Token } from '../text/tokens.ts';
import { misspellings } from './misspellings.lexicon.ts';

/**
 * Slips of whoever wrote the sentence, as far as grammar shows them without a dictionary: a small `i`
 * alone, a countable noun without its article (`at battle of`), an ending behind an auxiliary (`will
 * fights`, `to help fights the`), figures of a score with a letter (`8-4A`), a comparison with `that` (`more
 * votes that the 12 others`), a word often misspelt. With a capital letter it may be a name.
 */
export function slipsIn(text: string, { start, end }: Span, words: readonly Token[]): Span[] {
	const said = text.slice(start, end);
	const unspelt = words.filter((word) => misspellings.has(word.words));
	const found = gather(slips, (pattern) =>
		matchesOf(said, pattern).map(({ 0: { length }, index }) => ({
			start: start + index,
			end: start + index + length
		}))
	);
	return [...unspelt.map((word) => ({ start: word.start, end: word.end })), ...found];
}

const loneLetter = /(?<=\p{L} )i(?= \p{L})/gu;

const lostArticle =
	/\b(?:at|in|during|after|before|since|until|with|by|for) (?:assassination|battle|beginning|capture|city|collapse|coronation|end|founding|invasion|middle|opening|outbreak|signing|siege|start|surrender|town) of\b/gu;

const endingAfterAuxiliary =
	/\b(?:(?:will|would|could|should|cannot) (?!always|perhaps|sometimes|besides|indeed)\p{Ll}{2,20}[^aisu'’\P{Ll}]s|to help \p{Ll}{2,20}[^aisu'’\P{Ll}]s(?= (?:the|an?|\p{Lu}\p{L}*)\b))(?![\p{L}'’-])/gu;

const scoreWithLetter = /(?<![\p{L}\p{N}-])\d{1,2}-\d{1,2}\p{Lu}(?![\p{L}\p{N}-])/gu;

const comparedThat =
	/\b(?:more|fewer|less) (?:[\p{L}-]+ ){1,6}that the (?:\d+|other|previous)(?! of)(?= )[^,.;]{0,60}(?=[.;]|$)/gu;

const slips = [loneLetter, lostArticle, endingAfterAuxiliary, scoreWithLetter, comparedThat];

import type { Span } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import { matchesOf } from '../../text/matches.ts';
import { areDoubledAllowed, pairOpeners } from '../en/function-words.ts';
import { slipsIn } from '../en/slips.ts';
import { qualityFlags, type QualityFlag, type Sentence } from '../extraction.ts';
import { asidesIn } from './asides.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { isHeadline } from './headline.ts';
import { unpairedSigns } from './pairs.ts';
import { innerStops, lostPunctuation, spacesBeforeStops } from './punctuation.ts';
import { stretchesWithoutSigns } from './stretches.ts';
import { lostOwners } from './stripped.ts';
import { areNeighbours, isLowerName, tokensOf, type Token } from './tokens.ts';

/** What the paragraph and the text tell of a sentence, and its words where they are at hand. */
interface Around {
	/** Its quotes and brackets that have no partner in its paragraph. */
	readonly unpaired: readonly Span[];
	/** The text has lost its commas and apostrophes. */
	readonly stripped: boolean;
	readonly words?: readonly Token[];
}

/**
 * What is wrong with a sentence of English, and where: in the order of the text, and no more words than
 * are flawed. Takes linear time.
 */
export function flawsIn(
	text: string,
	sentence: Span,
	{ unpaired, stripped, words = tokensOf(text, sentence) }: Around = {
		unpaired: unpairedSigns(text, sentence),
		stripped: false
	}
): Sentence['flags'] {
	const found: Record<QualityFlag, readonly Span[]> = {
		'doubled-word': doubledWords(text, words),
		'inner-stop': innerStops(text, sentence),
		'lost-punctuation': [
			...lostPunctuation(text, sentence, words),
			...(stripped ? lostOwners(text, words) : [])
		],
		'space-before-stop': spacesBeforeStops(text, sentence),
		unbalanced: unpaired,
		'no-finite-verb': hasFiniteVerb(text, words) ? [] : [sentence],
		headline: isHeadline(text, sentence, words) ? [sentence] : [],
		'lower-start': lowerStart(text, sentence, words),
		'too-long': stretchesWithoutSigns(text, words),
		'self-alias': selfAliases(text, sentence),
		slip: slipsIn(text, sentence, words),
		aside: asidesIn(text, sentence)
	};
	return gather(qualityFlags, (flag) => found[flag].map((span) => ({ flag, span }))).sort(
		(a, b) => a.span.start - b.span.start
	);
}

/** `the the`, and pairs: `of the of the`. Names may be doubled: `Pago Pago`. */
function doubledWords(text: string, words: readonly Token[]): Span[] {
	return gather(words, (word, index) => {
		const next = words[index + 1];
		if (!next || !/^\p{L}/u.test(word.words) || !areNeighbours(text, word, next)) return [];
		if (word.lower === next.lower && !areDoubledAllowed(word.words, next.words)) {
			return [{ start: word.start, end: next.end }];
		}
		const [third, fourth] = [words[index + 2], words[index + 3]];
		const isPair =
			pairOpeners.has(word.lower) &&
			third?.lower === word.lower &&
			fourth?.lower === next.lower &&
			areNeighbours(text, next, third) &&
			areNeighbours(text, third, fourth);
		return isPair ? [{ start: word.start, end: fourth.end }] : [];
	});
}

function lowerStart(text: string, { start }: Span, [first]: readonly Token[]): Span[] {
	if (!first) return [];
	const lead = text.slice(start, first.start);
	if (/[,;:)\]]/.test(lead)) return [{ start, end: first.end }];
	const isLower = /^\p{Ll}/u.test(first.words) && !isLowerName(first.words);
	return isLower && !/…|\.\./.test(lead) ? [{ start: first.start, end: first.end }] : [];
}

const bracketed = /\s\(([^()]{1,60})\)/g;

/** `ISIL (ISIL)`: a name that stands for itself. */
function selfAliases(text: string, { start, end }: Span): Span[] {
	return matchesOf(text.slice(start, end), bracketed).flatMap((match) => {
		const alias = match[1] ?? '';
		const at = start + match.index;
		const before = text.slice(Math.max(start, at - alias.length), at);
		const isSame = before.toLowerCase() === alias.toLowerCase() && /^\p{L}/u.test(alias);
		return isSame ? [{ start: at - alias.length, end: at + match[0].length }] : [];
	});
}

import type { Span } from '../../facts/fact.ts';
import { gather } from '../../gather.ts';
import { matchesOf } from '../../text/matches.ts';
import { abbreviationKind } from '../en/abbreviations.ts';
import {
	bareContractions,
	partedCompound,
	titledNouns,
	lostPossessive,
	runOnStarters,
	scaleWords
} from '../en/function-words.ts';
import { isWideGap } from './run-ons.ts';
import { areNeighbours, isCapitalised, isLowerName, type Token } from './tokens.ts';

const stops = /(?<![.])\.(?:\.(?!\.)|["”’)]?\s{1,4}(?:\p{Ll}[\p{L}’'-]{0,30}|,)|["”)]?,)/gu;

/** Full stops within a sentence that no abbreviation has: `deeper. that even`, `said. , who`. */
export function innerStops(text: string, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	return matchesOf(words, stops).flatMap(({ 0: found, index }) => {
		const before = /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(
			words.slice(Math.max(0, index - 24), index)
		)?.[0];
		const following = found.replace(/^\.["”’)]?\s*/, '');
		if (before === undefined || isLowerName(following)) return [];
		const isShort = abbreviationKind(before.slice(before.lastIndexOf('-') + 1)) !== undefined;
		return isShort && !found.startsWith('..')
			? []
			: [{ start: start + index - before.length, end: start + index + found.length }];
	});
}

const spacedStop = /(?<=[^\s.])[ \t\u00a0][.,;:!?](?![\p{L}\p{N}.)(])/gu;

/** A blank in front of a comma or stop; the dots of an ellipsis and `.265` have one rightly. */
export function spacesBeforeStops(text: string, { start, end }: Span): Span[] {
	return matchesOf(text.slice(start, end), spacedStop).map(({ index }) => ({
		start: start + index,
		end: start + index + 2
	}));
}

/** Where a stop, comma, apostrophe or blank seems to have got lost. */
export function lostPunctuation(text: string, sentence: Span, words: readonly Token[]): Span[] {
	const runs = gather(words, (word, index) => {
		const [next, after] = [words[index + 1], words[index + 2]];
		if (bareContractions.has(word.lower)) return [{ start: word.start, end: word.end }];
		if (!next) return [];
		const isLost =
			isWideGap(text, word, next) ||
			isPartedCompound(text, word, next) ||
			(after !== undefined && isRunOn(text, [word, next, after])) ||
			(after !== undefined && isSplitNumber(text, [word, next, after]));
		return isLost ? [{ start: word.start, end: next.end }] : [];
	});
	return [...runs, ...lostSigns(text, sentence)].sort((a, b) => a.start - b.start);
}

/** `ever - greater`: blanks have come in round the hyphen of one word. */
function isPartedCompound(text: string, word: Token, next: Token): boolean {
	return (
		next.start - word.end <= 3 &&
		/^ [-‑] $/.test(text.slice(word.end, next.start)) &&
		partedCompound.test(`${word.lower} ${next.words}`)
	);
}

/** `yesterday The minister said`. */
function isRunOn(text: string, [word, next, after]: readonly [Token, Token, Token]): boolean {
	return (
		isCapitalised(next.words) &&
		/^\p{Lu}\p{Ll}+$/u.test(next.words) &&
		runOnStarters.has(next.lower) &&
		!titledNouns.has(word.lower) &&
		/^[\p{Ll}\p{N}]/u.test(after.words) &&
		areNeighbours(text, word, next) &&
		areNeighbours(text, next, after)
	);
}

/** `5 3 billion`: figures that a blank parts and no group of three follows. */
function isSplitNumber(text: string, [word, next, after]: readonly [Token, Token, Token]): boolean {
	return (
		/^\d{1,3}$/.test(word.words) &&
		/^\d{1,2}$/.test(next.words) &&
		scaleWords.has(after.lower) &&
		areNeighbours(text, word, next)
	);
}

const signs =
	/\p{Ll}[,;]\p{L}|\p{Ll}{3}[.!?]\p{Lu}\p{Ll}|\p{Ll}{2}["“]\p{L}|\p{L}- (?!(?:and|or|to|nor|but)\b)['"‘“]?\p{L}/gu;

/** Soft hyphens, marks that no decoder could read, entities, bullets and doubled commas in a sentence. */
const damage =
	/\p{L}{1,30}\u00ad\p{L}{1,30}|\ufffd|â€.?|Ã[\u0080-\u00bf]|&(?:amp|nbsp|quot|lt|gt|apos|#\d{2,5});| [•▪●■|] |[,;] ?[,;](?=\s)|,\.(?=\s|$)/gu;

/** `the seaThe crew`: blank and stop are both lost. */
const glued =
	/\p{Ll}{2}(?:The|This|These|They|There|That|However|After|When|While|With|From|But|And|She)(?= \p{Ll})/gu;

/** Each kind of damage behind a sign of it, which is found sooner: most sentences have none. */
const damages: readonly (readonly [sign: RegExp, damage: RegExp])[] = [
	[/[,;.!?"“]\p{L}|- ['"‘“]?\p{L}/u, signs],
	[/\S(?:The|This|These|They|There|That|However|After|When|While|With|From|But|And|She) /, glued],
	[/\b(?:last|this|next) \p{L}+s /iu, lostPossessive],
	[/[\u00ad\ufffdâÃ&•▪●■|]|[,;] ?[,;]|,\./, damage]
];

function lostSigns(text: string, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	return damages
		.filter(([sign]) => sign.test(words))
		.flatMap(([, pattern]) => matchesOf(words, pattern))
		.map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }));
}

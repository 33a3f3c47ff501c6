import { readNumberWords } from '../../../grading/en/number-words.ts';
import { rounded } from '../../../grading/en/read-digits.ts';
import { valueOfDigits } from '../../mentions/digits.ts';
import { at, isDash, matchWords, type Token } from '../../mentions/tokens.ts';
import { countedNoun } from './nouns.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import {
	countWords,
	fractionSigns,
	lengthWords,
	moneyScales,
	partWords,
	scaleWords,
	shortScales
} from './numerals.lexicon.ts';

/** A bare number in the text, with its scale. */
export interface Numeral {
	/** Tokens, `to` exclusive. */
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly inWords: boolean;
	/** 1e6 in `2.5 million`; 1 where there is none. */
	readonly scale: number;
	/** `a third`, `two-thirds`: a part of a whole. */
	readonly isPart: boolean;
}

/** No number in words is longer. */
const maxWords = 12;

/** The number that begins at a token; null where none does, or none that can be read. */
export function numeralAt(tokens: readonly Token[], from: number, isMoney = false): Numeral | null {
	const first = at(tokens, from);
	if (first.kind === 'number') return inDigits(tokens, from, isMoney);
	if (fractionSigns.has(first.text)) return signed(tokens, from);
	if (first.kind !== 'word' || !starters.has(first.lower)) return null;
	return partOf(tokens, from) ?? inWords(tokens, from);
}

/** Digits and digits with nothing but a space between: lost punctuation, of which nobody can tell. */
export function isBroken(tokens: readonly Token[], { from, to }: Numeral): boolean {
	const before = at(tokens, from - 1);
	const after = at(tokens, to);
	const starts = at(tokens, from).kind === 'number';
	return (starts && before.kind === 'number') || after.kind === 'number';
}

const starters = new Set([...countWords, ...scaleWords.keys(), 'a', 'an', 'half', 'zero', 'three']);

function inDigits(tokens: readonly Token[], from: number, isMoney: boolean): Numeral | null {
	const value = valueOfDigits(at(tokens, from).text);
	if (value === null) return null;
	const half = fractionSigns.get(at(tokens, from + 1).text) ?? 0;
	let to = from + (half > 0 ? 2 : 1);
	let number = value + half;
	if (matchWords(tokens, to, ['and', 'a', 'half'])) {
		number += 0.5;
		to += 3;
	}
	const { scale, end } = scaleAt(tokens, to, isMoney);
	return numeral({ from, to: end, value: rounded(number * scale), scale });
}

/** The scale behind digits: `million`, `-million`, `bn`, `thousand million`. */
function scaleAt(tokens: readonly Token[], from: number, isMoney: boolean) {
	const next = at(tokens, from);
	const short = shortScales.get(next.lower) ?? (isMoney ? moneyScales.get(next.lower) : undefined);
	if (short !== undefined && (next.isJoined || (isMoney && next.lower !== 't'))) {
		return { scale: short, end: from + 1 };
	}
	if (next.lower === 'm' && next.isJoined && isMillion(tokens, from)) {
		return { scale: 1e6, end: from + 1 };
	}
	let scale = 1;
	let end = from;
	const step = isDash(next) && next.isJoined ? 1 : 0;
	for (let word = end + step; scaleWords.has(at(tokens, word).lower); word++) {
		scale *= scaleWords.get(at(tokens, word).lower) ?? 1;
		end = word + 1;
		if (scale > 1e15) return { scale: 1, end: from };
	}
	return { scale, end };
}

/** `1.4m viewers`; not `100m hurdles`. */
function isMillion(tokens: readonly Token[], from: number): boolean {
	return (
		!lengthWords.test(at(tokens, from + 1).lower) && countedNoun(tokens, from + 1, false) !== null
	);
}

function signed(tokens: readonly Token[], from: number): Numeral | null {
	const value = fractionSigns.get(at(tokens, from).text);
	if (value === undefined) return null;
	const { scale, end } = scaleAt(tokens, from + 1, false);
	return numeral({ from, to: end, value: rounded(value * scale), scale });
}

/** `two-thirds`, `a third of`, `half the`, `three quarters of`; not `a third man`, not `a half million`. */
function partOf(tokens: readonly Token[], from: number): Numeral | null {
	const first = at(tokens, from);
	const isHalf = first.lower === 'half';
	const count = isHalf || /^an?$/.test(first.lower) ? 1 : readNumberWords(first.lower);
	if (count === null || count > 9) return null;
	const dash = !isHalf && isDash(at(tokens, from + 1)) ? 1 : 0;
	const word = isHalf ? from : from + 1 + dash;
	const parts = partWords.get(at(tokens, word).lower);
	if (parts === undefined || count >= parts) return null;
	const isPlural = at(tokens, word).lower.endsWith('s');
	if (isPlural !== count > 1) return null;
	const next = at(tokens, word + 1);
	if (/^(?:million|billion|trillion|thousand|dozen|past)$/.test(next.lower)) return null;
	// `half a million`, `a quarter of a million` are numbers, not parts
	if (scaleWords.has(at(tokens, word + 2).lower) || scaleWords.has(at(tokens, word + 3).lower)) {
		if (/^(?:of|an?)$/.test(next.lower)) return null;
	}
	if (!endsPart(next, isHalf, dash > 0 || isPlural)) return null;
	if (
		/^(?:first|second|last|other|latter|better|top|bottom|final)$/.test(at(tokens, from - 1).lower)
	)
		return null;
	const value = rounded(count / parts);
	return { from, to: word + 1, value, inWords: true, scale: 1, isPart: true };
}

function endsPart(next: Token, isHalf: boolean, isPlain: boolean): boolean {
	if (next.lower === 'of') return true;
	if (/^(?:later|earlier|ago|before|after)$/.test(next.lower)) return false;
	if (isHalf) return /^(?:the|its|their|our|his|her|all|that|those|these)$/.test(next.lower);
	return next.kind === 'sign'
		? !next.isJoined || !isDash(next)
		: isPlain || isFunctionWord(next.lower);
}

/** The longest run of number words that can be read. */
function inWords(tokens: readonly Token[], from: number): Numeral | null {
	const words: string[] = [];
	let to = from;
	let scale = 1;
	for (let i = from; i < tokens.length && words.length < maxWords; i++) {
		const { lower } = at(tokens, i);
		const isLink = isDash(at(tokens, i)) && at(tokens, i).isJoined && at(tokens, i + 1).isJoined;
		if (isLink && isNumberWord(at(tokens, i + 1).lower)) continue;
		if (!isNumberWord(lower) && !isInside(tokens, i)) break;
		words.push(lower);
		scale = lower === 'hundred' ? scale : (scaleWords.get(lower) ?? scale);
		to = i + 1;
	}
	if (words.length === 0 || /^(?:an?|of|and)$/.test(words.at(-1) ?? '')) return null;
	const value = readNumberWords(words.join(' '));
	if (value === null) return null;
	return { from, to, value, inWords: true, scale, isPart: false };
}

function isNumberWord(word: string): boolean {
	return countWords.has(word) || scaleWords.has(word) || word === 'zero';
}

/** Small words within a number: `a hundred and six`, `two and a half million`, `a quarter of a million`. */
function isInside(tokens: readonly Token[], i: number): boolean {
	const word: string = at(tokens, i).lower;
	const [next, after] = [1, 2].map((step) => at(tokens, i + step).lower);
	const before = at(tokens, i - 1).lower;
	const isScaleNext = scaleWords.has(next ?? '');
	switch (word) {
		case 'a':
		case 'an':
			return isScaleNext || (before === 'and' && partWords.has(next ?? '')) || next === 'quarter';
		case 'and':
			return scaleWords.has(before)
				? isNumberWord(next ?? '') || isHalfNext(next, after)
				: isHalfNext(next, after);
		case 'half':
			return before === 'a' || next === 'a' || isScaleNext;
		case 'quarter':
		case 'quarters':
			return next === 'of' || before === 'a' || before === 'three';
		case 'of':
			return /^quarters?$/.test(before) && /^an?$/.test(next ?? '') && scaleWords.has(after ?? '');
		default:
			return false;
	}
}

function isHalfNext(next: string | undefined, after: string | undefined): boolean {
	return /^an?$/.test(next ?? '') && /^(?:half|quarter)$/.test(after ?? '');
}

function numeral(given: Pick<Numeral, 'from' | 'to' | 'value' | 'scale'>): Numeral {
	return { ...given, inWords: false, isPart: false };
}

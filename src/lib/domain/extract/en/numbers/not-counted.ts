import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { labelWords, streetWords } from './nouns.lexicon.ts';
import type { Numeral } from './numerals.ts';

/** Whether a number is part of a name, an address, a time or a list, and counts nothing. */
export function isNotCounted(
	tokens: readonly Token[],
	numeral: Numeral,
	hasUnit: boolean
): boolean {
	return (
		isTorn(tokens, numeral) ||
		isLabel(tokens, numeral, hasUnit) ||
		isTime(tokens, numeral) ||
		isAddress(tokens, numeral) ||
		isYearLike(tokens, numeral, hasUnit) ||
		isMark(tokens, numeral, hasUnit) ||
		isName(tokens, numeral) ||
		/^(?:hundred|thousand|million|billion|trillion)th$/.test(at(tokens, numeral.to).lower)
	);
}

/** Joined to something before it: `C-17`, `'90`, `x4`. A minus is joined to the number alone. */
function isTorn(tokens: readonly Token[], { from }: Numeral): boolean {
	const first = at(tokens, from);
	const before = at(tokens, from - 1);
	if (!first.isJoined) return false;
	if (isDash(before)) return before.isJoined;
	return !/^[([{"'“‘«~≈<>≥≤—–]$/.test(before.text) || /^['’]$/.test(before.text);
}

/** `section 5`, `Windows 10`, `H.R. 1234`; but `Some 85 people`, `in Iraq 300 people`. */
function isLabel(tokens: readonly Token[], { from, value, inWords }: Numeral, hasUnit: boolean) {
	const stop = at(tokens, from - 1).text === '.' ? 1 : 0;
	const before = at(tokens, from - 1 - stop);
	if (before.kind !== 'word' || (stop === 1 && !at(tokens, from - 1).isJoined)) return false;
	if (labelWords.has(before.lower)) return !(hasUnit && value >= 1000);
	if (inWords || !before.isCapital || isFunctionWord(before.lower)) return false;
	if (stop === 1 && before.text.length > 4) return false;
	return !hasUnit || (value < 100 && from > 1);
}

/** `10 a.m.`, `5pm`, `9 o’clock`, `1500 GMT`. */
function isTime(tokens: readonly Token[], { to }: Numeral): boolean {
	const [first, second, third] = [0, 1, 2].map((step) => at(tokens, to + step).lower);
	if (/^(?:am|pm|gmt|utc|bst|noon|midnight)$/.test(first ?? '')) return true;
	if (/^[ap]$/.test(first ?? '') && second === '.' && third === 'm') return true;
	return first === 'o' && third === 'clock';
}

/** `10 Downing Street`. */
function isAddress(tokens: readonly Token[], { to, inWords }: Numeral): boolean {
	for (let i = to; !inWords && i < to + 4; i++) {
		const token = at(tokens, i);
		if (!token.isCapital) return false;
		if (i > to && streetWords.has(token.lower)) return true;
	}
	return false;
}

/** Four digits that may be a year, with nothing that they count. */
function isYearLike(tokens: readonly Token[], { from, to, value }: Numeral, hasUnit: boolean) {
	const isBare = to === from + 1 && /^\d{4}$/.test(at(tokens, from).text);
	return isBare && value >= 1000 && value < 2100 && !hasUnit;
}

/** A mark of a note or a list: `[3]`, `(4)`, `2.` or `15.4 The` at the start. */
function isMark(tokens: readonly Token[], { from, to }: Numeral, hasUnit: boolean): boolean {
	const before = at(tokens, from - 1).text;
	const after = at(tokens, to);
	if (/^[([]$/.test(before) && /^[)\]]$/.test(after.text)) return true;
	if (from > 0 || hasUnit) return false;
	return /^[.):]$/.test(after.text) || (after.isCapital && at(tokens, from).kind === 'number');
}

/** A number word with a capital within a sentence: `the Big Ten`, `Channel Four`. */
function isName(tokens: readonly Token[], { from, inWords }: Numeral): boolean {
	if (!inWords || from === 0 || !at(tokens, from).isCapital) return false;
	return !/^[.!?:;"“”‘([—–-]$/.test(at(tokens, from - 1).text);
}

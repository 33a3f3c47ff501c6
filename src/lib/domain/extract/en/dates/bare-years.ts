import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { countedNoun } from '../numbers/nouns.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { yearNumber, type FoundDate } from './written-dates.ts';

const first = 1500;
const last = 2099;

/** Before a year, whatever follows it. */
const sure =
	/^(?:in|since|until|till|during|through|circa|early|late|mid|year|years|spring|summer|autumn|fall|winter|born|died)$/;
/** Before a year as before any number. */
const unsure = /^(?:by|of|from|before|after|for|as|than|least|about|around)$/;
/** What is compared from year to year. */
const yearly = /^(?:levels?|figures|prices|rates|standards|terms|elections?|census)$/;
const determiners = /^(?:the|an?|this|that|its|their|his|her|our|my|['’]s)$/;

/**
 * The year, or the two of a range, at a token that may be one by the words around it; `listEnd` is the
 * token behind the last year found: `in 2003, 2004 and 2005`.
 */
export function yearsAt(
	tokens: readonly Token[],
	from: number,
	listEnd: number
): readonly FoundDate[] | null {
	const year = plainYear(tokens, from);
	if (year === null) return null;
	if (isFiscal(tokens, from) || isOtherEra(tokens, from))
		return [{ from, to: from + 1, shape: null }];
	const range = rangeAt(tokens, from, year);
	if (range) return range;
	if (countsSomething(tokens, from, year)) return null;
	const found: FoundDate = { from, to: from + 1, shape: { kind: 'explicit', date: String(year) } };
	if (isModifier(tokens, from)) return [{ ...found, isModifier: true }];
	return hasContext(tokens, from) || isListed(tokens, from, listEnd) ? [found] : null;
}

function plainYear(tokens: readonly Token[], index: number): number | null {
	const token = at(tokens, index);
	const year = yearNumber(token);
	if (year === null || year < first || year > last) return null;
	const next = at(tokens, index + 1);
	if (next.isJoined && (next.kind === 'word' || /^[%°/]$/.test(next.text))) return null;
	if (!token.isJoined) return year;
	const before = at(tokens, index - 1);
	const isHalf = isDash(before) && /^(?:early|mid|late)$/.test(at(tokens, index - 2).lower);
	return isHalf || /^[([{"'“‘—–-]$/.test(before.text) ? year : null;
}

/** `fiscal year 2006`, `FY 2006`: no year of the calendar. */
function isFiscal(tokens: readonly Token[], from: number): boolean {
	const [before, farther] = [1, 2].map((step) => at(tokens, from - step).lower);
	if (/^(?:fy|fiscal|financial)$/.test(before ?? '')) return true;
	return /^years?$/.test(before ?? '') && /^(?:fiscal|financial|budget|tax)$/.test(farther ?? '');
}

function isOtherEra(tokens: readonly Token[], from: number): boolean {
	return /^(?:BC|BCE|B\.C\.|AH)$/.test(at(tokens, from + 1).text);
}

/** `1914–1918`, `2015-16`, `from 2003 to 2005`, `between 1990 and 1995`. */
function rangeAt(tokens: readonly Token[], from: number, low: number): FoundDate[] | null {
	const link = at(tokens, from + 1);
	const before = at(tokens, from - 1).lower;
	const isDashed = isDash(link);
	const isWorded =
		(before === 'from' && /^(?:to|until|till|through)$/.test(link.lower)) ||
		(before === 'between' && link.lower === 'and');
	if (!isDashed && !isWorded) return null;
	const high = upperYear(tokens, from + 2, low);
	if (high === null || high <= low || countedNoun(tokens, from + 3, false)) return null;
	const years = [low, high].map((year) => ({ kind: 'explicit' as const, date: String(year) }));
	return years.map((shape, i) => ({
		from: from + i * 2,
		to: from + i * 2 + 1,
		shape,
		relation: i === 0 ? 'from' : 'to'
	}));
}

function upperYear(tokens: readonly Token[], index: number, low: number): number | null {
	const token = at(tokens, index);
	const next = at(tokens, index + 1);
	if (next.isJoined && (next.kind === 'word' || (isDash(next) && at(tokens, index + 2).isJoined))) {
		return null;
	}
	const year = yearNumber(token);
	if (year !== null) return year <= last ? year : null;
	const isShort = token.isJoined && at(tokens, index - 1).isJoined && /^\d{2}$/.test(token.text);
	return isShort ? Math.floor(low / 100) * 100 + Number(token.text) : null;
}

/** `of 1800 slaves`, `in 2000 cases`: a number of things. */
function countsSomething(tokens: readonly Token[], from: number, year: number): boolean {
	const { lower } = at(tokens, from + 1);
	// `from 1500 to 2000 people`
	const isLinked = /^(?:to|and|or|[-–—])$/.test(lower) && at(tokens, from + 2).kind === 'number';
	if (isLinked && countedNoun(tokens, from + 3, false) !== null) return true;
	if (yearly.test(lower) || countedNoun(tokens, from + 1, false) === null) return false;
	if (year % 100 === 0) return true;
	const before = at(tokens, from - 1).lower;
	return !sure.test(before) && !determiners.test(before);
}

/** `the 2018 election`, `his 1999 film`. */
function isModifier(tokens: readonly Token[], from: number): boolean {
	const next = at(tokens, from + 1);
	// `US` is no `us`
	const isNoun =
		next.kind === 'word' && (!isFunctionWord(next.lower) || /^\p{Lu}{2}/u.test(next.text));
	return isNoun && (yearly.test(next.lower) || determiners.test(at(tokens, from - 1).lower));
}

function hasContext(tokens: readonly Token[], from: number): boolean {
	const before = at(tokens, from - 1);
	const after = at(tokens, from + 1);
	if (sure.test(before.lower) || unsure.test(before.lower)) return true;
	if (before.text === '(') return /^[),;]$/.test(after.text);
	if (before.text === '.') return /^(?:c|ca|b|d)$/.test(at(tokens, from - 2).lower);
	return isDash(before) && /^(?:early|mid|late)$/.test(at(tokens, from - 2).lower);
}

function isListed(tokens: readonly Token[], from: number, listEnd: number): boolean {
	const [before, farther] = [1, 2].map((step) => at(tokens, from - step).lower);
	if (!/^(?:,|and|or)$/.test(before ?? '')) return false;
	return listEnd === from - 1 || (farther === ',' && listEnd === from - 2);
}

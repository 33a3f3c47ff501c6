import type { Amount, Span } from '../../../facts/fact.ts';
import type { Dimension } from '../../../grading/en/units.lexicon.ts';
import type { QuantityMention } from '../../extraction.ts';
import { at, isDash, spanOf, type Token } from '../../mentions/tokens.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { compoundAt, unitAt } from './measures.ts';
import { countedNoun } from './nouns.ts';
import { isNotCounted } from './not-counted.ts';
import { isBroken, numeralAt, type Numeral } from './numerals.ts';
import { placeAt } from './places.ts';
import { pairAt } from './ranges.ts';
import type { Taken } from '../../mentions/taken.ts';

/** What stands behind a number. */
interface Behind {
	readonly unit: string;
	readonly to: number;
	readonly dimension: Dimension | null;
	readonly isCompound: boolean;
}

interface Counted {
	readonly from: number;
	readonly last: Numeral;
	readonly low: number;
	readonly isNegative: boolean;
	readonly isRange: boolean;
}

/** The quantities in the tokens that nothing else has taken. */
export function quantitiesAmong(tokens: readonly Token[], taken: Taken): QuantityMention[] {
	const found: QuantityMention[] = [];
	for (let i = 0; i < tokens.length;) {
		const place = taken.has(i) ? null : placeAt(tokens, i);
		if (place) found.push(place.mention);
		const numeral = place || taken.has(i) ? null : numeralAt(tokens, i);
		if (numeral === null || taken.hasAny(numeral.from, numeral.to)) {
			i = place?.to ?? i + 1;
			continue;
		}
		const { mention, to } = quantityAt(tokens, numeral);
		if (mention) found.push(mention);
		i = to;
	}
	return found;
}

function quantityAt(
	tokens: readonly Token[],
	first: Numeral
): { mention?: QuantityMention; to: number } {
	const isNegative = hasMinus(tokens, first.from);
	const from = isNegative ? first.from - 1 : first.from;
	const lead = boundBefore(tokens, from);
	const pair = pairAt(tokens, first, lead?.from ?? from);
	if (pair?.kind === 'other') return { to: pair.to };
	const last = pair?.high ?? first;
	const behind = whatIsBehind(tokens, last, pair ? pair.low : first.value);
	const hasUnit = behind !== null;
	const isLost =
		isBroken(tokens, first) || isBroken(tokens, last) || isTornBehind(tokens, last, behind);
	if (isLost || isNotCounted(tokens, first, hasUnit)) return { to: last.to };
	if (pair?.isDashed === true && !hasUnit) return { to: last.to };
	const unit = behind ?? ageBehind(tokens, from, last.to);
	if (unit === null && isSmallWord(tokens, first, lead !== null)) return { to: last.to };
	const parts = twoPartEnd(tokens, unit);
	if (parts !== null) return { to: parts };
	const counted = { from, last, low: pair?.low ?? first.value, isNegative, isRange: pair !== null };
	const tail = conversionAt(tokens, unit?.to ?? last.to, unit);
	return {
		mention: mentionOf(tokens, counted, unit, tail?.span),
		to: tail?.to ?? unit?.to ?? last.to
	};
}

function mentionOf(
	tokens: readonly Token[],
	{ from, last, low, isNegative, isRange }: Counted,
	behind: Behind | null,
	conversion: Span | undefined
): QuantityMention {
	const trail = boundAfter(tokens, last.to) ?? boundAfter(tokens, behind?.to ?? last.to);
	const bound = isRange ? null : (boundBefore(tokens, from) ?? trail);
	const amount: Amount = isRange
		? { bound: 'range', value: low, high: last.value }
		: { bound: bound?.bound ?? 'exact', value: isNegative ? -low : low };
	return {
		kind: 'quantity',
		span: spanOf(tokens, from, last.to),
		amount,
		unit: behind?.unit ?? '',
		phrase: spanOf(tokens, from, behind?.to ?? last.to),
		inWords: last.inWords,
		...(bound && { boundSpan: bound.span }),
		...(conversion && { conversion })
	};
}

function whatIsBehind(tokens: readonly Token[], last: Numeral, low: number): Behind | null {
	const unit = unitAt(tokens, last.to) ?? compoundAt(tokens, last.to);
	if (unit !== null && !(unit.isCompound && unit.dimension === null && low <= 1)) {
		return { unit: unit.word, to: unit.to, dimension: unit.dimension, isCompound: unit.isCompound };
	}
	if (last.isPart || (at(tokens, last.to).isJoined && at(tokens, last.to).kind === 'word'))
		return null;
	const trail = boundAfter(tokens, last.to);
	const noun = countedNoun(tokens, trail?.to ?? last.to, low === 1 && last.value === 1);
	return noun && { unit: noun.word, to: noun.to, dimension: null, isCompound: false };
}

/** `aged 34`, `at the age of six`, `Ann Lee, 42, …`: years, which nobody writes. */
function ageBehind(tokens: readonly Token[], from: number, to: number): Behind | null {
	const [before, farther] = [1, 2].map((step) => at(tokens, from - step));
	const isAge =
		/^(?:aged|age|ages)$/.test(before?.lower ?? '') ||
		(before?.lower === 'of' && /^ages?$/.test(farther?.lower ?? ''));
	const isBeside =
		before?.text === ',' &&
		farther?.isCapital === true &&
		/^\d{1,2}$/.test(at(tokens, from).text) &&
		to === from + 1 &&
		at(tokens, to).text === ',' &&
		at(tokens, to + 1).kind !== 'number';
	return isAge || isBeside ? { unit: 'years', to, dimension: 'time', isCompound: false } : null;
}

/** The end of `5 feet 10 inches`, of coordinates: two numbers for one measure. */
function twoPartEnd(tokens: readonly Token[], behind: Behind | null): number | null {
	if (behind === null || behind.dimension === null || behind.isCompound) return null;
	const link = at(tokens, behind.to).lower === 'and' ? 1 : 0;
	const next = numeralAt(tokens, behind.to + link);
	const unit = next && unitAt(tokens, next.to);
	if (next === null || unit === null || unit.dimension === 'share') return null;
	const isPart = link === 0 || unit.dimension === 'length' || unit.dimension === 'time';
	return isPart && behind.dimension === unit.dimension ? unit.to : null;
}

/** Letters joined to the digits that are neither scale nor unit: `3x`, `1990s`, `221B`. */
function isTornBehind(tokens: readonly Token[], { to }: Numeral, behind: Behind | null): boolean {
	const next = at(tokens, to);
	if (!next.isJoined) return false;
	if (next.kind === 'word' || next.kind === 'number') return behind === null;
	return isDash(next) && at(tokens, to + 1).isJoined && behind === null;
}

/** `The two met`, `no one`: words that stand for a noun. */
function isSmallWord(
	tokens: readonly Token[],
	{ to, value, inWords, isPart }: Numeral,
	hasBound: boolean
) {
	if (!inWords || isPart || value > 12 || hasBound) return false;
	return value === 1 || at(tokens, to).lower !== 'of';
}

function hasMinus(tokens: readonly Token[], from: number): boolean {
	const sign = at(tokens, from - 1);
	const isMinus = /^[-−]$/.test(sign.text) && !sign.isJoined && at(tokens, from).isJoined;
	return isMinus && at(tokens, from).kind === 'number';
}

/** `(11 miles)`: the same again in another unit of measurement. */
function conversionAt(tokens: readonly Token[], open: number, behind: Behind | null) {
	if (at(tokens, open).text !== '(' || behind === null || behind.dimension === null) return null;
	for (let i = open + 1; i < open + 6; i++) {
		const numeral = numeralAt(tokens, i);
		if (numeral === null) continue;
		const unit = unitAt(tokens, numeral.to);
		const isOther = unit !== null && unit.word !== behind.unit && unit.dimension !== 'share';
		if (!isOther || at(tokens, unit.to).text !== ')') return null;
		return { span: spanOf(tokens, open, unit.to + 1), to: unit.to + 1 };
	}
	return null;
}

import type { Amount, Span } from '../../facts/fact.ts';
import type { QuantityMention } from '../extraction.ts';
import { at, isDash, spanOf, type Token } from '../mentions/tokens.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { compoundAt, unitAt } from './measures.ts';
import { countedNoun } from './nouns.ts';
import { isNotCounted } from './not-counted.ts';
import { isBroken, numeralAt, type Numeral } from './numerals.ts';
import { placeAt } from './places.ts';
import { pairAt } from './ranges.ts';
import type { Taken } from '../mentions/taken.ts';

/** What stands behind a number. */
interface Behind {
	readonly unit: string;
	readonly to: number;
	readonly isMeasure: boolean;
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
	if (isTwoPart(tokens, unit)) return { to: unit?.to ?? last.to };
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
		const isMeasure = unit.dimension !== null;
		return { unit: unit.word, to: unit.to, isMeasure, isCompound: unit.isCompound };
	}
	if (last.isPart) return null;
	const trail = boundAfter(tokens, last.to);
	const noun = countedNoun(tokens, trail?.to ?? last.to, low === 1 && last.value === 1);
	return noun && { unit: noun.word, to: noun.to, isMeasure: false, isCompound: false };
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
	return isAge || isBeside ? { unit: 'years', to, isMeasure: true, isCompound: false } : null;
}

/** `5 feet 10 inches` and coordinates: two numbers for one measure. */
function isTwoPart(tokens: readonly Token[], behind: Behind | null): boolean {
	if (behind === null || !behind.isMeasure || behind.isCompound) return false;
	const next = numeralAt(tokens, behind.to);
	return (
		next !== null && at(tokens, next.from).kind === 'number' && unitAt(tokens, next.to) !== null
	);
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
	if (at(tokens, open).text !== '(' || behind === null || !behind.isMeasure) return null;
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

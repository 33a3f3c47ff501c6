import type { Amount, Span } from '../../../facts/fact.ts';
import type { MoneyMention } from '../../extraction.ts';
import { at, isDash, spanOf, type Token } from '../../mentions/tokens.ts';
import type { Taken } from '../../mentions/taken.ts';
import { rounded } from '../../../grading/en/read-digits.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { currencyBefore, currencyBehind, type FoundCurrency } from './currencies.ts';
import { moneyRole } from './money-role.ts';
import { isBroken, numeralAt, type Numeral } from './numerals.ts';

/** One sum: sign and number, or number and name. */
interface Sum {
	readonly from: number;
	readonly to: number;
	readonly numeral: Numeral;
	/** Null where the number may yet share the currency of the next: `5 to 10 million dollars`. */
	readonly currency: FoundCurrency | null;
}

/** The sums of money in the tokens, which they take. */
export function moneyAmong(tokens: readonly Token[], taken: Taken): MoneyMention[] {
	const found: MoneyMention[] = [];
	for (let i = 0; i < tokens.length;) {
		const sum = sumAt(tokens, i);
		if (sum === null) {
			i++;
			continue;
		}
		const { mention, to } = mentionAt(tokens, sum);
		if (mention) found.push(mention);
		if (mention || sum.currency) taken.take(i, to);
		i = to;
	}
	return found;
}

function sumAt(tokens: readonly Token[], from: number): Sum | null {
	const sign = currencyBefore(tokens, from);
	const first = sign?.to ?? from;
	const numeral = numeralAt(tokens, first, true);
	if (numeral === null || numeral.isPart) return null;
	if (sign) return { from, to: numeral.to, numeral, currency: sign };
	const currency = currencyBehind(tokens, numeral.to, numeral.scale);
	return { from, to: currency?.to ?? numeral.to, numeral, currency };
}

function mentionAt(tokens: readonly Token[], first: Sum): { mention?: MoneyMention; to: number } {
	const lead = boundBefore(tokens, first.from);
	const second = secondOf(tokens, first, lead?.from ?? first.from);
	const last = second ?? first;
	const currency = first.currency ?? last.currency;
	if (currency === null) return { to: first.to };
	if (isLost(tokens, first) || isLost(tokens, last)) return { to: brokenEnd(tokens, last.to) };
	const trail = boundAfter(tokens, last.to);
	const bound = second ? null : (lead ?? trail);
	const tail = conversionAt(tokens, trail?.to ?? last.to, currency.code);
	const mention: MoneyMention = {
		kind: 'money',
		span: spanOf(tokens, first.from, last.to),
		amount: second ? range(first, second) : single(first, currency, bound?.bound ?? 'exact'),
		currency: currency.code,
		role: moneyRole(tokens, lead?.from ?? first.from, last.to),
		...(bound && { boundSpan: bound.span }),
		...(tail && { conversion: tail.span })
	};
	return { mention, to: tail?.to ?? last.to };
}

function single({ numeral }: Sum, { factor }: FoundCurrency, bound: Amount['bound']): Amount {
	return { bound, value: rounded(numeral.value * factor) };
}

function range(first: Sum, second: Sum): Amount {
	return { bound: 'range', value: lowOf(first, second), high: second.numeral.value };
}

/** The upper end of a range; null where what follows is none. */
function secondOf(tokens: readonly Token[], first: Sum, start: number): Sum | null {
	const link = at(tokens, first.to);
	const before = at(tokens, start - 1).lower;
	const isLink = isDash(link) || link.lower === (before === 'between' ? 'and' : 'to');
	if (!isLink || (link.lower === 'to' && before === 'from') || isYear(first, before)) return null;
	const second = sumAt(tokens, first.to + 1);
	if (second === null || lowOf(first, second) >= second.numeral.value) return null;
	const [one, other] = [first.currency, second.currency];
	if (one === null && (other === null || other.factor !== 1)) return null;
	return one === null || other === null || one.code === other.code ? second : null;
}

/** `the total since 2014 to $3 billion`: the year is no sum. */
function isYear({ numeral: { value, from, to }, currency }: Sum, before: string): boolean {
	const isBare = currency === null && to === from + 1 && value >= 1800 && value < 2100;
	return isBare && /^(?:since|in|for|of|by|until|year|fy|during|from|after|before)$/.test(before);
}

/** `$4 to $6 million` begins at four million. */
function lowOf({ numeral: low }: Sum, { numeral: high }: Sum): number {
	const scaled = low.value * high.scale;
	return low.scale === 1 && scaled < high.value ? scaled : low.value;
}

/** Digits torn apart, or letters that are no scale: nobody can tell the sum. */
function isLost(tokens: readonly Token[], { numeral, to }: Sum): boolean {
	const next = at(tokens, to);
	const isTorn = next.isJoined && next.kind !== 'sign';
	return (
		isBroken(tokens, numeral) ||
		isTorn ||
		(at(tokens, numeral.from).isJoined && isWordBefore(tokens, numeral))
	);
}

/** `F15`, `x20` before a name of money. */
function isWordBefore(tokens: readonly Token[], { from }: Numeral): boolean {
	const before = at(tokens, from - 1);
	return before.kind === 'word' && currencyBefore(tokens, from - 1) === null;
}

function brokenEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (at(tokens, to).kind === 'number') to = numeralAt(tokens, to, true)?.to ?? to + 1;
	return to;
}

/** `(AU$361 million)`: the same again in another currency. */
function conversionAt(
	tokens: readonly Token[],
	open: number,
	currency: string
): { span: Span; to: number } | null {
	if (at(tokens, open).text !== '(') return null;
	for (let i = open + 1; i < open + 4; i++) {
		const sum = sumAt(tokens, i);
		if (sum?.currency == null) continue;
		if (sum.currency.code === currency) return null;
		for (let end = sum.to; end < sum.to + 5; end++) {
			if (at(tokens, end).text === ')') return { span: spanOf(tokens, open, end + 1), to: end + 1 };
		}
		return null;
	}
	return null;
}

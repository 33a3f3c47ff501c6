import type { QuantityMention } from '../../extraction.ts';
import { at, spanOf, type Token } from '../../mentions/tokens.ts';
import { ordinalWords } from './numerals.lexicon.ts';

/** A place in an order where it is said plainly: `fourth place`, `ranked 9th`, `is #3`. */
export function placeAt(
	tokens: readonly Token[],
	from: number
): { readonly mention: QuantityMention; readonly to: number } | null {
	const first = at(tokens, from);
	if (first.text === '#') return numberSign(tokens, from);
	const digits = first.kind === 'number' ? ordinalInDigits(tokens, from) : null;
	const value = digits?.value ?? ordinalWords.get(first.lower);
	if (value === undefined || (first.isCapital && from > 0)) return null;
	const to = digits?.to ?? from + 1;
	const hasNoun = /^(?:place|position)$/.test(at(tokens, to).lower);
	if (
		!hasNoun &&
		!/^(?:ranked|ranks|rank|ranking|placed|finished)$/.test(at(tokens, from - 1).lower)
	)
		return null;
	return { mention: place(tokens, value, [from, to, hasNoun ? to + 1 : to]), to };
}

function numberSign(tokens: readonly Token[], from: number) {
	const number = at(tokens, from + 1);
	const isPlain =
		number.isJoined && /^\d{1,3}$/.test(number.text) && !at(tokens, from + 2).isJoined;
	const isSaid = /^(?:is|was|been|are|were|ranked|at|['’]s)$/.test(at(tokens, from - 1).lower);
	const isEnd = at(tokens, from + 2).kind === 'sign';
	if (!(isSaid && number.isJoined && (isPlain || isEnd) && /^\d{1,3}$/.test(number.text)))
		return null;
	return {
		mention: place(tokens, Number(number.text), [from, from + 2, from + 2]),
		to: from + 2
	};
}

function ordinalInDigits(tokens: readonly Token[], from: number) {
	const end = at(tokens, from + 1);
	const isOrdinal = end.isJoined && /^(?:st|nd|rd|th)$/.test(end.lower);
	const { text } = at(tokens, from);
	return isOrdinal && /^\d{1,3}$/.test(text) ? { value: Number(text), to: from + 2 } : null;
}

function place(
	tokens: readonly Token[],
	value: number,
	[from, to, end]: readonly [from: number, to: number, end: number]
): QuantityMention {
	return {
		kind: 'quantity',
		span: spanOf(tokens, from, to),
		amount: { bound: 'exact', value },
		unit: 'place',
		phrase: spanOf(tokens, from, end),
		inWords: at(tokens, from).kind === 'word'
	};
}

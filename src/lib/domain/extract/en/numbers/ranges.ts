import { at, isDash, type Token } from '../../mentions/tokens.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { unitAt } from './measures.ts';

/** Two numbers that belong together. */
export type Pair =
	/** `4,000 to 6,000`: the second, with the lower end read at the scale of the upper. */
	| {
			readonly kind: 'range';
			readonly low: number;
			readonly high: Numeral;
			readonly isDashed: boolean;
	  }
	/** `3–1`, `60 to 33`, `555-1234`: a score, a vote, a telephone number. It counts nothing. */
	| { readonly kind: 'other'; readonly to: number };

const rangeVerbs = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|anything)$/;
const contests =
	/^(?:won|lost|beat|drew|vote[ds]?|votes|win|wins|led|trailed|passed|lead|leads|score[ds]?)$/;
const results =
	/^(?:record|win|loss|defeat|victory|draw|lead|score|vote|majority|decision|scoreline)$/;

/** What follows a number and belongs to it; null where nothing does. */
export function pairAt(tokens: readonly Token[], first: Numeral, start: number): Pair | null {
	const unit = unitAt(tokens, first.to);
	return linked(tokens, first, start, first.to) ?? (unit && linked(tokens, first, start, unit.to));
}

function linked(
	tokens: readonly Token[],
	first: Numeral,
	start: number,
	link: number
): Pair | null {
	const sign = at(tokens, link);
	const isBetween = at(tokens, start - 1).lower === 'between';
	const isDashed = isDash(sign) && sign.isJoined === at(tokens, link + 1).isJoined;
	const isTo = sign.lower === 'to' || sign.lower === 'through';
	if (!(isDashed || (isBetween ? sign.lower === 'and' : isTo))) return null;
	const second = numeralAt(tokens, link + 1);
	if (second === null || second.isPart !== first.isPart) return null;
	if (isDashed && (first.inWords || second.inWords)) return null;
	const chain = isDashed ? chainEnd(tokens, second.to) : second.to;
	if (chain > second.to) return { kind: 'other', to: chain };
	if (link > first.to && !sameUnit(tokens, first.to, second.to)) return null;
	// from one number to another is a change, and neither is all of it
	const isChange = at(tokens, start - 1).lower === 'from';
	if (!isDashed && isChange && !rangeVerbs.test(at(tokens, start - 2).lower)) return null;
	const low = scaledLow(first, second);
	const isScore = low >= second.value || isContest(tokens, start, second.to);
	return isScore
		? { kind: 'other', to: second.to }
		: { kind: 'range', low, high: second, isDashed };
}

/** `4 to 6 million` begins at four million. */
function scaledLow(first: Numeral, second: Numeral): number {
	if (first.scale > 1 || second.scale === 1) return first.value;
	const scaled = first.value * second.scale;
	return scaled < second.value ? scaled : first.value;
}

function sameUnit(tokens: readonly Token[], first: number, second: number): boolean {
	const [one, other] = [unitAt(tokens, first), unitAt(tokens, second)];
	return one !== null && one.word === other?.word;
}

function isContest(tokens: readonly Token[], start: number, to: number): boolean {
	const before = [1, 2, 3].map((step) => at(tokens, start - step).lower);
	return before.some((word) => contests.test(word)) || results.test(at(tokens, to).lower);
}

/** The end of more numbers, each behind a dash. */
function chainEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (isDash(at(tokens, to)) && at(tokens, to + 1).kind === 'number') to += 2;
	return to;
}

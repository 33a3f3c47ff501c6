import type { Amount, Bound } from '../facts/fact.ts';
import { canBothHold, isWrongNumber, roundness, roundTo, wrongNumbers } from './distractors.ts';

/** A bound and the one that contradicts it, where its number lies on the other side. */
const opposites: Partial<Record<Bound, Bound>> = {
	over: 'under',
	under: 'over',
	atLeast: 'upTo',
	upTo: 'atLeast'
};

/** Other amounts of the article that many times larger or smaller are no believable mistakes. */
const farthest = 10;

/** What share of the lower end a range below ends at, and how far above the upper end one begins. */
const below = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2] as const;
const above = [1.25, 1.4, 1.6, 1.8, 2, 2.5, 3] as const;

/** The upper end of a wrong range divided by its lower end, at most: wide ones soon leave the believable. */
const widest = { below: 2.5, above: 1.5 } as const;

/** True when an amount leaves one side open: every number there may be right. */
export function isOpen({ bound }: Amount): boolean {
	return opposites[bound] !== undefined;
}

/**
 * Amounts that cannot be true together with this one: other numbers; ranges apart from the range; for
 * an open amount the opposite bound with a number of the other side, "under 120" for "over 200".
 *
 * @param right other amounts that are right for the slot
 * @param elsewhere amounts in the same unit that answer other questions: the errors learners make
 */
export function wrongAmounts(
	amount: Amount,
	right: readonly Amount[] = [],
	elsewhere: readonly Amount[] = []
): Amount[] {
	const near = elsewhere.filter(
		(other) => endOf(other) <= endOf(amount) * farthest && endOf(other) * farthest >= endOf(amount)
	);
	const all = [amount, ...right];
	if (amount.bound === 'range') return rangesApart(amount, all, near);
	if (isOpen(amount)) {
		return oppositesOf(amount).filter((wrong) => !all.some((other) => canBothHold(wrong, other)));
	}
	const others = near
		.filter((other) => isAsExact(other, amount))
		.map(({ value }) => value)
		.filter((value) => all.every((one) => isWrongNumber(value, one)));
	const numbers = new Set([...others, ...wrongNumbers(amount, right)]);
	return [...numbers].map((value) => ({ ...amount, value }));
}

function endOf({ value, high = value }: Amount): number {
	return high;
}

/** "About 3,700" is a believable mistake for 923; nobody writes "about 923". */
function isAsExact({ bound }: Amount, amount: Amount): boolean {
	return bound === 'about' || (bound === 'exact' && amount.bound === 'exact');
}

function oppositesOf({ bound, value }: Amount): Amount[] {
	const opposite = opposites[bound];
	if (opposite === undefined) return [];
	return wrongNumbers({ bound: 'exact', value }).map((number) => ({
		bound: opposite,
		value: number
	}));
}

/**
 * Ranges as round as this one that have no number in common with what is right, nor with each other:
 * the only one that overlaps no other would give the key away.
 */
function rangesApart(
	{ value, high = value }: Amount,
	right: readonly Amount[],
	elsewhere: readonly Amount[]
): Amount[] {
	if (value <= 0) return [];
	const ratio = high / value;
	const round = roundLike(value, high);
	const made = [
		...below.map((share) => [(value * share) / Math.min(ratio, widest.below), value * share]),
		...above.map((factor) => [high * factor, high * factor * Math.min(ratio, widest.above)])
	].map((ends): Amount => {
		const [low = 0, top = 0] = ends.map(round);
		return { bound: 'range', value: low, high: top };
	});
	const apart: Amount[] = [];
	for (const range of [...elsewhere.filter(({ bound }) => bound === 'range'), ...made]) {
		const isRange = range.value > 0 && range.value < endOf(range);
		const others = [...right, ...apart];
		if (isRange && !others.some((other) => canBothHold(range, other))) apart.push(range);
	}
	return apart;
}

/** Rounds numbers as the ends of a range are: for 1,000 to 4,000 those below to 300, above to 12,000. */
function roundLike(low: number, high: number): (value: number) => number {
	const digits = Math.min(roundness(low) / powerOf(low), roundness(high) / powerOf(high));
	const least = Math.min(1, roundness(low), roundness(high));
	return (value) => {
		const step = Math.min(roundness(high), digits * powerOf(value));
		return roundTo(Math.max(least, step), value);
	};
}

function powerOf(value: number): number {
	return 10 ** Math.floor(Math.log10(value));
}

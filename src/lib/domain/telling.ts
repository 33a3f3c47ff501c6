/** How much of a work is done, from 0 to 1; told again and again, and never less than before. */
export type Tell = (share: number) => void;

/** Nobody listens. */
export const silent: Tell = () => undefined;

/** So many items are done between two tellings: sentences take a fraction of a millisecond each. */
const pause = 40;

/** The items one after the other, while it is told how many of them are done. */
export function* counted<T>(items: readonly T[], tell: Tell): Generator<T, void> {
	for (const [at, item] of items.entries()) {
		if (at % pause === 0) tell(at / items.length);
		yield item;
	}
}

/** Tells of a part of a work as a share of the whole. */
export function within(from: number, to: number, tell: Tell): Tell {
	return (share) => tell(from + share * (to - from));
}

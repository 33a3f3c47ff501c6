/**
 * Shares out places in proportion to weights, one by one: the next goes to the group with the largest
 * weight for what it has, as seats go to parties (Sainte-Laguë). Whole numbers only, so that no device
 * rounds differently.
 */
export class Shares {
	readonly #groups = new Map<string, { weight: number; taken: number; lot: number }>();

	/** Adds to the weight of a group. @param lot between equal groups the highest is first */
	weigh(group: string, lot: number) {
		const found = this.#groups.get(group);
		if (found) found.weight++;
		else this.#groups.set(group, { weight: 1, taken: 0, lot });
	}

	take(group: string) {
		const found = this.#groups.get(group);
		if (found) found.taken++;
	}

	/** The groups, the one whose turn it is first. */
	inTurn(): string[] {
		const groups = [...this.#groups].sort(
			([, a], [, b]) => b.weight * (2 * a.taken + 1) - a.weight * (2 * b.taken + 1) || b.lot - a.lot
		);
		return groups.map(([group]) => group);
	}
}

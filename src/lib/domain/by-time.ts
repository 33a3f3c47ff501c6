/** Something that happened at an instant, with an id of its own. */
interface Dated {
	readonly at: number;
	readonly id: string;
}

/** The oldest first; equal instants by id in code units, so that they have one order on every device. */
export function byTime<T extends Dated>(events: readonly T[]): T[] {
	return [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

interface Dated {
	readonly id: string;
	readonly at: number;
}

/**
 * By instant, then by id as IndexedDB compares it, so that equal instants have one order in every
 * store and on every device.
 */
export function oldestFirst(a: Dated, b: Dated): number {
	return a.at - b.at || byText(a.id, b.id);
}

/** Texts as IndexedDB sorts them: by UTF-16 code units. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

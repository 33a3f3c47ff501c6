/** What a mark looks like: a line at one share, a wedge under one, a box from one to another. */
export type MarkShape = 'line' | 'wedge' | 'box';

/** One row of a chart of shares. */
export interface Rail {
	readonly key: string | number;
	readonly name: string;
	/** How far the bar reaches; null for no bar. */
	readonly percent: number | null;
	/** What stands at its end. */
	readonly text: string;
	/** What it is to be compared with, in percent: where a mark stands, and where it ends. */
	readonly marks?: Partial<Record<MarkShape, readonly [from: number, to?: number]>>;
}

import { certainties, type Certainty } from './certainty.ts';
import type { PlaceVerdict } from './result.ts';

/** Right answers, of all. */
export interface Share {
	readonly right: number;
	readonly of: number;
}

/** How questions came out, by what they have in common, in the order in which it first comes. */
export function sharesBy<Row extends { readonly verdict: PlaceVerdict }, Key>(
	rows: readonly Row[],
	keyOf: (row: Row) => Key
): Map<Key, Share> {
	const shares = new Map<Key, Share>();
	for (const row of rows) {
		const { right, of } = shares.get(keyOf(row)) ?? { right: 0, of: 0 };
		shares.set(keyOf(row), { right: right + (row.verdict === 'right' ? 1 : 0), of: of + 1 });
	}
	return shares;
}

/** How often answers of each certainty were right: calibration. What was not answered says nothing. */
export function calibration(
	rows: readonly { readonly verdict: PlaceVerdict; readonly certainty: Certainty | null }[]
): (Share & { readonly certainty: Certainty })[] {
	const answered = rows.filter(({ verdict }) => verdict !== 'unanswered');
	const shares = sharesBy(answered, ({ certainty }) => certainty ?? 1);
	return certainties.map((certainty) => ({
		certainty,
		...(shares.get(certainty) ?? { right: 0, of: 0 })
	}));
}

import { certainties, paysFrom, type Certainty } from '../quiz/certainty.ts';
import type { DayStats } from './day-stats.ts';
import { differs } from './differs.ts';
import { percentRight, totalOf, totalsBy, type Counts } from './totals.ts';

/**
 * How what was said lies to how often it was right; `few`: too few answers to tell. `tooSure`: a lower
 * certainty would have brought more marks. `tooModest`: a higher one would have.
 */
export type Fit = 'few' | 'tooSure' | 'fits' | 'tooModest';

/** How often answers of one certainty were right. */
export interface Calibration {
	readonly certainty: Certainty;
	readonly answers: number;
	/** At most `answers`. */
	readonly right: number;
	/** The share of right answers in whole percent; null without answers. */
	readonly percent: number | null;
	/** From which share on, in whole percent, that certainty brings the most marks … */
	readonly from: number;
	/** … and up to which. */
	readonly to: number;
	readonly fit: Fit;
}

/** From so many answers on a share says something. */
const fewest = 10;

/** Of each certainty, in rising order, how the answers with it came out. Those without one say nothing. */
export function calibrationOf(rows: Iterable<Counts & Pick<DayStats, 'certainty'>>): Calibration[] {
	const byCertainty = totalsBy(rows, ({ certainty }) => certainty);
	return certainties.map((certainty) => {
		const { answers, right } = byCertainty.get(certainty) ?? totalOf([]);
		const next = certainties.find((level) => level > certainty);
		const bounds = { from: paysFrom(certainty), to: next ? paysFrom(next) : 1 };
		return {
			certainty,
			answers,
			right,
			percent: percentRight({ answers, right }),
			from: Math.round(bounds.from * 100),
			to: Math.round(bounds.to * 100),
			fit: fitOf({ answers, right }, bounds)
		};
	});
}

function fitOf(
	{ answers, right }: Pick<Counts, 'answers' | 'right'>,
	{ from, to }: { from: number; to: number }
): Fit {
	if (answers < fewest) return 'few';
	const share = right / answers;
	if (share < from && differs(share, from, answers)) return 'tooSure';
	if (share > to && differs(share, to, answers)) return 'tooModest';
	return 'fits';
}

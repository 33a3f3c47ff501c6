import type { FactId } from '../ids.ts';
import { byCodeUnits } from '../random.ts';
import type { Memory } from '../schedule/memory.ts';
import type { FactStats } from './fact-stats.ts';

/** How hard a fact was so far. */
export interface Hardness {
	readonly factId: FactId;
	/** How often it was forgotten after it had been learned. */
	readonly lapses: number;
	/** Wrong answers, at least one. */
	readonly wrong: number;
	readonly answers: number;
}

/**
 * The facts that were hardest, the hardest first: by lapses, then by wrong answers, then by the share of
 * them. Facts without a wrong answer are none.
 *
 * @param stats of the facts that may be among them
 * @param memories of any facts
 */
export function hardestFacts(
	stats: readonly FactStats[],
	memories: readonly Pick<Memory, 'factId' | 'lapses'>[],
	most: number
): Hardness[] {
	const lapses = new Map(memories.map((memory) => [memory.factId, memory.lapses]));
	return stats
		.filter(({ answers, right }) => right < answers)
		.map(({ factId, answers, right }) => {
			return { factId, lapses: lapses.get(factId) ?? 0, wrong: answers - right, answers };
		})
		.sort(byHardness)
		.slice(0, most);
}

function byHardness(a: Hardness, b: Hardness): number {
	return (
		b.lapses - a.lapses ||
		b.wrong - a.wrong ||
		a.answers - b.answers ||
		byCodeUnits(a.factId, b.factId)
	);
}

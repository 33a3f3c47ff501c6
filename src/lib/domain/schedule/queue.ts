import type { FactId } from '../ids.ts';
import { byCodeUnits } from '../random.ts';
import type { FactStats } from '../stats/fact-stats.ts';

/** How a fact stands with the learner. */
export type Standing = 'new' | 'missed' | 'held';

/** `new`: never answered; `missed`: wrong last time; `held`: right last time. */
export function standing(stats: FactStats | null | undefined): Standing {
	if (!stats) return 'new';
	return stats.lastRight ? 'held' : 'missed';
}

/**
 * The facts to study, in order: those never asked, as the article has them, then those missed, the
 * longest ago first. Facts that were right last time are not due.
 */
export function studyQueue(
	facts: readonly FactId[],
	stats: ReadonlyMap<FactId, FactStats>
): FactId[] {
	const unseen = facts.filter((id) => standing(stats.get(id)) === 'new');
	const missed = facts.filter((id) => standing(stats.get(id)) === 'missed');
	return [...unseen, ...oldestFirst(missed, stats)];
}

/** Every fact, the one answered longest ago first: for going through all of them again. */
export function oldestFirst(
	facts: readonly FactId[],
	stats: ReadonlyMap<FactId, FactStats>
): FactId[] {
	const at = (id: FactId) => stats.get(id)?.lastAt ?? 0;
	return [...facts].sort((a, b) => at(a) - at(b) || byCodeUnits(a, b));
}

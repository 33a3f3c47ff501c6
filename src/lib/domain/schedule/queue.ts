import type { CalendarDate } from '../facts/calendar-date.ts';
import type { FactId } from '../ids.ts';
import { byCodeUnits } from '../random.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import type { Memory } from './memory.ts';

/** How a fact stands with the learner. */
export type Standing = 'new' | 'missed' | 'held';

/** `new`: never answered; `missed`: wrong last time; `held`: right last time. */
export function standing(stats: FactStats | null | undefined): Standing {
	if (!stats) return 'new';
	return stats.lastRight ? 'held' : 'missed';
}

/** What a queue is made of. */
export interface QueueSource {
	/** In the order of their articles. */
	readonly facts: readonly FactId[];
	readonly memories: ReadonlyMap<FactId, Memory>;
	/** The learner's day. */
	readonly today: CalendarDate;
	/** How many facts may still be met for the first time today. */
	readonly newLeft: number;
	/** The chance that a fact is remembered today, 0–1. */
	chanceOf(memory: Memory): number;
}

/**
 * The facts to study, in order: those that are due, the best remembered first, since with a backlog that
 * saves most of them; then new ones as the article has them, up to the daily number.
 */
export function studyQueue(source: QueueSource): FactId[] {
	const { facts, memories, today, newLeft } = source;
	const due = facts
		.flatMap((id) => memories.get(id) ?? [])
		.filter((memory) => memory.due <= today)
		.map((memory) => ({ id: memory.factId, chance: source.chanceOf(memory) }))
		.sort((a, b) => b.chance - a.chance || byCodeUnits(a.id, b.id));
	const unseen = facts.filter((id) => !memories.has(id));
	return [...due.map(({ id }) => id), ...unseen.slice(0, Math.max(0, newLeft))];
}

/** Every fact that has a memory, the soonest due first, then the new ones: for studying ahead. */
export function aheadQueue({ facts, memories }: Pick<QueueSource, 'facts' | 'memories'>): FactId[] {
	const known = facts
		.flatMap((id) => memories.get(id) ?? [])
		.sort((a, b) => byCodeUnits(a.due, b.due) || byCodeUnits(a.factId, b.factId));
	return [...known.map(({ factId }) => factId), ...facts.filter((id) => !memories.has(id))];
}

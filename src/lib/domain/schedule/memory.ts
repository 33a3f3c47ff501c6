import type { CalendarDate } from '../facts/calendar-date.ts';
import type { FactId } from '../ids.ts';
import type { Instant } from './review.ts';

/** What the log says about how well one fact is remembered: a cache, equal to `foldMemory` over the log. */
export interface Memory {
	readonly factId: FactId;
	/** The learner's day from which on the fact is due; indexed. */
	readonly due: CalendarDate;
	/** Days until the chance to remember has fallen to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
	/** When it was last rated. */
	readonly lastAt: Instant;
	/** The learner's day then. */
	readonly lastDay: CalendarDate;
	/** How often it was rated. */
	readonly reps: number;
	/** How often it was forgotten on a later day than that of the rating before. */
	readonly lapses: number;
	/** The `memoryRules` that made this row. */
	readonly rules: string;
}

/** What one day did to the memory of all facts: a cache. */
export interface MemoryDay {
	readonly dayKey: CalendarDate;
	/** Facts that were rated for the first time. */
	readonly learned: number;
	/** Ratings of facts that had last been rated on an earlier day. */
	readonly met: number;
	/** How many of these were remembered. */
	readonly recalled: number;
	/** How many of these should have been, in thousandths: the sum of their chances. */
	readonly expected: number;
}

/**
 * The version of everything that makes a memory out of the log: algorithm and its parameters, rating
 * policy, folds. A change of any of them raises it, and with it `cacheRules`.
 */
export const memoryRules = 'fsrs-6/1';

/** From this stability on, in days, a fact is asked to be recalled. */
export const recallFrom = 7;

/** So many lapses make a leech: what is forgotten again and again needs more than asking. */
export const leechLapses = 8;

/** True for a fact that was forgotten so often that asking alone does not help. */
export function isLeech(memory: Pick<Memory, 'lapses'> | null | undefined): boolean {
	return (memory?.lapses ?? 0) >= leechLapses;
}

/** True once a fact is held well enough to be recalled rather than recognised. */
export function wantsRecall(memory: Pick<Memory, 'stability'> | null | undefined): boolean {
	return (memory?.stability ?? 0) >= recallFrom;
}

/** How much of what is due a learner may want to remember. */
export const retentions = { least: 0.7, usual: 0.9, most: 0.97 } as const;

/** How many facts may still be met for the first time today. @param days of today, one at most */
export function newFactsLeft(newADay: number, days: readonly Pick<MemoryDay, 'learned'>[]): number {
	return Math.max(0, newADay - (days[0]?.learned ?? 0));
}

import type { CalendarDate } from '../facts/calendar-date.ts';
import type { FactId } from '../ids.ts';
import { schedulerFor, type Scheduler } from './fsrs.ts';
import { memoryRules, type Memory, type MemoryDay } from './memory.ts';
import { ratingOf } from './rating.ts';
import type { Review } from './review.ts';
import { standingAnswers } from './standing-answers.ts';

/** What the reviews of one fact come to. */
export interface FoldedMemory {
	/** Null where no answer says anything about the memory. */
	readonly memory: Memory | null;
	/** What each rating adds to its day. */
	readonly days: readonly MemoryDay[];
}

/**
 * Folds the reviews that name a fact into its memory.
 *
 * @param reviews every review of the fact, in any order
 * @param retention how much of what is due is to be remembered: decides when it is due again
 */
export function foldMemory(
	factId: FactId,
	reviews: readonly Review[],
	retention: number
): FoldedMemory {
	const scheduler = schedulerFor(retention);
	const days: MemoryDay[] = [];
	let memory: Memory | null = null;
	for (const answer of standingAnswers(factId, reviews)) {
		const rating = ratingOf(answer, memory);
		if (!rating) continue;
		const { at, dayKey } = answer.review;
		days.push(addedTo(dayKey, { before: memory, isRecalled: rating !== 'again', scheduler }));
		const strength = scheduler.rate(memory, dayKey, rating);
		memory = { ...strength, factId, lastAt: at, rules: memoryRules };
	}
	return { memory, days };
}

interface Rated {
	readonly before: Memory | null;
	readonly isRecalled: boolean;
	readonly scheduler: Scheduler;
}

function addedTo(dayKey: CalendarDate, { before, isRecalled, scheduler }: Rated): MemoryDay {
	if (!before) return { dayKey, learned: 1, met: 0, recalled: 0, expected: 0 };
	if (before.lastDay >= dayKey) return { dayKey, learned: 0, met: 0, recalled: 0, expected: 0 };
	const expected = Math.round(scheduler.retrievability(before, dayKey) * 1000);
	return { dayKey, learned: 0, met: 1, recalled: isRecalled ? 1 : 0, expected };
}

/** The row of a day with what ratings add to it, or take from it. */
export function addToDay(row: MemoryDay | undefined, added: MemoryDay, sign: 1 | -1): MemoryDay {
	return {
		dayKey: added.dayKey,
		learned: (row?.learned ?? 0) + sign * added.learned,
		met: (row?.met ?? 0) + sign * added.met,
		recalled: (row?.recalled ?? 0) + sign * added.recalled,
		expected: (row?.expected ?? 0) + sign * added.expected
	};
}

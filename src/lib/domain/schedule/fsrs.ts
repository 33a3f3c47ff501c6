import { createEmptyCard, fsrs, Rating as Grade, State, type Card } from 'ts-fsrs';
import { daysBetween, shiftDate, type CalendarDate } from '../facts/calendar-date.ts';

// the package adds these to every date there is; it does not need them itself
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
	Reflect.deleteProperty(Date.prototype, name);
}

/** How well something was remembered. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** What the algorithm knows of one memory. */
export interface Strength {
	/** Days until the chance to remember has fallen to 90 %. */
	readonly stability: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
	/** The learner's day of the last rating. */
	readonly lastDay: CalendarDate;
	/** The learner's day from which on it is to be asked again: a day after `lastDay` or later. */
	readonly due: CalendarDate;
	/** How often it was rated. */
	readonly reps: number;
	/** How often it was forgotten on a later day; to be wrong again on the same day is no other lapse. */
	readonly lapses: number;
}

/** FSRS with its default parameters, for one desired retention. */
export interface Scheduler {
	/**
	 * The memory after a rating. Several on one day count as such.
	 *
	 * @param before null where there is none yet
	 * @param day of the learner; one before the last rating counts as the day of the last rating
	 */
	rate(before: Strength | null, day: CalendarDate, rating: Rating): Strength;
	/** The memory if it is remembered on a day, and if it is forgotten: `rate` with good and with again. */
	rateBoth(before: Strength, day: CalendarDate): { good: Strength; again: Strength };
	/** The chance to remember on a day, 0–1; on the day of the last rating, and before it, 1. */
	retrievability(memory: Pick<Strength, 'stability' | 'lastDay'>, day: CalendarDate): number;
}

const grades = {
	again: Grade.Again,
	hard: Grade.Hard,
	good: Grade.Good,
	easy: Grade.Easy
} as const;

const schedulers = new Map<number, Scheduler>();

/**
 * FSRS-6 as the package `ts-fsrs` has it (https://github.com/open-spaced-repetition/ts-fsrs), without
 * learning steps, since a round asks again what was missed, and without chance: the same ratings give
 * the same memory on every device.
 *
 * @param retention how much of what is due is to be remembered: 0.7–0.97
 */
export function schedulerFor(retention: number): Scheduler {
	const scheduler = schedulers.get(retention) ?? makeScheduler(retention);
	schedulers.set(retention, scheduler);
	return scheduler;
}

function makeScheduler(retention: number): Scheduler {
	const algorithm = fsrs({
		request_retention: retention,
		enable_fuzz: false,
		learning_steps: [],
		relearning_steps: []
	});
	return {
		rate: (before, day, rating) => {
			const lastDay = ratedOn(before, day);
			const { card } = algorithm.next(cardOf(before, lastDay), startOf(lastDay), grades[rating]);
			return strengthOf(card, { before, lastDay, rating });
		},
		rateBoth: (before, day) => {
			const lastDay = ratedOn(before, day);
			const preview = algorithm.repeat(cardOf(before, lastDay), startOf(lastDay));
			const after = (rating: 'good' | 'again') =>
				strengthOf(preview[grades[rating]].card, { before, lastDay, rating });
			return { good: after('good'), again: after('again') };
		},
		retrievability: ({ stability, lastDay }, day) =>
			algorithm.forgetting_curve(daysBetween(lastDay, day), stability)
	};
}

/** A day before the last rating counts as its day. */
function ratedOn(before: Strength | null, day: CalendarDate): CalendarDate {
	return before && before.lastDay > day ? before.lastDay : day;
}

interface Rated {
	readonly before: Strength | null;
	readonly lastDay: CalendarDate;
	readonly rating: Rating;
}

function strengthOf(card: Card, { before, lastDay, rating }: Rated): Strength {
	return {
		stability: card.stability,
		difficulty: card.difficulty,
		lastDay,
		due: shiftDate(lastDay, card.scheduled_days),
		reps: card.reps,
		lapses: (before?.lapses ?? 0) + (before && isForgotten(before, lastDay, rating) ? 1 : 0)
	};
}

function isForgotten({ lastDay }: Strength, day: CalendarDate, rating: Rating): boolean {
	return rating === 'again' && day > lastDay;
}

function cardOf(memory: Strength | null, day: CalendarDate): Card {
	const empty = createEmptyCard(startOf(day));
	if (!memory) return empty;
	const { stability, difficulty, reps, lastDay, due } = memory;
	return {
		...empty,
		...{ stability, difficulty, reps },
		state: State.Review,
		due: startOf(due),
		last_review: startOf(lastDay)
	};
}

/** Days as the algorithm counts them: the learner's, whatever the clock and the zone were. */
function startOf(day: CalendarDate): Date {
	return new Date(`${day}T00:00:00Z`);
}

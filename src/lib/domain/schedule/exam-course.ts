import { daysBetween, shiftDate, type CalendarDate } from '../facts/calendar-date.ts';
import { schedulerFor, type Scheduler, type Strength } from './fsrs.ts';

/** What the algorithm needs of a memory to look ahead. */
export type Known = Pick<
	Strength,
	'stability' | 'difficulty' | 'lastDay' | 'due' | 'reps' | 'lapses'
>;

/** From when to when one looks ahead, and what is wanted. */
export interface Span {
	readonly today: CalendarDate;
	/** Days to study on, today among them; the day after them is looked at. */
	readonly days: number;
	/** How much of what is due is to be remembered, 0.7–0.97. */
	readonly retention: number;
}

/** What one memory costs and comes to when it is repeated whenever it is due. */
export interface Course {
	/** Day of the span, from 0, and the answers that it takes: more than one where some will miss. */
	readonly repetitions: readonly { readonly day: number; readonly answers: number }[];
	/** The chance to remember on the day after the span, 0–1, with these repetitions. */
	readonly chance: number;
	/** The same without them; never more. */
	readonly chanceWithout: number;
}

/**
 * The days on which a memory will be due and what it will be worth, as FSRS has it: each repetition is
 * taken for as good as it is likely to be, so that no chance is needed.
 */
export function courseOf(memory: Known, { today, days, retention }: Span): Course {
	const scheduler = schedulerFor(retention);
	const end = shiftDate(today, days);
	const repetitions: { day: number; answers: number }[] = [];
	let known = memory;
	for (let day = daysBetween(today, known.due); day < days; day = daysBetween(today, known.due)) {
		const on = shiftDate(today, day);
		// what is missed is asked again in the round
		repetitions.push({ day, answers: 2 - scheduler.retrievability(known, on) });
		known = expectedAfter(known, on, scheduler);
	}
	const chanceWithout = scheduler.retrievability(memory, end);
	const chance = Math.max(chanceWithout, scheduler.retrievability(known, end));
	return { repetitions, chance, chanceWithout };
}

/** The memory between what it is when remembered and when forgotten, as the chances are. */
function expectedAfter(memory: Known, day: CalendarDate, scheduler: Scheduler): Known {
	const chance = scheduler.retrievability(memory, day);
	const good = scheduler.rate(memory, day, 'good');
	const again = scheduler.rate(memory, day, 'again');
	const between = (held: number, lost: number) => held * chance + lost * (1 - chance);
	const interval = between(daysBetween(day, good.due), daysBetween(day, again.due));
	return {
		...good,
		stability: between(good.stability, again.stability),
		difficulty: between(good.difficulty, again.difficulty),
		due: shiftDate(day, Math.max(1, Math.round(interval)))
	};
}

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

/** The chances to remember on one day, 0–1. */
export interface Chances {
	/** With the repetitions before that day. */
	readonly chance: number;
	/** The same without them; never more. */
	readonly chanceWithout: number;
}

/** A day of the span, from 0, and the answers that it takes: more than one where some will miss. */
export interface Repetition {
	readonly day: number;
	readonly answers: number;
}

/** What one memory costs and comes to when it is repeated whenever it is due. */
export interface Course extends Chances {
	readonly repetitions: readonly Repetition[];
}

/**
 * The days on which a memory will be due and what it will be worth after them, as FSRS has it: each
 * repetition is taken for as good as it is likely to be, so that no chance is needed.
 */
export function courseOf(memory: Known, span: Span): Course {
	const steps = stepsOf(memory, span);
	const last = steps.at(-1)?.after ?? memory;
	return { repetitions: steps, ...chancesOn(span.days, { memory, last, span }) };
}

/**
 * What a memory comes to on each day of the span but the first, and on the day after it: what its course
 * would be if the span ended before that day. One walk through the span serves them all.
 */
export function chancesByDay(memory: Known, span: Span): Chances[] {
	const steps = stepsOf(memory, span);
	let [next, last] = [0, memory];
	return Array.from({ length: span.days }, (_, index) => {
		for (let step = steps[next]; step && step.day <= index; step = steps[++next]) last = step.after;
		return chancesOn(index + 1, { memory, last, span });
	});
}

/** @param day of the span, from 0 */
function chancesOn(
	day: number,
	{ memory, last, span }: { memory: Known; last: Known; span: Span }
): Chances {
	const scheduler = schedulerFor(span.retention);
	const on = shiftDate(span.today, day);
	const chanceWithout = scheduler.retrievability(memory, on);
	return { chance: Math.max(chanceWithout, scheduler.retrievability(last, on)), chanceWithout };
}

/** The repetitions of a span, each with the memory after it. */
function stepsOf(
	memory: Known,
	{ today, days, retention }: Span
): (Repetition & { readonly after: Known })[] {
	const scheduler = schedulerFor(retention);
	const steps: (Repetition & { after: Known })[] = [];
	let known = memory;
	for (let day = daysBetween(today, known.due); day < days; day = daysBetween(today, known.due)) {
		const on = shiftDate(today, day);
		// what is missed is asked again in the round
		const answers = 2 - scheduler.retrievability(known, on);
		known = expectedAfter(known, on, scheduler);
		steps.push({ day, answers, after: known });
	}
	return steps;
}

/** The memory between what it is when remembered and when forgotten, as the chances are. */
function expectedAfter(memory: Known, day: CalendarDate, scheduler: Scheduler): Known {
	const chance = scheduler.retrievability(memory, day);
	const { good, again } = scheduler.rateBoth(memory, day);
	const between = (held: number, lost: number) => held * chance + lost * (1 - chance);
	const interval = between(daysBetween(day, good.due), daysBetween(day, again.due));
	return {
		...good,
		stability: between(good.stability, again.stability),
		difficulty: between(good.difficulty, again.difficulty),
		due: shiftDate(day, Math.max(1, Math.round(interval)))
	};
}

import { dateParts, granularity, type CalendarDate } from '$lib/domain/facts/calendar-date.ts';

/** What the learner plans an exam by. */
export interface ExamChoice {
	/** Null until a day was chosen. */
	readonly day: CalendarDate | null;
	/** Minutes of study a day. */
	readonly minutes: number;
}

/** The minutes a day that are offered. */
export const minutesOffered = [5, 10, 15, 30, 60] as const;

export const defaultExam: ExamChoice = { day: null, minutes: 15 };

/** An exact day of the calendar, or null: a field that is half filled in names none. */
export function examDay(value: unknown): CalendarDate | null {
	if (typeof value !== 'string' || dateParts(value) === null) return null;
	return granularity(value) === 'day' ? value : null;
}

/** Junk in the database falls back to the defaults, field by field. */
export function readExamChoice(stored: unknown): ExamChoice {
	const given: Partial<Record<keyof ExamChoice, unknown>> =
		typeof stored === 'object' && stored !== null ? stored : {};
	return {
		day: examDay(given.day),
		minutes: minutesOffered.find((minutes) => minutes === given.minutes) ?? defaultExam.minutes
	};
}

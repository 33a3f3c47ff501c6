import { daysBetween, type CalendarDate } from '../facts/calendar-date.ts';
import {
	chancesByDay,
	courseOf,
	type Chances,
	type Course,
	type Known,
	type Span
} from './exam-course.ts';
import { schedulerFor } from './fsrs.ts';

/** What a learner wants to be ready for. */
export interface Exam {
	readonly today: CalendarDate;
	/** The day of the exam; the day before is the last to study on. */
	readonly day: CalendarDate;
	/** How much of what is due is to be remembered, 0.7–0.97. */
	readonly retention: number;
}

/** What there is to be learned. */
export interface ExamMatter {
	readonly memories: readonly Known[];
	/** Facts that were never asked. */
	readonly unseen: number;
}

/** What an exam asks for, whatever time there is: made once, it serves a plan for any minutes a day. */
export interface Outlook {
	/** Days to study on, today among them. */
	readonly days: number;
	/** Facts that were met already, and facts that were never asked. */
	readonly seen: number;
	readonly unseen: number;
	readonly known: Work;
	readonly fresh: Work;
}

/** The time that a learner gives it. */
export interface Effort {
	/** Minutes of study a day. */
	readonly minutes: number;
	/** Seconds that an answer takes with its source line: `secondsAnAnswer`. */
	readonly seconds: number;
}

/** What to expect. Counts are whole and never negative. */
export interface ExamPlan {
	/** Days to study on, today among them. */
	readonly days: number;
	readonly all: number;
	/** Facts that will have been met by the exam, of all. */
	readonly met: number;
	/** Facts that will be remembered on its day, as the chances are. */
	readonly remembered: number;
	/** New facts a day that this takes. */
	readonly newADay: number;
	/** Answers and minutes a day that this takes, on average. */
	readonly answersADay: number;
	readonly minutesADay: number;
	/** Everything can be met and repeated in time. */
	readonly fits: boolean;
	/** The minutes a day from which on it fits; null where no day is left. */
	readonly minutesNeeded: number | null;
}

/** A new fact is asked until it is right, mostly twice. */
const firstAnswers = 2;

const usualSeconds = 25;
/** To read the verdict and its source line, which no log knows of. */
const readingSeconds = 8;

/**
 * Seconds that an answer takes with its source line, from what was answered so far; 25 before there are
 * 20 answers. Between 10 and 120.
 */
export function secondsAnAnswer(spent: {
	readonly answers: number;
	readonly spentMs: number;
}): number {
	if (spent.answers < 20) return usualSeconds;
	const seconds = spent.spentMs / spent.answers / 1000 + readingSeconds;
	return Math.min(120, Math.max(10, Math.round(seconds)));
}

/**
 * What it takes to repeat what is known until an exam, and what new facts. The chances and the days of
 * repetition are those of FSRS (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm),
 * through `fsrs.ts`.
 */
export function outlookOf({ today, day, retention }: Exam, matter: ExamMatter): Outlook {
	const days = daysBetween(today, day);
	const span = { today, days, retention };
	const courses = coursesOf(matter.memories, span);
	return {
		days,
		seen: courses.length,
		unseen: matter.unseen,
		known: { repeating: answersBy(courses, days), ...chancesOf(courses) },
		fresh: freshWork(span)
	};
}

/**
 * What to expect of an exam when each day has so many minutes: new facts evenly, as many as leave time
 * to repeat what is due. More minutes never expect less, and a later day never meets fewer facts. An
 * estimate: the same for the same memories.
 */
export function planExam({ minutes, seconds }: Effort, outlook: Outlook): ExamPlan {
	const { days, seen, unseen, known, fresh } = outlook;
	const perDay = Math.max(0, (minutes * 60) / seconds);
	const met = newFacts(outlook, perDay);

	const repetitions = (known.repeating[days] ?? 0) + met * (fresh.repeating[days] ?? 0);
	const room = Math.max(0, perDay * days - met * firstAnswers);
	const share = repetitions <= room ? 1 : room / repetitions;
	const chances = (work: Work) => work.without + share * (work.with - work.without);
	const answers = met * firstAnswers + share * repetitions;
	const needed =
		(known.repeating[days] ?? 0) + unseen * (firstAnswers + (fresh.repeating[days] ?? 0));
	const minutesNeeded = days === 0 ? null : roundUp((needed * seconds) / 60 / days);
	return {
		days,
		all: seen + unseen,
		met: seen + roundDown(met),
		remembered: Math.round(chances(known) + met * chances(fresh)),
		newADay: days === 0 ? 0 : roundUp(roundDown(met) / days),
		answersADay: days === 0 ? 0 : Math.round(answers / days),
		minutesADay: days === 0 ? 0 : roundUp((answers * seconds) / 60 / days),
		fits: minutesNeeded === null ? unseen === 0 : minutes >= minutesNeeded,
		minutesNeeded
	};
}

/** What facts cost and come to, all that are known together, or one new fact on average. */
interface Work {
	/** Answers of repetition on the first `n` days, for every `n` up to the days of the plan. */
	readonly repeating: readonly number[];
	/** Chances to remember on the day of the exam, summed up: with all repetitions, and with none. */
	readonly with: number;
	readonly without: number;
}

/** The course of each memory; those that are alike, as facts learned together are, share one. */
function coursesOf(memories: readonly Known[], span: Span): Course[] {
	const courses = new Map<string, Course>();
	return memories.map((memory) => {
		const { stability, difficulty, lastDay, due } = memory;
		const alike = `${stability}/${difficulty}/${lastDay}/${due}`;
		const course = courses.get(alike) ?? courseOf(memory, span);
		courses.set(alike, course);
		return course;
	});
}

function chancesOf(courses: readonly Chances[]): Pick<Work, 'with' | 'without'> {
	return {
		with: courses.reduce((sum, { chance }) => sum + chance, 0),
		without: courses.reduce((sum, { chanceWithout }) => sum + chanceWithout, 0)
	};
}

function answersBy(courses: readonly Course[], days: number): number[] {
	const onDay = new Array<number>(days).fill(0);
	for (const { day, answers } of courses.flatMap(({ repetitions }) => repetitions)) {
		onDay[day] = (onDay[day] ?? 0) + answers;
	}
	return summedUp(onDay);
}

/** The sums of the first 0, 1, 2 … numbers. */
function summedUp(numbers: readonly number[]): number[] {
	let sum = 0;
	return [0, ...numbers.map((number) => (sum += number))];
}

/** One new fact that may be met on any of the days, each as likely. */
function freshWork(span: Span): Work {
	const { today, days, retention } = span;
	if (days === 0) return { repeating: [0], with: 0, without: 0 };
	const first = schedulerFor(retention).rate(null, today, 'good');
	// met later it goes the same way, as far as there are days: a fact of the first n days is from 1 to n
	// days old at their end
	const { with: all, without } = chancesOf(chancesByDay(first, span));
	const byDays = summedUp(answersBy([courseOf(first, span)], days).slice(1));
	const repeating = byDays.map((sum, n) => (n === 0 ? 0 : sum / n));
	return { repeating, with: all / days, without: without / days };
}

/** How many new facts there is time for by the last day; a day more takes none of them away. */
function newFacts({ known, fresh, unseen }: Outlook, perDay: number): number {
	const byDay = known.repeating.map((answers, days) => {
		const each = firstAnswers + (fresh.repeating[days] ?? 0);
		return Math.max(0, perDay * days - answers) / each;
	});
	return Math.min(unseen, Math.max(...byDay));
}

// what a sum of fractions misses a whole number by is no part of a fact or a minute
function roundUp(value: number): number {
	return Math.max(0, Math.ceil(value - 1e-6));
}

function roundDown(value: number): number {
	return Math.floor(value + 1e-6);
}

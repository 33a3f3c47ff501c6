import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import {
	outlookOf,
	planExam,
	secondsAnAnswer,
	type Effort,
	type Exam,
	type ExamMatter,
	type ExamPlan
} from './exam-plan.ts';
import { schedulerFor } from './fsrs.ts';

const today = '2026-03-01';

/** An exam in 20 days with 15 minutes a day, unless said otherwise. */
function exam({ days = 20, ...overrides }: Partial<Exam & Effort> & { days?: number } = {}) {
	const day = shiftDate(today, days);
	return { today, day, minutes: 15, seconds: 25, retention: 0.9, ...overrides };
}

function planOf(choices: Parameters<typeof exam>[0], matter: ExamMatter): ExamPlan {
	return planExam(exam(choices), outlookOf(exam(choices), matter));
}

/** Facts that were right once, so many days ago. */
function matterOf(daysAgo: readonly number[], unseen: number): ExamMatter {
	const scheduler = schedulerFor(0.9);
	const memories = daysAgo.map((ago) => scheduler.rate(null, shiftDate(today, -ago), 'good'));
	return { memories, unseen };
}

const anyMatter = fc
	.tuple(fc.array(fc.nat(60), { maxLength: 40 }), fc.nat(400))
	.map(([daysAgo, unseen]) => matterOf(daysAgo, unseen));
const anyExam = fc.record({
	days: fc.nat(60),
	minutes: fc.nat(90),
	seconds: fc.integer({ min: 10, max: 120 }),
	retention: fc.constantFrom(0.7, 0.8, 0.9, 0.97)
});

test('with time enough all new facts are met, so many a day', () => {
	const plan = planOf({}, { memories: [], unseen: 100 });
	expect(plan).toMatchObject({ days: 20, all: 100, met: 100, newADay: 5, fits: true });
	expect(plan.remembered).toBeGreaterThan(88);
	expect(plan.minutesADay).toBe(plan.minutesNeeded);
});

test('with too little time fewer are met, and the plan says how many minutes it needs', () => {
	const matter = { memories: [], unseen: 1000 };
	const plan = planOf({}, matter);
	expect(plan.fits).toBe(false);
	expect(plan.met).toBeLessThan(1000);
	expect(plan.minutesADay).toBe(15);
	const enough = planOf({ minutes: plan.minutesNeeded ?? 0 }, matter);
	expect(enough).toMatchObject({ met: 1000, fits: true });
	const oneLess = planOf({ minutes: (plan.minutesNeeded ?? 0) - 1 }, matter);
	expect(oneLess.fits).toBe(false);
});

test('what is known already is repeated first, and remembered better for it', () => {
	const matter = matterOf(new Array<number>(50).fill(10), 0);
	const idle = planOf({ minutes: 0 }, matter);
	const busy = planOf({}, matter);
	expect(idle).toMatchObject({ met: 50, newADay: 0, answersADay: 0 });
	expect(busy.remembered).toBeGreaterThan(idle.remembered);
});

test('what is overdue is repeated today', () => {
	const plan = planOf({ days: 1 }, matterOf([5, 5, 5], 0));
	expect(plan.answersADay).toBeGreaterThanOrEqual(3);
});

test('on the day itself, and after it, there is nothing left to plan', () => {
	for (const days of [0, -3]) {
		const plan = planOf({ days }, matterOf([0, 0], 5));
		expect(plan).toEqual({
			...{ days: 0, all: 7, met: 2, remembered: 2, newADay: 0 },
			...{ answersADay: 0, minutesADay: 0, fits: false, minutesNeeded: null }
		});
	}
});

test('more to remember takes more minutes', () => {
	const needed = [0.8, 0.9, 0.97].map(
		(retention) => planOf({ retention }, { memories: [], unseen: 500 }).minutesNeeded ?? 0
	);
	expect(needed).toEqual([...new Set(needed)].sort((a, b) => a - b));
});

test('more minutes never expect less', () => {
	const property = fc.property(anyMatter, anyExam, fc.nat(60), (matter, choices, more) => {
		const less = planOf(choices, matter);
		const plan = planOf({ ...choices, minutes: choices.minutes + more }, matter);
		return plan.remembered >= less.remembered && plan.met >= less.met;
	});
	fc.assert(property, { seed: 7, numRuns: 200 });
});

test('a later day never meets fewer facts', () => {
	const property = fc.property(anyMatter, anyExam, fc.nat(30), (matter, choices, later) => {
		const sooner = planOf(choices, matter);
		return planOf({ ...choices, days: choices.days + later }, matter).met >= sooner.met;
	});
	fc.assert(property, { seed: 7, numRuns: 200 });
});

test('nothing is negative, no more is remembered than was met, and no more time is taken than there is', () => {
	const property = fc.property(anyMatter, anyExam, (matter, choices) => {
		const plan = planOf(choices, matter);
		const { all, met, remembered, newADay, answersADay, minutesADay } = plan;
		const counts = [all, met, remembered, newADay, answersADay, minutesADay];
		expect(counts.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
		expect(met).toBeLessThanOrEqual(all);
		// a part of a fact is met on average, and rounding is to the nearest
		expect(remembered).toBeLessThanOrEqual(met + 1);
		expect(minutesADay).toBeLessThanOrEqual(choices.minutes);
		expect(plan).toEqual(planOf(choices, matter));
	});
	fc.assert(property, { seed: 7, numRuns: 300 });
});

test('the time of an answer is the own one once there are 20 answers', () => {
	expect(secondsAnAnswer({ answers: 19, spentMs: 19_000 })).toBe(25);
	expect(secondsAnAnswer({ answers: 20, spentMs: 20 * 7_000 })).toBe(15);
	expect(secondsAnAnswer({ answers: 20, spentMs: 0 })).toBe(10);
	expect(secondsAnAnswer({ answers: 20, spentMs: 20 * 300_000 })).toBe(120);
});

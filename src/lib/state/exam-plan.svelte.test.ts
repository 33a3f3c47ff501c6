import { expect, test } from 'vitest';
import { examDay, readExamChoice } from './exam-choice.ts';
import { ExamPlanState } from './exam-plan.svelte.ts';
import { testApp } from './fixtures.ts';
import { StudyState } from './study.svelte.ts';

const unknown = { kind: 'none', why: 'unknown' } as const;

async function planOf({ app }: ReturnType<typeof testApp>) {
	const planning = new ExamPlanState(app);
	await planning.load();
	return planning;
}

test('a day makes a plan of every fact of the library, and both are there the next time', async () => {
	const parts = testApp();
	const planning = await planOf(parts);
	expect(planning.plan).toBeNull();
	await planning.choose({ day: '2026-01-08', minutes: 30 });
	expect(planning.plan).toMatchObject({ days: 3, all: 3, met: 3, newADay: 1, fits: true });
	expect((await planOf(parts)).plan).toEqual(planning.plan);
	expect((await planOf(parts)).choice).toEqual({ day: '2026-01-08', minutes: 30 });
});

test('what was answered already is no new fact', async () => {
	const parts = testApp();
	const study = new StudyState(parts.app, { kind: 'library' });
	await study.load();
	await study.check(unknown);
	const planning = await planOf(parts);
	await planning.choose({ day: '2026-01-06' });
	expect(planning.plan).toMatchObject({ days: 1, all: 3, newADay: 2 });
});

test('the new facts a day are taken over into the setting of Study', async () => {
	const parts = testApp();
	const planning = await planOf(parts);
	await planning.choose({ day: '2026-01-08' });
	expect(planning.isTakenOver).toBe(false);
	await planning.takeOver();
	expect(parts.app.preferences.value.newADay).toBe(1);
	expect(planning.isTakenOver).toBe(true);
});

test('a day that is over, today, or more than a year away is not planned for', async () => {
	const planning = await planOf(testApp());
	for (const day of ['2025-12-31', '2026-01-05', '2027-01-06']) {
		await planning.choose({ day });
		expect([planning.plan, planning.isOutOfRange]).toEqual([null, true]);
	}
	await planning.choose({ day: '2027-01-05' });
	expect(planning.plan?.days).toBe(365);
});

test('junk that was stored falls back field by field', () => {
	const usual = { day: null, minutes: 15 };
	for (const junk of [undefined, null, 7, { day: 7, minutes: 'x' }, { day: '2026-02', minutes: 7 }])
		expect(readExamChoice(junk)).toEqual(usual);
	expect(readExamChoice({ day: '2026-02-03', minutes: 'x' })).toEqual({
		...usual,
		day: '2026-02-03'
	});
	expect(examDay('2026-02-30')).toBeNull();
});

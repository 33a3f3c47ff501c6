import { expect, test } from 'vitest';
import { articleId, factId } from '$lib/domain/ids.ts';
import { keyText } from '$lib/domain/questions/ask.ts';
import { leechLapses } from '$lib/domain/schedule/memory.ts';
import { testApp } from './fixtures.ts';
import { StudyState } from './study.svelte.ts';

const norway = factId(articleId('islands'), 'norway');
const unknown = { kind: 'none', why: 'unknown' } as const;
const day = 86_400_000;

async function studyNorway({ app }: ReturnType<typeof testApp>) {
	const study = new StudyState(app, { kind: 'fact', id: norway });
	await study.load();
	return study;
}

test('how hard a right answer was is asked only where the learner wants it, and the last word holds', async () => {
	const parts = testApp();
	const { app, store } = parts;
	const study = await studyNorway(parts);
	const question = study.exercise?.question;
	if (!question) throw new Error('nothing is asked');
	await study.check({ kind: 'choice', option: keyText(question) });
	expect(study.canRateEase).toBe(false);
	await study.setEase('easy');
	const [good] = await store.memories([norway]);

	await app.preferences.change(store, { ratesEase: true });
	expect(study.canRateEase).toBe(true);
	await study.setEase('hard');
	const [hard] = await store.memories([norway]);
	await study.setEase('easy');
	const [easy] = await store.memories([norway]);
	const stabilities = [hard, good, easy].map((memory) => memory?.stability ?? 0);
	expect(stabilities).toEqual([...new Set(stabilities)].sort((a, b) => a - b));
	expect(study.verdict?.ease).toBe('easy');
	expect(await store.factStats()).toMatchObject([{ answers: 1, right: 1 }]);

	await study.undo();
	expect(await store.rememberedFacts()).toEqual([]);
});

test('a fact that was forgotten too often is told of, and set aside', async () => {
	const parts = testApp();
	const { clock, store } = parts;
	for (let lapses = -1; lapses < leechLapses - 1; lapses++, clock.pass(day)) {
		const study = await studyNorway(parts);
		await study.check(unknown);
		expect(study.leech).toBeNull();
	}
	const study = await studyNorway(parts);
	await study.check(unknown);
	expect(study.leech).toEqual({ factId: norway, lapses: leechLapses });
	expect(study.verdict?.returns).toBe(true);
	await study.setAside(norway);
	expect([study.leech, study.verdict?.returns]).toEqual([null, false]);
	study.next();
	expect(study.phase).toBe('finished');
	expect(await store.decisions()).toMatchObject([{ target: norway, field: 'hide', value: true }]);
	expect((await studyNorway(parts)).isEmpty).toBe(true);
});

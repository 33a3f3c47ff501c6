import { expect, test } from 'vitest';
import { questionKinds } from '$lib/domain/questions/question.ts';
import { foldAttempt, type Attempt } from '$lib/domain/quiz/attempt.ts';
import { seedsOfPapers } from '$lib/domain/quiz/paper-code.ts';
import { answer } from '$lib/domain/schedule/fixtures.ts';
import { StorageError } from '$lib/storage/errors.ts';
import { testApp, testPack } from './fixtures.ts';
import { defaultChoices } from './quiz-choices.ts';
import { loadMaterial, paperSources } from './material.ts';
import { codeOf } from './paper-sources.ts';
import { QuizSetupState } from './quiz-setup.svelte.ts';

async function setUp(parts = testApp()) {
	const setup = new QuizSetupState(parts.app);
	await setup.load();
	return { ...parts, setup };
}

/** The attempt that "Start quiz" starts. */
async function start({ setup, store }: Awaited<ReturnType<typeof setUp>>): Promise<Attempt> {
	const id = await setup.start();
	const attempt = id && foldAttempt(await store.attemptEvents(id));
	if (!attempt) throw new Error('nothing was started');
	return attempt;
}

const asked = ({ places }: Attempt) => places.map(({ question }) => question.id);

/** An answer to the first fact of the article. */
async function answerFirst({ store, clock }: ReturnType<typeof testApp>, right: boolean) {
	const [factId] = testPack().articles[0]?.facts.map(({ id }) => id) ?? [];
	if (!factId) throw new Error('no fact');
	const moment = { at: clock.read().wall, dayKey: '2026-01-05' };
	clock.pass(1000);
	await store.recordReview(answer(clock.newId(), { factIds: [factId], right, ...moment }));
	return factId;
}

test('it says how many questions there can be, and that more were wanted', async () => {
	const { setup } = await setUp();
	expect([setup.choices.count, setup.preview.most, setup.questions, setup.isShort]).toEqual([
		10,
		3,
		3,
		true
	]);
	setup.choose({ count: null });
	expect([setup.questions, setup.isShort]).toEqual([3, false]);
	setup.choose({ kinds: [] });
	expect([setup.preview.most, setup.questions, setup.isShort, setup.isEmpty]).toEqual([
		...[0, 0, false, false]
	]);
});

test('the quiz has as many questions as it said, whatever is chosen', async () => {
	for (const kinds of [questionKinds, ...questionKinds.map((kind) => [kind])]) {
		for (const count of [1, 2, 10, null]) {
			const { setup, store } = await setUp();
			setup.choose({ kinds });
			setup.choose({ count });
			const said = setup.questions;
			const id = await setup.start();
			if (id === null) {
				expect(said).toBe(0);
				continue;
			}
			const attempt = foldAttempt(await store.attemptEvents(id));
			expect(attempt?.places).toHaveLength(said);
			expect(attempt?.blueprint.count).toBe(said);
		}
	}
});

test('of a kind alone there are as many as its count says', async () => {
	const { setup } = await setUp();
	expect(questionKinds.map((kind) => setup.preview.countOf(kind))).toEqual(
		questionKinds.map((kind) => {
			setup.choose({ kinds: [kind] });
			return setup.preview.most;
		})
	);
});

test('untouched it is an exam of ten minutes with plain marks, as older versions had it', async () => {
	const { blueprint, seed } = await start(await setUp());
	expect(blueprint).toEqual({
		articleIds: ['islands'],
		count: 3,
		limitMs: 600_000,
		kinds: questionKinds,
		mode: 'exam'
	});
	expect(seed).toBeLessThan(seedsOfPapers);
});

test('a seed of any size makes a paper that can have a code', async () => {
	const parts = testApp();
	parts.clock.newSeed = () => 0xffff_fffe;
	expect((await start(await setUp(parts))).seed).toBe(0xfffe);
});

test('extra time stretches the limit, and without a limit there is none', async () => {
	const parts = await setUp();
	parts.setup.choose({ timeFactor: 1.25, pace: { kind: 'question', seconds: 30 } });
	expect((await start(parts)).blueprint).toMatchObject({
		...{ limitMs: null, questionMs: 37_500, timeFactor: 1.25 }
	});
	parts.setup.choose({ pace: { kind: 'none' } });
	const { blueprint } = await start(parts);
	expect(blueprint).not.toHaveProperty('timeFactor');
	expect(blueprint).not.toHaveProperty('questionMs');
});

test('what was chosen is there the next time, once a quiz started with it', async () => {
	const parts = await setUp();
	parts.setup.choose({ count: 5, mode: 'practice', marks: 'certainty', parts: [0, 2] });
	expect((await setUp(parts)).setup.choices).toEqual(defaultChoices);
	await parts.setup.start();
	expect((await setUp(parts)).setup.choices).toEqual({
		...defaultChoices,
		...{ count: 5, mode: 'practice', marks: 'certainty', parts: [0, 2] }
	});
});

test('choices that cannot be kept do not hold up the quiz', async () => {
	const parts = await setUp();
	parts.store.saveSetting = () => Promise.reject(new StorageError('full'));
	await start(parts);
	expect(parts.setup.failure).toBeNull();
});

test('weak spots are what was missed, and are not offered where nothing was', async () => {
	const parts = testApp();
	await answerFirst(parts, true);
	const before = await setUp(parts);
	before.setup.choose({ isWeakOnly: true });
	expect([before.setup.preview.hasWeakSpots, before.setup.preview.isWeakOnly]).toEqual([
		...[false, false]
	]);
	expect((await start(before)).blueprint).not.toHaveProperty('focus');

	const factId = await answerFirst(parts, false);
	const after = await setUp(parts);
	expect([after.setup.preview.hasWeakSpots, after.setup.preview.isWeakOnly]).toEqual([
		...[true, true]
	]);
	const { blueprint, places } = await start(after);
	expect(blueprint.focus).toBe('weak');
	expect(places.every(({ question }) => question.factIds.includes(factId))).toBe(true);
});

test('without a part nothing can be asked', async () => {
	const { setup } = await setUp();
	for (const part of [0, 1, 2]) setup.togglePart(part);
	expect([setup.questions, await setup.start()]).toEqual([0, null]);
	setup.togglePart(1);
	expect(setup.choices.parts).toEqual([1]);
});

test('a code starts its paper with its time; mode, marks and extra time are the learner’s', async () => {
	const here = await setUp();
	here.setup.choose({ count: 2, pace: { kind: 'paper', minutes: 15 } });
	const paper = await start(here);
	const material = await loadMaterial(here.app);
	const made = { engine: material.engine, packs: material.edition };
	const code = codeOf(paper, paperSources(material), made);

	const there = await setUp();
	there.setup.choose({ mode: 'practice', marks: 'negative', timeFactor: 2, parts: [1] });
	there.setup.useCode(code ?? '');
	expect([there.setup.questions, there.setup.limits.limitMs]).toEqual([2, 1_800_000]);
	const again = await start(there);
	expect(asked(again)).toEqual(asked(paper));
	expect(again.seed).toBe(paper.seed);
	expect(again.blueprint).toMatchObject({ mode: 'practice', marks: 'negative', timeFactor: 2 });

	there.setup.useCode('12345');
	expect([there.setup.code.found, there.setup.code.problem]).toEqual([null, 'length']);
	there.setup.code.drop();
	expect(there.setup.code.problem).toBeNull();
});

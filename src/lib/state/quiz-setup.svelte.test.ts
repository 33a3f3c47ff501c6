import { expect, test } from 'vitest';
import { questionKinds } from '$lib/domain/questions/question.ts';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import { testApp } from './fixtures.ts';
import { QuizSetupState } from './quiz-setup.svelte.ts';

async function setUp() {
	const parts = testApp();
	const setup = new QuizSetupState(parts.app);
	await setup.load();
	return { ...parts, setup };
}

test('it says how many questions there can be, and that more were wanted', async () => {
	const { setup } = await setUp();
	expect([setup.choices.count, setup.most, setup.questions, setup.isShort]).toEqual([
		10,
		3,
		3,
		true
	]);
	setup.choose({ count: null });
	expect([setup.questions, setup.isShort]).toEqual([3, false]);
	setup.choose({ kinds: [] });
	expect([setup.most, setup.questions, setup.isShort, setup.isEmpty]).toEqual([
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
	expect(questionKinds.map((kind) => setup.countOf(kind))).toEqual(
		questionKinds.map((kind) => {
			setup.choose({ kinds: [kind] });
			return setup.most;
		})
	);
});

import { expect, test, vi } from 'vitest';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import { CatalogueError } from '$lib/storage/errors.ts';
import { FactsState } from './facts.svelte.ts';
import { testApp } from './fixtures.ts';
import { QuizSetupState } from './quiz-setup.svelte.ts';
import { ResultsState } from './results.svelte.ts';

async function takeQuiz() {
	const parts = testApp();
	const [setup, facts] = [new QuizSetupState(parts.app), new FactsState(parts.app)];
	await Promise.all([setup.load(), facts.load({ kind: 'library' })]);
	const id = await setup.start();
	if (!id) throw new Error('the quiz did not start');
	const results = new ResultsState(parts.app, id);
	await results.load();
	return { ...parts, facts, results };
}

test('a quiz is repeated without what was hidden since', async () => {
	const { facts, results, store } = await takeQuiz();
	const [hidden, ...others] = facts.facts;
	if (!hidden) throw new Error('there are no facts');
	await facts.setHidden(hidden, true);
	const again = await results.repeat();
	const attempt = again && foldAttempt(await store.attemptEvents(again));
	const asked = (attempt?.places ?? []).map(({ question }) => question.factIds[0]);
	expect(asked.toSorted()).toEqual(others.map(({ id }) => id).toSorted());
	expect(results.rows).toHaveLength(3);
});

test('a quiz of which nothing is left is not repeated', async () => {
	const { facts, results, store } = await takeQuiz();
	for (const fact of facts.facts) await facts.setHidden(fact, true);
	expect(await results.repeat()).toBeNull();
	expect([results.isAllHidden, results.failure]).toEqual([true, null]);
	expect(await store.attempts()).toHaveLength(1);
});

test('where the questions cannot be read it is not known whether there is a code, and it says so', async () => {
	const { app, results } = await takeQuiz();
	vi.spyOn(app.catalogue, 'index').mockRejectedValueOnce(new CatalogueError('unreachable'));
	await results.findCode();
	expect([results.code, results.codeFailure]).toEqual([undefined, 'unreachable']);
	await results.findCode();
	expect(results.code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){2}$/);
	expect(results.codeFailure).toBeNull();
});

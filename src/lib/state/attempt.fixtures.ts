import type { AttemptId } from '$lib/domain/ids.ts';
import type { Blueprint } from '$lib/domain/quiz/attempt-event.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf } from '$lib/domain/quiz/stock.ts';
import { questionKinds } from '$lib/domain/questions/question.ts';
import { AttemptLock } from './attempt-lock.ts';
import { AttemptState } from './attempt.svelte.ts';
import { testApp, testPack, type TestStore } from './fixtures.ts';
import { startQuiz } from './start-quiz.ts';

export const minute = 60_000;

/** A quiz of three questions and ten minutes that a page runs, unless said otherwise. */
export async function startAttempt(rules: Partial<Blueprint> = {}) {
	const parts = testApp();
	const [article] = testPack().articles;
	if (!article) throw new Error('the pack has no article');
	const blueprint: Blueprint = {
		articleIds: [article.id],
		count: 3,
		limitMs: 10 * minute,
		kinds: questionKinds,
		mode: 'exam',
		...rules
	};
	const { facts, questions: all } = article;
	const stock = stockOf([{ article, facts, questions: all }]);
	const questions = drawPaper(stock, blueprint, 7);
	const id = await startQuiz(parts.app, { seed: 7, blueprint, questions, engine: 1 });
	return { ...parts, id, run: await open(parts.app, id) };
}

/** The attempt in a page of its own, as after a reload. */
export async function open(app: ReturnType<typeof testApp>['app'], id: AttemptId) {
	const run = new AttemptState(app, id, new AttemptLock(id, null));
	await run.load();
	return run;
}

/** What is stored of an attempt beside its start, in order. */
export async function kinds({ store, id }: { store: TestStore; id: AttemptId }) {
	const [, ...events] = await store.attemptEvents(id);
	return events.map(({ kind }) => kind);
}

/** When all that was begun is done. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));

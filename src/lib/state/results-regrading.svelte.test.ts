import { expect, test } from 'vitest';
import { foldDecisions } from '$lib/domain/archive/decided.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf } from '$lib/domain/quiz/stock.ts';
import { StorageError } from '$lib/storage/errors.ts';
import { AttemptLock } from './attempt-lock.ts';
import { AttemptState } from './attempt.svelte.ts';
import { testApp, testPack } from './fixtures.ts';
import { ResultsState } from './results.svelte.ts';
import { startQuiz } from './start-quiz.ts';
import { StudyState } from './study.svelte.ts';
import { StatsState } from './stats.svelte.ts';

type Parts = ReturnType<typeof testApp>;

const settled = () => new Promise((resolve) => setImmediate(resolve));
const wrong: Answer = { kind: 'numeric', raw: '7' };
const answers: readonly Answer[] = [wrong, { kind: 'none', why: 'unknown' }];

/** Starts a quiz that asks for three numbers. */
async function startNumbers({ app }: Parts): Promise<AttemptId> {
	const [article] = testPack().articles;
	if (!article) throw new Error('the pack has no article');
	const blueprint = {
		articleIds: [article.id],
		count: 3,
		limitMs: null,
		kinds: ['numeric'],
		mode: 'exam'
	} as const;
	const questions = drawPaper(
		stockOf([{ article, facts: article.facts, questions: article.questions }]),
		blueprint,
		7
	);
	return startQuiz(app, { seed: 7, blueprint, questions, engine: 1 });
}

/** Answers the first questions of a quiz, and ends it. */
async function finish({ app }: Parts, id: AttemptId, given = answers) {
	const run = new AttemptState(app, id, new AttemptLock(id, null));
	await run.load();
	for (const [index, answer] of given.entries()) {
		run.show(index);
		await settled();
		run.answer(answer);
	}
	run.finish();
	await settled();
}

/** The results as a visit finds them. */
async function visit({ app }: Parts, id: AttemptId) {
	const results = new ResultsState(app, id);
	await results.load();
	return results;
}

/** A quiz with a wrong number, a "Don’t know" and an open question, finished and visited. */
async function afterQuiz() {
	const parts = testApp();
	const id = await startNumbers(parts);
	await finish(parts, id);
	return { ...parts, id, results: await visit(parts, id), log: () => logOf(parts) };
}

/** What the log and the figures say; the caches agree with the log. */
async function logOf({ app, store }: Parts) {
	const stats = new StatsState(app);
	await stats.load();
	const { figures } = stats;
	await store.rebuildCaches();
	await stats.load();
	expect(stats.figures).toEqual(figures);
	const reviews = await store.latestReviews(99);
	const decisions = await store.decisions();
	const [decided] = decisions;
	return {
		reviews: reviews.map(({ kind }) => kind).filter((kind) => kind !== 'answered'),
		decisions: decisions.map(({ field }) => field),
		aliases: decided ? foldDecisions(decisions).aliasesOf(questionOf(decided.target)) : [],
		right: figures?.all.right
	};
}

function questionOf(target: string) {
	const questions = testPack().articles.flatMap((article) => article.questions);
	const question = questions.find(({ id }) => id === target);
	if (!question) throw new Error(`${target} is no question`);
	return question.id;
}

const shown = ({ rows, score, missed }: ResultsState) => ({
	rows: rows.map(({ verdict, lastWord }) => [verdict, lastWord]),
	score: score.right,
	missed: missed.length
});

const graded = {
	rows: [
		['wrong', 'open'],
		['wrong', null],
		['unanswered', null]
	],
	score: 0,
	missed: 3
};
const calledRight = {
	rows: [['right', 'learner'], ...graded.rows.slice(1)],
	score: 1,
	missed: 2
};
const nothing = { reviews: [], decisions: [], aliases: [], right: 0 };
const decided = { reviews: ['regraded'], decisions: ['alias'], aliases: ['7'], right: 1 };

test('a wrong answer typed by hand counts as right by the learner’s word, on every visit', async () => {
	const { id, results, log, ...parts } = await afterQuiz();
	expect(shown(results)).toEqual(graded);
	expect(await log()).toEqual(nothing);
	expect(await results.regrading.regrade(1)).toBe(true);
	expect(shown(results)).toEqual(calledRight);
	expect(shown(await visit(parts, id))).toEqual(calledRight);
	expect(await log()).toEqual(decided);
});

test('the attempt and its events stay as they are', async () => {
	const { id, results, store } = await afterQuiz();
	const before = [await store.attemptEvents(id), await store.attempt(id)];
	await results.regrading.regrade(1);
	await results.regrading.takeBack(1);
	expect([await store.attemptEvents(id), await store.attempt(id)]).toEqual(before);
});

test('undo takes both back, after a reload too, and it can be said again', async () => {
	const { id, results, log, ...parts } = await afterQuiz();
	await results.regrading.regrade(1);
	const again = await visit(parts, id);
	expect(await again.regrading.takeBack(1)).toBe(true);
	expect(shown(again)).toEqual(graded);
	expect(shown(await visit(parts, id))).toEqual(graded);
	expect(await log()).toMatchObject({ aliases: [], right: 0 });
	await again.regrading.regrade(1);
	expect(shown(await visit(parts, id))).toEqual(calledRight);
	expect(await log()).toMatchObject({ aliases: ['7'], right: 1 });
});

test('what was not typed, is right or open is not called right, nor is it taken back', async () => {
	const { results, log } = await afterQuiz();
	for (const number of [0, 2, 3, 4]) expect(await results.regrading.regrade(number)).toBe(false);
	for (const number of [1, 2, 3]) expect(await results.regrading.takeBack(number)).toBe(false);
	expect(await log()).toEqual(nothing);
});

test('many taps are one decision, and one taking back', async () => {
	const { results, log } = await afterQuiz();
	const { regrading } = results;
	await Promise.all([regrading.regrade(1), regrading.regrade(1), regrading.regrade(1)]);
	expect(await log()).toEqual(decided);
	await Promise.all([regrading.takeBack(1), regrading.takeBack(1)]);
	expect((await log()).reviews).toHaveLength(2);
});

test('said in two tabs it counts once, and one undo takes it back', async () => {
	const { id, results, log, ...parts } = await afterQuiz();
	const other = await visit(parts, id);
	await results.regrading.regrade(1);
	await other.regrading.regrade(1);
	expect(await log()).toMatchObject({ aliases: ['7'], right: 1 });
	await results.regrading.takeBack(1);
	expect(shown(await visit(parts, id))).toEqual(graded);
	expect(await log()).toMatchObject({ aliases: [], right: 0 });
});

test('the same words in two quizzes stay right until both are taken back', async () => {
	const { results, log, ...parts } = await afterQuiz();
	const second = await startNumbers(parts);
	await finish(parts, second);
	const others = await visit(parts, second);
	await results.regrading.regrade(1);
	await others.regrading.regrade(1);
	expect(await log()).toMatchObject({ aliases: ['7'], right: 2 });
	await results.regrading.takeBack(1);
	expect(await log()).toMatchObject({ aliases: ['7'], right: 1 });
	await others.regrading.takeBack(1);
	expect(await log()).toMatchObject({ aliases: [], right: 0 });
});

test('the words are right when the same paper is taken again, and no more once taken back', async () => {
	const { results, ...parts } = await afterQuiz();
	const scoreOfRepeat = async () => {
		const id = await results.repeat();
		if (!id) throw new Error('the quiz was not repeated');
		await finish(parts, id);
		return (await visit(parts, id)).score.right;
	};
	await results.regrading.regrade(1);
	expect(await scoreOfRepeat()).toBe(1);
	await results.regrading.takeBack(1);
	expect(await scoreOfRepeat()).toBe(0);
});

test('a full disk leaves the row as it is, and trying again doubles nothing', async () => {
	const { results, store, log } = await afterQuiz();
	const { regrading } = results;
	const recordReview = store.recordReview.bind(store);
	store.recordReview = () => Promise.reject(new StorageError('full'));
	expect(await regrading.regrade(1)).toBe(false);
	expect(await regrading.regrade(1)).toBe(false);
	expect(regrading.failure).toBe('full');
	expect(shown(results)).toEqual(graded);
	store.recordReview = recordReview;
	expect(await regrading.tryAgain()).toBe(true);
	expect(regrading.failure).toBeNull();
	expect(shown(results)).toEqual(calledRight);
	expect(await log()).toEqual(decided);
});

test('taking back that fails half-way is finished by another try', async () => {
	const { results, store, log } = await afterQuiz();
	const { regrading } = results;
	await regrading.regrade(1);
	const recordDecision = store.recordDecision.bind(store);
	store.recordDecision = () => Promise.reject(new StorageError('full'));
	expect(await regrading.takeBack(1)).toBe(false);
	expect(shown(results)).toEqual(calledRight);
	store.recordDecision = recordDecision;
	expect(await regrading.takeBack(1)).toBe(true);
	expect(shown(results)).toEqual(graded);
	expect(await log()).toMatchObject({ aliases: [], right: 0 });
	expect((await log()).reviews.toSorted()).toEqual(['regraded', 'undone']);
});

test('a paper is never changed by what was decided about an earlier one', async () => {
	const { id, results, store } = await afterQuiz();
	const questions = async () => foldAttempt(await store.attemptEvents(id))?.places;
	const before = await questions();
	await results.regrading.regrade(1);
	await results.repeat();
	expect(await questions()).toEqual(before);
});

test('what was called right is not studied as missed', async () => {
	const { id, results, app } = await afterQuiz();
	const todo = async () => {
		const study = new StudyState(app, { kind: 'attempt', id });
		await study.load();
		return study.round.todo.length;
	};
	expect(await todo()).toBe(3);
	await results.regrading.regrade(1);
	expect(await todo()).toBe(2);
});

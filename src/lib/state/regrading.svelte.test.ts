import { expect, test } from 'vitest';
import { StorageError } from '$lib/storage/errors.ts';
import { foldDecisions } from '$lib/domain/archive/decided.ts';
import { articleId, factId } from '$lib/domain/ids.ts';
import { testApp, testPack } from './fixtures.ts';
import { StudyState } from './study.svelte.ts';

const norway = factId(articleId('islands'), 'norway');
const wrong = { kind: 'numeric', raw: '41' } as const;

/** A study of one fact whose number was typed wrongly, and what the log says then. */
async function afterWrongNumber() {
	const pack = testPack();
	const articles = pack.articles.map((one) => ({
		...one,
		questions: one.questions.filter(({ kind }) => kind === 'numeric')
	}));
	const parts = testApp({ ...pack, articles });
	const { app, store } = parts;
	const first = new StudyState(app, { kind: 'fact', id: norway });
	await first.load();
	await first.check({ kind: 'numeric', raw: '40' });
	const study = new StudyState(app, { kind: 'fact', id: norway });
	await study.load();
	await study.check(wrong);
	const question = study.exercise?.question.id;
	if (!question) throw new Error('nothing is asked');

	/** The kinds of reviews and decisions in their order, and what the caches say. */
	const log = async () => {
		const reviews = await store.reviewsOfFact(norway);
		const decisions = await store.decisions();
		const [facts, days] = [await store.factStats(), await store.dayStats('0', '9')];
		await store.rebuildCaches();
		expect([await store.factStats(), await store.dayStats('0', '9')]).toEqual([facts, days]);
		return {
			reviews: reviews.map(({ kind }) => kind),
			decisions: decisions.map(({ field }) => field),
			aliases: foldDecisions(decisions).aliasesOf(question),
			right: facts.map((row) => row.right),
			rightOfDays: days.reduce((sum, row) => sum + row.right, 0)
		};
	};
	const before = await log();
	return { ...parts, study, log, before };
}

test('"I was right" makes the verdict right, keeps the words, and the fact does not come back', async () => {
	const { study, log } = await afterWrongNumber();
	expect([study.canRegrade, study.verdict?.right, study.verdict?.returns]).toEqual([
		true,
		false,
		true
	]);
	await study.regrade();
	expect([study.canRegrade, study.verdict?.right, study.verdict?.returns]).toEqual([
		false,
		true,
		false
	]);
	expect(await log()).toEqual({
		reviews: ['answered', 'answered', 'regraded'],
		decisions: ['alias'],
		aliases: ['41'],
		right: [2],
		rightOfDays: 2
	});
	study.next();
	expect(study.phase).toBe('finished');
	expect(study.summary.learned).toEqual([norway]);
	expect(study.left).toBe(0);
});

test('the answer as it was recorded stays as it is', async () => {
	const { study, store } = await afterWrongNumber();
	const before = await store.reviewsOfFact(norway);
	await study.regrade();
	expect((await store.reviewsOfFact(norway)).slice(0, 2)).toEqual(before);
});

test('many taps are one regrading', async () => {
	const { study, log } = await afterWrongNumber();
	await Promise.all([study.regrade(), study.regrade(), study.regrade()]);
	expect((await log()).reviews).toHaveLength(3);
});

test('what was chosen, what was right and "Don’t know" are not regraded', async () => {
	const { app, store } = testApp();
	const study = new StudyState(app, { kind: 'library' });
	await study.load();
	await study.regrade();
	await study.check({ kind: 'none', why: 'unknown' });
	expect(study.canRegrade).toBe(false);
	await study.regrade();
	study.next();
	await study.check({ kind: 'choice', option: '40' });
	expect(study.canRegrade).toBe(false);
	await study.regrade();
	expect(await store.decisions()).toEqual([]);
});

test('undo takes back the regrading first, then the answer', async () => {
	const { study, log, before } = await afterWrongNumber();
	await study.regrade();
	expect(await study.undo()).toBe('regrading');
	expect([study.phase, study.verdict?.right, study.verdict?.returns]).toEqual([
		'verdict',
		false,
		true
	]);
	const { aliases, right, rightOfDays } = before;
	expect(await log()).toMatchObject({ aliases, right, rightOfDays });
	expect(await study.undo()).toBe('answer');
	expect([study.phase, study.verdict]).toEqual(['asking', null]);
	expect(await study.undo()).toBeNull();
	await study.check(wrong);
	expect(study.verdict?.right).toBe(false);
});

test('undo does so from the end of the round too', async () => {
	const { study, log } = await afterWrongNumber();
	await study.regrade();
	study.next();
	expect(study.phase).toBe('finished');
	expect(await study.undo()).toBe('regrading');
	expect([study.phase, study.verdict?.right, study.round.todo]).toEqual([
		'verdict',
		false,
		[norway]
	]);
	expect(await study.undo()).toBe('answer');
	expect(await log()).toMatchObject({ aliases: [], right: [1], rightOfDays: 1 });
});

test('what was taken back can be called right again', async () => {
	const { study, log } = await afterWrongNumber();
	await study.regrade();
	await study.undo();
	await study.regrade();
	expect(study.verdict?.right).toBe(true);
	expect(await log()).toMatchObject({ aliases: ['41'], right: [2], rightOfDays: 2 });
});

test('the words are right from then on, in this round and in the next', async () => {
	const { app, study } = await afterWrongNumber();
	await study.regrade();
	study.studyAhead();
	await study.check(wrong);
	expect(study.verdict?.right).toBe(true);
	const again = new StudyState(app, { kind: 'fact', id: norway });
	await again.load();
	await again.check(wrong);
	expect(again.verdict?.right).toBe(true);
});

test('a full disk leaves the verdict as it is, and trying again doubles nothing', async () => {
	const { study, store, log, before } = await afterWrongNumber();
	store.isFull = true;
	await study.regrade();
	await study.regrade();
	expect([study.failure, study.verdict?.right]).toEqual(['full', false]);
	store.isFull = false;
	expect(await log()).toEqual(before);
	await study.tryAgain();
	expect([study.failure, study.verdict?.right]).toEqual([null, true]);
	await study.tryAgain();
	expect(await log()).toMatchObject({
		reviews: ['answered', 'answered', 'regraded'],
		decisions: ['alias']
	});
});

test('a disk that fills up between the two records doubles neither', async () => {
	const { study, store, log } = await afterWrongNumber();
	const recordReview = store.recordReview.bind(store);
	store.recordReview = () => Promise.reject(new StorageError('full'));
	await study.regrade();
	expect([study.failure, study.verdict?.right]).toEqual(['full', false]);
	store.recordReview = recordReview;
	await study.regrade();
	expect([study.failure, study.verdict?.right]).toEqual([null, true]);
	expect(await log()).toMatchObject({
		reviews: ['answered', 'answered', 'regraded'],
		decisions: ['alias']
	});
});

test('a regrading that waits is taken back as a whole', async () => {
	const { study, store, log, before } = await afterWrongNumber();
	const recordReview = store.recordReview.bind(store);
	store.recordReview = () => Promise.reject(new StorageError('full'));
	await study.regrade();
	await study.undo();
	expect(study.failure).toBe('full');
	store.recordReview = recordReview;
	await study.tryAgain();
	expect([study.failure, study.verdict?.right, study.verdict?.returns]).toEqual([
		null,
		false,
		true
	]);
	const { aliases, right, rightOfDays } = before;
	expect(await log()).toMatchObject({ aliases, right, rightOfDays });
	expect(study.round.todo).toEqual([norway]);
});

test('taking back that fails half-way is finished by another try', async () => {
	const { study, store, log, before } = await afterWrongNumber();
	await study.regrade();
	const recordDecision = store.recordDecision.bind(store);
	store.recordDecision = () => Promise.reject(new StorageError('full'));
	expect(await study.undo()).toBeNull();
	store.recordDecision = recordDecision;
	expect(await study.undo()).toBe('regrading');
	const { aliases, right, rightOfDays } = before;
	expect(await log()).toMatchObject({ aliases, right, rightOfDays });
	expect((await log()).reviews.filter((kind) => kind === 'undone')).toHaveLength(1);
});

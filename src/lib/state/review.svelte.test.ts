import { expect, test } from 'vitest';
import { err } from '$lib/domain/result.ts';
import { testApp } from './fixtures.ts';
import { article, generation, questionsOf, startReview } from './review.fixtures.ts';
import { ReviewState } from './review.svelte.ts';
import { StudyState } from './study.svelte.ts';

test('everything that was found waits, the first of it at hand', async () => {
	const { app, review } = await startReview();
	expect(review.phase).toBe('here');
	expect(review.items.length).toBeGreaterThan(3);
	expect(review.open).toHaveLength(review.items.length);
	expect(review.at).toBe(0);
	expect(await questionsOf(app)).toEqual([]);
});

test('what is accepted is studied, and the next one is at hand', async () => {
	const { app, review } = await startReview();
	const { item } = review;
	expect(await review.accept()).toBe(true);
	expect(review.items[0]?.status).toBe('accepted');
	expect(review.at).toBe(1);
	expect(await questionsOf(app)).toEqual(item?.candidate.questions);
	const study = new StudyState(app, { kind: 'article', id: article.id });
	await study.load();
	expect(study.exercise?.question.factIds).toEqual([item?.candidate.fact.id]);
});

test('what was decided is there after leaving and coming back', async () => {
	const { review, open } = await startReview();
	await review.accept();
	await review.reject('trivial');
	const again = await open();
	expect(again.items.map(({ status }) => status).slice(0, 3)).toEqual([
		'accepted',
		'rejected',
		'open'
	]);
	expect(again.items[1]?.rejection).toBe('trivial');
	expect(again.at).toBe(2);
});

test('steps are taken back one by one, and what is accepted again is the same', async () => {
	const { app, review, store } = await startReview();
	await review.accept();
	await review.reject('wrong');
	expect(await review.undo()).toBe(true);
	expect(review.at).toBe(1);
	expect(await review.undo()).toBe(true);
	expect(review.open).toHaveLength(review.items.length);
	expect(await review.undo()).toBe(false);
	expect(await questionsOf(app)).toEqual([]);
	await review.accept();
	expect(await store.ownFacts()).toHaveLength(1);
	expect(review.accepted).toBe(1);
});

test('a double tap decides on one item, and two quick undos take back two', async () => {
	const { review } = await startReview();
	expect(await Promise.all([review.accept(), review.accept()])).toEqual([true, false]);
	expect(review.at).toBe(1);
	await review.reject('wrong');
	expect(await Promise.all([review.undo(), review.undo()])).toEqual([true, true]);
	expect(review.open).toHaveLength(review.items.length);
	expect(review.steps.canUndo).toBe(false);
	expect(review.at).toBe(0);
});

test('what was decided before is opened again by itself', async () => {
	const { review, open } = await startReview();
	await review.accept();
	await review.reject('wrong');
	const again = await open();
	again.step(-1);
	expect(again.item?.status).toBe('rejected');
	await again.takeBack();
	again.step(-1);
	expect(again.item?.status).toBe('accepted');
	await again.takeBack();
	expect(again.open).toHaveLength(again.items.length);
});

test('an edited question is kept as it was worded, under an id of its own', async () => {
	const { app, review } = await startReview();
	const [first] = review.item?.candidate.questions ?? [];
	if (!first) throw new Error('nothing found');
	await review.accept();
	await review.undo();
	await review.accept([{ ...first, stem: 'What do my own words ask?' }]);
	const questions = await questionsOf(app);
	expect(questions.map(({ stem }) => stem)).toEqual(['What do my own words ask?']);
	expect(questions[0]?.id).not.toBe(first.id);
	expect(review.items[0]?.status).toBe('accepted');
});

test('all that is sure is accepted at once, and taken back at once', async () => {
	const { app, review } = await startReview();
	const sure = review.sure.length;
	expect(sure).toBeGreaterThan(0);
	expect(await review.acceptSure()).toBe(sure);
	expect(review.sure).toEqual([]);
	expect(review.accepted).toBe(sure);
	await review.undo();
	expect(await questionsOf(app)).toEqual([]);
});

test('what cannot be stored is told of, and nothing is accepted', async () => {
	const { review, store } = await startReview();
	store.isFull = true;
	expect(await review.accept()).toBe(false);
	expect(review.steps.failure).toBe('full');
	expect(review.accepted).toBe(0);
	store.isFull = false;
	expect(await review.tryAgain()).toBe(true);
	expect(review.accepted).toBe(1);
});

test('why nothing was found is told, and the text is read again on demand', async () => {
	const { app, store } = testApp();
	await store.saveArticle(article);
	let isBroken = true;
	const review = new ReviewState(app, article.id, {
		...generation,
		find: (...args) =>
			isBroken ? Promise.resolve(err({ kind: 'crashed' })) : generation.find(...args)
	});
	await review.load();
	expect(review.phase).toBe('problem');
	expect(review.finding.problem).toEqual({ kind: 'crashed' });
	isBroken = false;
	await review.find();
	expect(review.phase).toBe('here');
});

test('an address of no article is told of', async () => {
	const { app } = testApp();
	const review = new ReviewState(app, null, generation);
	await review.load();
	expect(review.phase).toBe('unknown');
});

test('what was decided before changes how far a rule is trusted, from the next review on', async () => {
	const { review, open } = await startReview();
	const sure = review.sure.map(({ candidate }) => candidate);
	const [first] = sure;
	if (!first) throw new Error('nothing is sure');
	review.go(first.fact.id);
	await review.reject('wrong');
	expect(review.learned.size).toBe(0);
	const again = await open();
	expect(again.learned.get(first.pattern)).toEqual({ right: 0, wrong: 1, printable: 0 });
	expect(again.sure.filter(({ candidate }) => candidate.pattern === first.pattern)).toEqual([]);
	again.go(first.fact.id);
	await again.takeBack();
	expect((await open()).sure.map(({ candidate }) => candidate.fact.id)).toContain(first.fact.id);
});

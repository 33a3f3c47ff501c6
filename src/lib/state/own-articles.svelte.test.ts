import { expect, test } from 'vitest';
import { ownArticle } from '$lib/storage/fixtures.ts';
import { testApp } from './fixtures.ts';
import { LibraryState } from './library.svelte.ts';
import { loadMaterial } from './material.ts';
import { OwnReadingState } from './own-reading.svelte.ts';
import { QuestionDraftState } from './question-draft.svelte.ts';
import { QuizSetupState } from './quiz-setup.svelte.ts';
import { StudyState } from './study.svelte.ts';

const article = ownArticle('a');
const troops = { start: 6, end: 11 };

/** An own article that is being read. */
async function startReading() {
	const parts = testApp();
	await parts.store.saveArticle(article);
	const reading = new OwnReadingState(parts.app, article.id);
	await reading.load();
	const make = async () => {
		const draft = new QuestionDraftState(parts.app, article);
		draft.choose(troops);
		const fact = await draft.save();
		if (!fact) throw new Error('not saved');
		reading.add(fact);
		return fact;
	};
	const study = async () => {
		const study = new StudyState(parts.app, { kind: 'article', id: article.id });
		await study.load();
		return study;
	};
	return { ...parts, reading, make, study };
}

test('an article without questions is read, and is nowhere asked', async () => {
	const { app, reading, study } = await startReading();
	expect(reading.phase).toBe('here');
	const library = new LibraryState(app);
	await library.load();
	expect(library.shelves?.[0]).toMatchObject({ entry: { title: 'Guests' }, strokes: [] });
	expect(library.due).toBe(3);
	expect(await study()).toMatchObject({ isEmpty: true, articleId: article.id });
	const setup = new QuizSetupState(app);
	await setup.load();
	expect(setup.sources.map((source) => source.article.id)).toEqual(['islands']);
});

test('a question that was made is among the facts, due, studied, and asked in a quiz', async () => {
	const { app, reading, make, study } = await startReading();
	const fact = await make();
	expect(reading.article?.facts).toMatchObject([{ id: fact.id, answer: '2,500' }]);
	const round = await study();
	expect(round.exercise?.question).toMatchObject({ kind: 'numeric', key: 2500 });
	await round.check({ kind: 'numeric', raw: '2500' });
	expect(round.verdict?.right).toBe(true);
	const library = new LibraryState(app);
	await library.load();
	expect(library.shelves?.[0]?.strokes).toEqual([{ at: 0, standing: 'held' }]);
	const setup = new QuizSetupState(app);
	await setup.load();
	setup.chooseArticle(article.id);
	expect(setup.questions).toBe(1);
	expect(await setup.start()).not.toBeNull();
});

test('a question is taken back', async () => {
	const { reading, make, study } = await startReading();
	await make();
	expect(reading.hasMade).toBe(true);
	expect(await reading.undo()).toBe(true);
	expect(reading.article?.facts).toEqual([]);
	expect(await reading.undo()).toBe(false);
	expect((await study()).isEmpty).toBe(true);
});

test('a removed article is left out of everything, and comes back with its questions', async () => {
	const { app, reading, make } = await startReading();
	await make();
	expect(await reading.remove()).toBe(true);
	expect(reading.phase).toBe('removed');
	expect((await loadMaterial(app)).articles).toHaveLength(1);
	expect((await loadMaterial(app)).compiled).toHaveLength(2);
	const library = new LibraryState(app);
	await library.load();
	expect(library.shelves).toHaveLength(1);
	await reading.restore();
	expect(reading.article?.facts).toHaveLength(1);
	expect((await loadMaterial(app)).articles).toHaveLength(2);
});

test('a removal that cannot be stored changes nothing, and can be tried again', async () => {
	const { reading, store } = await startReading();
	store.isFull = true;
	expect(await reading.remove()).toBe(false);
	expect(reading.decisions.failure).toBe('full');
	expect(reading.phase).toBe('here');
	store.isFull = false;
	await reading.decisions.tryAgain();
	expect(reading.phase).toBe('removed');
});

test.each([null, ownArticle('unknown').id])('there is no article %j', async (id) => {
	const reading = new OwnReadingState(testApp().app, id);
	expect(reading.phase).toBe('loading');
	await reading.load();
	expect(reading.phase).toBe('unknown');
});

test('the suggested question follows the words until another is typed', () => {
	const draft = new QuestionDraftState(testApp().app, article);
	expect(draft.prompt).toBe('');
	draft.choose(troops);
	expect(draft.prompt).toBe('Which words are missing: “About … US troops are in Iraq.”?');
	draft.ask('How many troops?');
	draft.choose({ start: 0, end: 11 });
	expect(draft.prompt).toBe('How many troops?');
	expect(draft.passage?.answer).toBe('About 2,500');
});

test('words that are no answer leave those chosen before', () => {
	const draft = new QuestionDraftState(testApp().app, article);
	draft.choose(troops);
	draft.choose({ start: 5, end: 6 });
	expect(draft.problem).toBe('no-words');
	expect(draft.passage?.answer).toBe('2,500');
});

test('a flaw is told before anything is saved', async () => {
	const { app, store } = testApp();
	const draft = new QuestionDraftState(app, article);
	expect(await draft.save()).toBeNull();
	expect(draft.problem).toBe('no-words');
	draft.choose(troops);
	draft.ask('Were there 2,500 troops?');
	expect(await draft.save()).toBeNull();
	expect(draft.flaw).toBe('key-in-stem');
	expect(await store.ownFacts()).toEqual([]);
	draft.ask('How many troops?');
	expect(draft.flaw).toBeNull();
	expect(await draft.save()).not.toBeNull();
});

test('on a full disk the question waits, and is saved once', async () => {
	const { app, store } = testApp();
	const draft = new QuestionDraftState(app, article);
	draft.choose(troops);
	store.isFull = true;
	expect(await draft.save()).toBeNull();
	expect(draft.failure).toBe('full');
	store.isFull = false;
	const [first, second] = await Promise.all([draft.save(), draft.save()]);
	expect([first, second].filter(Boolean)).toHaveLength(1);
	expect(await store.ownFacts()).toEqual([first ?? second]);
});

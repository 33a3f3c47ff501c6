import { expect, test } from 'vitest';
import { candidatesOf } from '$lib/domain/extract/candidates.ts';
import { extract } from '$lib/domain/extract/extract.ts';
import { acceptedFact } from '$lib/content/accepted-fact.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import { editedFactId, factId } from '$lib/domain/ids.ts';
import { err, ok } from '$lib/domain/result.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import type { Generation } from '$lib/generation/client.ts';
import { ownArticle } from '$lib/storage/fixtures.ts';
import { testApp } from './fixtures.ts';
import { loadMaterial } from './material.ts';
import { ReviewState } from './review.svelte.ts';
import { StudyState } from './study.svelte.ts';

const text = `The European Space Agency (ESA) opened a centre in Lisbon on 3 March 2019. About 340 engineers work in the centre, the agency said.

Portuguese Prime Minister Rui Tavares said the centre cost €42 million. In May 2020 the agency sold the old building in Porto to a university.`;
const article = ownArticle('a', { text, date: '2023-08-24', title: 'A centre' });

/** Finds in the same thread. */
const generation: Pick<Generation, 'find' | 'cancel'> = {
	find({ text, date, articleId }, onprogress) {
		onprogress?.(0.5);
		const extraction = extract(text, { date, id: articleId });
		const { language, refused } = extraction;
		return Promise.resolve(ok({ language, refused, candidates: candidatesOf(extraction) }));
	},
	cancel: () => undefined
};

async function startReview() {
	const parts = testApp();
	await parts.store.saveArticle(article);
	const open = async () => {
		const review = new ReviewState(parts.app, article.id, generation);
		await review.load();
		return review;
	};
	return { ...parts, review: await open(), open };
}

async function questionsOf(app: Parameters<typeof loadMaterial>[0]) {
	const { articles } = await loadMaterial(app);
	return articles.find(({ id }) => id === article.id)?.questions ?? [];
}

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

/** Another wording of the article, as an edit leaves it. */
async function edit(
	{ store, open }: Pick<Awaited<ReturnType<typeof startReview>>, 'store' | 'open'>,
	change: Partial<OwnArticle>
) {
	const wording = ownArticle('b', { ...article, versionOf: article.id, addedAt: 2000, ...change });
	await store.saveArticle({ ...wording, id: ownArticle('b').id });
	return open();
}

const statusesOf = (review: ReviewState) => review.items.map(({ status }) => status);

test('after an edit elsewhere everything is decided as it was', async () => {
	const parts = await startReview();
	await parts.review.accept();
	await parts.review.reject('trivial');
	const before = statusesOf(parts.review);
	const questions = await questionsOf(parts.app);
	const again = await edit(parts, { text: `It rained.\n\n${text}` });
	expect(statusesOf(again)).toEqual(before);
	expect(again.stale).toEqual([]);
	const now = await questionsOf(parts.app);
	expect(now.map(({ id, stem }) => [id, stem])).toEqual(
		questions.map(({ id, stem }) => [id, stem])
	);
	again.step(-1);
	await again.takeBack();
	expect(again.open).toHaveLength(again.items.length - 1);
});

test('a fact whose text changed is at hand first, and asked again once it is accepted', async () => {
	const parts = await startReview();
	await parts.review.accept();
	const [before] = await questionsOf(parts.app);
	const again = await edit(parts, { text: text.replace('Lisbon', 'Faro') });
	expect(await questionsOf(parts.app)).toEqual([]);
	expect(again.item).toMatchObject({ status: 'open', proposal: { kind: 'stale', cause: 'words' } });
	expect(again.item?.proposal?.quotes[0]).toContain('Lisbon');
	expect(await again.accept()).toBe(true);
	expect(again.stale).toEqual([]);
	const [now] = await questionsOf(parts.app);
	expect(now?.factIds).toEqual(before?.factIds);
	expect(await again.undo()).toBe(true);
	expect(again.stale).toHaveLength(1);
	expect(await again.removeFact()).toBe(true);
	expect(again.stale).toEqual([]);
	expect(await questionsOf(parts.app)).toEqual([]);
	await again.undo();
	expect(again.item?.status).toBe('open');
});

test('a fact whose sentence is gone can be removed, and not accepted', async () => {
	const parts = await startReview();
	await parts.review.accept();
	const again = await edit(parts, { text: text.slice(text.indexOf('About')) });
	expect(again.item).toMatchObject({ proposal: { kind: 'stale', hasPlace: false } });
	expect(await again.accept()).toBe(false);
	expect(await again.removeFact()).toBe(true);
	expect(again.stale).toEqual([]);
});

/** The first fact as an engine before this one had accepted it. */
async function acceptOlder(
	{ store, review }: Pick<Awaited<ReturnType<typeof startReview>>, 'store' | 'review'>,
	change: Partial<OwnFact> = {}
) {
	const { candidate } = review.items[0] ?? {};
	if (!candidate) throw new Error('nothing found');
	const { id: articleId, addedAt } = article;
	const rest = {
		id: change.id ?? candidate.fact.id,
		articleId,
		addedAt,
		questions: candidate.questions
	};
	await store.saveFact({ ...acceptedFact(candidate, rest), engine: 1, ...change });
	return candidate;
}

test('what a newer engine would ask as before is no proposal', async () => {
	const parts = await startReview();
	await acceptOlder(parts);
	const review = await parts.open();
	expect(review.newer).toEqual([]);
	expect(review.items[0]?.status).toBe('accepted');
});

test('what a newer engine would ask otherwise waits, and changes nothing by itself', async () => {
	const parts = await startReview();
	const [question] = parts.review.items[0]?.candidate.questions ?? [];
	if (!question) throw new Error('nothing found');
	const old = { ...question, stem: 'How did it ask before?' };
	const { fact } = await acceptOlder(parts, { questions: [old] });
	const review = await parts.open();
	expect(review.newer).toHaveLength(1);
	expect(review.item?.proposal).toMatchObject({ kind: 'reworded', record: { id: fact.id } });
	expect(review.sure.some(({ proposal }) => proposal)).toBe(false);
	expect((await questionsOf(parts.app)).map(({ stem }) => stem)).toEqual([old.stem]);

	expect(await review.keepMine()).toBe(true);
	expect((await parts.open()).newer).toEqual([]);
	await review.undo();
	expect(await review.accept()).toBe(true);
	const now = await questionsOf(parts.app);
	expect(now[0]).toMatchObject({ id: old.id, factIds: [fact.id], stem: question.stem });
	expect((await parts.open()).newer).toEqual([]);
	review.go(fact.id);
	await review.takeBack();
	expect((await questionsOf(parts.app)).map(({ stem }) => stem)).toEqual([old.stem]);
});

test('what a newer engine no longer finds is kept or removed by the learner alone', async () => {
	const parts = await startReview();
	const { candidate } = parts.review.items[0] ?? {};
	if (!candidate) throw new Error('nothing found');
	const id = factId(article.id, 'role-3');
	const label = { head: 'Somebody', detail: 'else' };
	const fact = { ...candidate.fact, id, label };
	await acceptOlder(parts, { id, fact, found: { id, pattern: 'role/verb' } });
	const review = await parts.open();
	review.go(id);
	expect(review.item?.proposal?.kind).toBe('gone');
	expect(await review.accept()).toBe(true);
	review.go(id);
	expect(review.item?.status).toBe('accepted');
	await review.takeBack();
	expect(await review.removeFact()).toBe(true);
	expect(await questionsOf(parts.app)).toEqual([]);
});

test('words of the learner are no matter of a newer engine', async () => {
	const parts = await startReview();
	const [question] = parts.review.items[0]?.candidate.questions ?? [];
	if (!question) throw new Error('nothing found');
	const found = { id: question.factIds[0], pattern: 'role/verb' };
	const id = editedFactId(question.factIds[0], 'mine');
	await acceptOlder(parts, { id, found, questions: [{ ...question, stem: 'Mine?' }] });
	expect((await parts.open()).newer).toEqual([]);
});

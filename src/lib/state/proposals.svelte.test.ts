import { expect, test } from 'vitest';
import { acceptedFact } from '$lib/content/accepted-fact.ts';
import type { OwnFact } from '$lib/domain/facts/own-fact.ts';
import { editedFactId, factId } from '$lib/domain/ids.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';
import { ownArticle } from '$lib/storage/fixtures.ts';
import { article, questionsOf, startReview, text } from './review.fixtures.ts';
import type { ReviewState } from './review.svelte.ts';

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

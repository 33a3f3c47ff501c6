import { expect, test, vi } from 'vitest';
import { articleId, factId } from '$lib/domain/ids.ts';
import { ownArticle } from '$lib/storage/fixtures.ts';
import { CatalogueError } from '$lib/storage/errors.ts';
import { testApp, testPack } from './fixtures.ts';
import { QuestionDraftState } from './question-draft.svelte.ts';
import { RecallState } from './recall.svelte.ts';
import { StudyState } from './study.svelte.ts';

const islands = articleId('islands');
const fact = (name: string) => factId(islands, name);

/** A reading of "Norway had 40 islands. Greece had 41 islands. Japan had 42 islands." */
async function startRecall(parts = testApp()) {
	const onstored = vi.fn();
	const recall = new RecallState(parts.app, islands, onstored);
	await recall.load();
	const open = (number: number) => {
		const blank = recall.blanks?.[number - 1];
		if (!blank) throw new Error(`no blank ${number}`);
		recall.choose(blank);
	};
	const give = (raw: string) => {
		const kind = recall.open?.question.kind;
		if (!kind) throw new Error('no blank is open');
		return recall.check({ kind, raw });
	};
	return { ...parts, recall, onstored, open, give };
}

test('every fact has a blank, and none is filled in', async () => {
	const { recall } = await startRecall();
	expect(recall.blanks?.map((blank) => blank.factId)).toEqual(
		['norway', 'greece', 'japan'].map(fact)
	);
	expect(recall.progress).toEqual({ right: 0, wrong: 0, revealed: 0, total: 3 });
	expect(recall.open).toBeNull();
});

test('what is typed is a review as Study writes it, with the sentence that was shown', async () => {
	const { store, clock, recall, onstored, open, give } = await startRecall();
	open(2);
	clock.pass(2_000);
	await give('41');
	const reviews = await store.reviewsOfFact(fact('greece'));
	expect(reviews).toMatchObject([
		{
			kind: 'answered',
			factIds: [fact('greece')],
			questionId: recall.open?.blank.question.id,
			questionKind: 'numeric',
			articleId: islands,
			shown: { stem: 'Greece had _____ islands.', key: '41' },
			answer: { kind: 'numeric', raw: '41' },
			guessed: false,
			durationMs: 2_000,
			outcomes: [{ factId: fact('greece'), right: true }]
		}
	]);
	expect(recall.verdict?.kind).toBe('right');
	expect(recall.progress).toMatchObject({ right: 1, total: 3 });
	expect(onstored).toHaveBeenCalledTimes(1);
});

test('Study and the memory go by it', async () => {
	const { app, recall, open, give } = await startRecall();
	open(1);
	await give('40');
	open(3);
	await give('7');
	expect(recall.progress).toMatchObject({ right: 1, wrong: 1 });
	const study = new StudyState(app, { kind: 'library' });
	await study.load();
	expect(study.round.todo).toEqual([fact('greece')]);
});

test('what is revealed is read, and no answer', async () => {
	const { store, recall, onstored, open, give } = await startRecall();
	open(1);
	recall.reveal();
	expect(recall.verdict).toEqual({ kind: 'revealed' });
	await give('40');
	expect(await store.factStats()).toEqual([]);
	expect(onstored).not.toHaveBeenCalled();
	expect(recall.lastAnswered).toBeNull();
});

test('a double tap is one answer', async () => {
	const { store, open, give } = await startRecall();
	open(1);
	await Promise.all([give('40'), give('40')]);
	expect(await store.reviewsOfFact(fact('norway'))).toHaveLength(1);
});

test('what cannot be read is asked again', async () => {
	const { store, recall, open, give } = await startRecall();
	open(1);
	await give('many');
	expect(recall.problem).toEqual({ kind: 'not-a-number' });
	recall.mend();
	expect([recall.problem, recall.verdict]).toEqual([null, null]);
	await give('');
	expect(recall.problem).toEqual({ kind: 'empty' });
	expect(await store.factStats()).toEqual([]);
});

test('undo takes back answer after answer, and asks each again', async () => {
	const { store, recall, open, give } = await startRecall();
	open(1);
	await give('40');
	open(2);
	recall.reveal();
	open(3);
	await give('7');
	recall.close();
	expect(await recall.undo()).toBe(true);
	expect([recall.open?.blank.number, recall.verdict]).toEqual([3, null]);
	expect(await recall.undo()).toBe(true);
	expect(recall.open?.blank.number).toBe(1);
	expect(await recall.undo()).toBe(false);
	expect(await store.factStats()).toEqual([]);
	expect(await store.rememberedFacts()).toEqual([]);
	expect(recall.progress).toEqual({ right: 0, wrong: 0, revealed: 1, total: 3 });
});

test('an answer that cannot be stored gives no verdict, and waits', async () => {
	const { store, recall, open, give } = await startRecall();
	store.isFull = true;
	open(1);
	await give('40');
	expect([recall.failure, recall.verdict]).toEqual(['full', null]);
	recall.close();
	store.isFull = false;
	await recall.tryAgain();
	expect(recall.failure).toBeNull();
	expect(recall.progress.right).toBe(1);
	expect(await store.reviewsOfFact(fact('norway'))).toHaveLength(1);
});

test('an undo that cannot be stored leaves the answer, and waits', async () => {
	const { store, recall, open, give } = await startRecall();
	open(1);
	await give('40');
	store.isFull = true;
	expect(await recall.undo()).toBe(false);
	expect([recall.failure, recall.progress.right]).toEqual(['full', 1]);
	store.isFull = false;
	expect(await recall.undo()).toBe(true);
	expect(recall.progress.right).toBe(0);
	expect(await store.factStats()).toEqual([]);
});

test('one blank follows another, from the open one on, until none is left', async () => {
	const { recall, open } = await startRecall();
	open(2);
	recall.reveal();
	recall.next();
	expect(recall.open?.blank.number).toBe(3);
	recall.reveal();
	recall.next();
	expect(recall.open?.blank.number).toBe(1);
	recall.reveal();
	recall.next();
	expect(recall.open).toBeNull();
	recall.startAgain();
	expect(recall.left).toHaveLength(3);
});

test('a filled blank opens with its verdict', async () => {
	const { recall, open, give } = await startRecall();
	open(1);
	await give('7');
	recall.close();
	expect(recall.verdict).toBeNull();
	open(1);
	expect(recall.verdict).toMatchObject({ kind: 'wrong', review: { answer: { raw: '7' } } });
	expect(recall.open?.sentence.stem).toBe('Norway had _____ islands.');
});

test('what is hidden has no blank; what was filled in stays so when it is looked for again', async () => {
	const { app, clock, store, recall, open } = await startRecall();
	open(3);
	recall.reveal();
	await store.recordDecision({
		...{ id: clock.newId(), at: clock.wall },
		...{ target: fact('greece'), field: 'hide', value: true }
	});
	await recall.load();
	expect(recall.blanks?.map((blank) => blank.factId)).toEqual([fact('norway'), fact('japan')]);
	expect(recall.progress).toMatchObject({ revealed: 1, total: 2 });
	expect(app.trouble).toBeNull();
});

test('an answer whose fact was hidden meanwhile can still be taken back', async () => {
	const { clock, store, recall, open, give } = await startRecall();
	open(1);
	await give('40');
	recall.close();
	await store.recordDecision({
		...{ id: clock.newId(), at: clock.wall },
		...{ target: fact('norway'), field: 'hide', value: true }
	});
	await recall.load();
	expect(await recall.undo()).toBe(true);
	expect([recall.open, recall.lastAnswered]).toEqual([null, null]);
	expect(await store.factStats()).toEqual([]);
});

test('a question of the own article has a blank', async () => {
	const parts = testApp();
	const own = ownArticle('a', { language: 'fr', text: 'Il y avait 2 500 soldats à Oslo.' });
	await parts.store.saveArticle(own);
	const draft = new QuestionDraftState(parts.app, own);
	draft.choose({ start: 27, end: 31 });
	draft.ask('Où ?');
	const made = await draft.save();
	const recall = new RecallState(parts.app, own.id, () => undefined);
	await recall.load();
	expect(recall.blanks).toMatchObject([{ factId: made?.id, span: { start: 27, end: 31 } }]);
	recall.next();
	expect(recall.open?.sentence.stem).toBe('Il y avait 2 500 soldats à _____.');
	await recall.check({ kind: recall.open?.question.kind as 'typed', raw: 'oslo' });
	expect(recall.verdict?.kind).toBe('right');
});

test('packs that cannot be read are told of, and read when there is a way again', async () => {
	const parts = testApp(testPack(['Norway']));
	const recall = new RecallState(parts.app, islands, () => undefined);
	const reading = vi
		.spyOn(parts.app.catalogue, 'index')
		.mockRejectedValueOnce(new CatalogueError('unreachable'));
	await recall.load();
	expect([recall.unreadable, recall.blanks]).toEqual(['unreachable', null]);
	await recall.load();
	expect([recall.unreadable, recall.blanks?.length]).toEqual([null, 1]);
	expect(reading).toHaveBeenCalledTimes(2);
});

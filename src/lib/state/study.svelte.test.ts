import { expect, test } from 'vitest';
import { articleId, factId } from '$lib/domain/ids.ts';
import { keyText } from '$lib/domain/questions/ask.ts';
import { testApp } from './fixtures.ts';
import { StudyState } from './study.svelte.ts';

const unknown = { kind: 'none', why: 'unknown' } as const;
const fact = (name: string) => factId(articleId('islands'), name);

async function startStudy() {
	const parts = testApp();
	const study = new StudyState(parts.app, { kind: 'library' });
	await study.load();
	/** Answers the question on the screen rightly. */
	const answerRight = () => {
		const question = study.exercise?.question;
		if (!question) throw new Error('nothing is asked');
		const right = keyText(question);
		return study.check(
			question.kind === 'choice'
				? { kind: 'choice', option: right }
				: { kind: question.kind as 'numeric', raw: right }
		);
	};
	return { ...parts, study, answerRight };
}

test('unseen facts are asked in the order of the article', async () => {
	const { study, answerRight } = await startStudy();
	const asked: unknown[] = [];
	while (study.exercise) {
		asked.push(study.exercise.question.factIds[0]);
		await answerRight();
		study.next();
	}
	expect(asked).toEqual([fact('norway'), fact('greece'), fact('japan')]);
	expect(study.phase).toBe('finished');
	expect(study.left).toBe(0);
});

test('a missed fact comes back at the end of the round, three times at the most', async () => {
	const { study } = await startStudy();
	for (let i = 0; i < 9; i++) {
		await study.check(unknown);
		study.next();
	}
	expect(study.phase).toBe('finished');
	expect(study.summary.missed).toHaveLength(3);
	expect(study.left).toBe(3);
});

test('a double tap is one answer', async () => {
	const { store, answerRight } = await startStudy();
	await Promise.all([answerRight(), answerRight(), answerRight()]);
	expect(await store.reviewsOfFact(fact('norway'))).toHaveLength(1);
});

test('an answer that cannot be stored gives no verdict, and waits', async () => {
	const { study, store, answerRight } = await startStudy();
	store.isFull = true;
	await answerRight();
	expect([study.phase, study.failure, study.verdict]).toEqual(['asking', 'full', null]);

	store.isFull = false;
	await study.tryAgain();
	expect([study.phase, study.failure, study.verdict?.right]).toEqual(['verdict', null, true]);
	expect(await store.reviewsOfFact(fact('norway'))).toHaveLength(1);
});

test('undo takes back answer after answer, in whatever haste', async () => {
	const { study, store, answerRight } = await startStudy();
	await answerRight();
	study.next();
	await study.check(unknown);
	await Promise.all([study.undo(), study.undo(), study.undo()]);
	expect(study.exercise?.question.factIds[0]).toBe(fact('norway'));
	expect(await store.factStats()).toEqual([]);
	expect(study.round.todo).toHaveLength(3);
});

test('what cannot be read is a problem and no answer', async () => {
	const { study, store, answerRight } = await startStudy();
	await answerRight();
	await study.check({ kind: 'typed', raw: '' });
	study.next();
	await study.check({ kind: 'typed', raw: '' });
	expect(study.problem).toEqual({ kind: 'nothing-chosen' });
	study.mend();
	expect(study.problem).toBeNull();
	expect(await store.factStats()).toHaveLength(1);
});

test('a fact that was right is asked to be recalled next', async () => {
	const { app, study, answerRight } = await startStudy();
	expect(study.exercise?.question.kind).toBe('choice');
	await answerRight();
	const again = new StudyState(app, { kind: 'fact', id: fact('norway') });
	await again.load();
	expect(again.exercise?.question.kind).toBe('numeric');
});

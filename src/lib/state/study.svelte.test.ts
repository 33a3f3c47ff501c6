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
	const answerAll = async () => {
		while (study.exercise) {
			await answerRight();
			study.next();
		}
	};
	return { ...parts, study, answerRight, answerAll };
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
	expect([study.left, study.tomorrow]).toEqual([0, { again: 3, unseen: 0 }]);
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

/** Answers what is due on the days until then, always rightly; the kinds of question on each. */
async function studyUntil(days: number) {
	const parts = testApp();
	const kinds: string[] = [];
	for (let day = 0; day <= days; day++, parts.clock.pass(86_400_000)) {
		const study = new StudyState(parts.app, { kind: 'library' });
		await study.load();
		while (study.exercise) {
			const asked = study.exercise.question;
			const right = keyText(asked);
			kinds.push(`${day} ${asked.kind}`);
			await study.check(
				asked.kind === 'choice'
					? { kind: 'choice', option: right }
					: { kind: asked.kind as 'numeric', raw: right }
			);
			study.next();
		}
	}
	return kinds;
}

test('a fact is recognised while it is young, and recalled once it is held for a week', async () => {
	const kinds = await studyUntil(30);
	expect(kinds).toHaveLength(9);
	expect(kinds.slice(0, 6)).toEqual([
		...['0 choice', '0 choice', '0 choice'],
		...['2 choice', '2 choice', '2 choice']
	]);
	expect(kinds.slice(6).every((kind) => kind.endsWith('numeric'))).toBe(true);
});

test('no more new facts are asked on a day than the learner wants, and the rest come tomorrow', async () => {
	const { app, store, clock } = testApp();
	await app.ready();
	await app.preferences.change(store, { newADay: 2 });
	const start = async () => {
		const study = new StudyState(app, { kind: 'library' });
		await study.load();
		return study;
	};
	const study = await start();
	while (study.exercise) {
		await study.check(unknown);
		study.next();
	}
	expect(study.summary.missed).toHaveLength(2);
	expect([study.learnedToday, study.left]).toEqual([2, 0]);
	expect(study.tomorrow).toEqual({ again: 2, unseen: 1 });
	expect((await start()).phase).toBe('nothing');

	clock.pass(86_400_000);
	expect((await start()).round.todo).toHaveLength(3);
});

test('studying ahead asks what is not due', async () => {
	const { app, study, answerAll } = await startStudy();
	await answerAll();
	const again = new StudyState(app, { kind: 'library' });
	await again.load();
	expect(again.phase).toBe('nothing');
	again.studyAhead();
	expect(again.round.todo.toSorted()).toEqual(study.summary.learned.toSorted());
});

test('undo takes back the last answer of a round that is over', async () => {
	const { study, store, answerAll } = await startStudy();
	await answerAll();
	const last = study.summary.learned.at(-1);
	expect(await study.undo()).toBe('answer');
	expect(study.exercise?.question.factIds[0]).toBe(last);
	expect(await store.rememberedFacts()).toHaveLength(2);
	await study.undo();
	await study.undo();
	expect(await store.rememberedFacts()).toEqual([]);
	expect(await store.memoryDays('0000', '9999')).toEqual([]);
});

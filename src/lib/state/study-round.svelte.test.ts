import { expect, test } from 'vitest';
import type { CompiledPack } from '$lib/content/compiled.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import { articleId, factId, questionId, type FactId } from '$lib/domain/ids.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import { match } from '$lib/domain/questions/fixtures.ts';
import type { Question } from '$lib/domain/questions/question.ts';
import { testApp, testPack } from './fixtures.ts';
import { StudyState } from './study.svelte.ts';

const article = articleId('islands');
const fact = (name: string) => factId(article, name.toLowerCase());
const names = ['Norway', 'Greece', 'Japan', 'Fiji', 'Cuba', 'Malta', 'Iceland'];
/** Each sentence a paragraph: no source line shows two facts. */
const gap = '\n\n';

/** That pack with its questions changed. */
function packWith(change: (questions: readonly Question[]) => readonly Question[]): CompiledPack {
	const pack = testPack(names, gap);
	return {
		...pack,
		articles: pack.articles.map((one) => ({ ...one, questions: change(one.questions) }))
	};
}

const islandsOf = (name: string) => `${40 + names.indexOf(name)} islands`;

/** Which number of islands belonged to each of three countries. */
const together = match({
	id: questionId([fact('Cuba'), fact('Malta'), fact('Iceland')], 'match', 'amount'),
	factIds: [fact('Cuba'), fact('Malta'), fact('Iceland')],
	articleId: article,
	stem: 'How many islands belonged to each?',
	pairs: ['Cuba', 'Malta', 'Iceland'].map((left) => ({
		factId: fact(left),
		left,
		right: { text: islandsOf(left) }
	})),
	distractors: []
});

/** Malta's row is right, the other two are changed over. */
const changedOver = [
	{ left: 'Malta', right: islandsOf('Malta') },
	{ left: 'Cuba', right: islandsOf('Iceland') },
	{ left: 'Iceland', right: islandsOf('Cuba') }
];

function rightAnswer(asked: AskedQuestion): Answer {
	if (asked.kind === 'choice') return { kind: 'choice', option: asked.key };
	if (asked.kind === 'trueFalse') return { kind: 'trueFalse', isTrue: asked.claim.isTrue };
	if (asked.kind === 'numeric') return { kind: 'numeric', raw: String(asked.key) };
	if (asked.kind !== 'match') throw new Error(`${asked.kind} is not asked`);
	return {
		kind: 'match',
		pairs: asked.rows.map(({ left, right }) => ({ left, right: right.text }))
	};
}

async function startStudy(pack: CompiledPack) {
	const parts = testApp(pack);
	const study = new StudyState(parts.app, { kind: 'library' });
	await study.load();
	/** Answers what is on the screen; of a match all but Malta is wrong then. */
	const answer = (isRight: boolean) => {
		const asked = study.exercise?.question;
		if (!asked || (!isRight && asked.kind !== 'match')) throw new Error('that is not asked');
		return study.check(isRight ? rightAnswer(asked) : { kind: 'match', pairs: changedOver });
	};
	/** Answers the next three rightly. */
	const answerThree = async () => {
		for (let nth = 0; nth < 3; nth++) {
			await answer(true);
			study.next();
		}
	};
	return { ...parts, study, answer, answerThree };
}

const askedNow = (study: StudyState): readonly FactId[] | undefined =>
	study.exercise?.question.factIds;

test('a question over several facts is answered fact by fact, and the missed ones come back alone', async () => {
	const { study, store, answer, answerThree } = await startStudy(
		packWith((all) => [...all, together])
	);
	await answerThree();
	expect(askedNow(study)).toEqual(together.factIds);
	expect(study.progress).toEqual({ done: 3, total: 5 });
	await answer(false);
	expect(study.verdict).toMatchObject({ right: false, returns: true });
	expect(study.progress).toEqual({ done: 3, total: 7 });
	expect(new Set(study.round.todo)).toEqual(new Set(['Fiji', 'Cuba', 'Iceland'].map(fact)));
	const rows = await store.factStats();
	expect(rows.filter(({ lastRight }) => lastRight).map(({ factId: id }) => id)).toContain(
		fact('Malta')
	);
	expect(rows.filter(({ lastRight }) => !lastRight)).toHaveLength(2);

	study.next();
	const asked: unknown[] = [];
	while (study.exercise) {
		asked.push(askedNow(study));
		await answer(true);
		study.next();
	}
	expect(asked).toHaveLength(3);
	expect(asked).not.toContainEqual([fact('Malta')]);
	expect(study.phase).toBe('finished');
	expect(study.summary).toMatchObject({ missed: [] });
});

test('undo takes its answer back as a whole', async () => {
	const { study, store, answer, answerThree } = await startStudy(
		packWith((all) => [...all, together])
	);
	await answerThree();
	const { todo } = study.round;
	const before = await store.factStats();
	await answer(false);
	study.next();
	expect(await study.undo()).toBe('answer');
	expect(askedNow(study)).toEqual(together.factIds);
	expect(study.round.todo).toEqual(todo);
	expect(await store.factStats()).toEqual(before);
	await answer(true);
	expect(study.verdict).toMatchObject({ right: true, returns: false });
	expect(study.round.todo).toEqual([fact('Fiji')]);
});

test('a fact whose key an earlier question told waits', async () => {
	const stem = 'While 41 islands belonged to Greece, how many islands belonged to Norway?';
	const telling = packWith((all) =>
		all.map((one) => (one.factIds[0] === fact('Norway') ? { ...one, stem } : one))
	);
	const { study, answer } = await startStudy(telling);
	const asked: unknown[] = [];
	while (study.exercise) {
		asked.push(askedNow(study)?.[0]);
		await answer(true);
		study.next();
	}
	const others = names.filter((name) => name !== 'Greece').map(fact);
	expect(asked).toEqual([...others, fact('Greece')]);
});

test('a hidden question over several facts leaves each of them its own', async () => {
	const { study, app, store, answerThree } = await startStudy(
		packWith((all) => [...all, together])
	);
	await store.recordDecision({
		id: app.clock.newId(),
		at: 1,
		target: together.id,
		field: 'hide',
		value: true
	});
	await study.load();
	expect(study.round.todo).toEqual(names.map(fact));
	await answerThree();
	expect(askedNow(study)).toEqual([fact('Fiji')]);
});

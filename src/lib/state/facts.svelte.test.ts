import { expect, test } from 'vitest';
import type { Decision } from '$lib/domain/archive/decision.ts';
import { articleId, factId, type DecisionId } from '$lib/domain/ids.ts';
import { FactsState } from './facts.svelte.ts';
import { testApp, testPack } from './fixtures.ts';
import { LibraryState } from './library.svelte.ts';
import { QuizSetupState } from './quiz-setup.svelte.ts';
import { parseStudyScope } from './study-scope.ts';
import { StudyState } from './study.svelte.ts';

const islands = articleId('islands');
const norway = factId(islands, 'norway');

async function openFacts(query = '', parts = testApp()) {
	const facts = new FactsState(parts.app);
	const address = () => facts.load(parseStudyScope(new URLSearchParams(query)));
	await address();
	/** The fact as it is listed now. */
	const listed = (name = 'norway') => {
		const fact = facts.facts.find(({ id }) => id === factId(islands, name));
		if (!fact) throw new Error(`no fact ${name}`);
		return fact;
	};
	const question = (kind: string) => {
		const found = listed().questions.find((one) => one.kind === kind);
		if (!found) throw new Error(`no ${kind} question`);
		return found;
	};
	const foundNames = () => facts.found.map(({ id }) => id.split('/')[1]);
	return { ...parts, facts, listed, question, foundNames, reload: address };
}

/** What the other screens offer now. */
async function elsewhere({ app }: Pick<ReturnType<typeof testApp>, 'app'>) {
	const [library, setup] = [new LibraryState(app), new QuizSetupState(app)];
	const study = new StudyState(app, { kind: 'library' });
	await Promise.all([library.load(), setup.load(), study.load()]);
	return {
		due: library.due,
		inQuiz: setup.preview.most,
		inStudy: study.round.todo.length,
		study,
		setup
	};
}

test('every fact is listed with its questions under its article', async () => {
	const { facts, listed } = await openFacts();
	expect(facts.groups).toMatchObject([{ article: { id: islands }, facts: [{}, {}, {}] }]);
	expect(listed()).toMatchObject({ standing: 'new', isHidden: false, hasHiddenQuestion: false });
	expect(listed().questions.map(({ kind, answers }) => [kind, answers])).toEqual(
		expect.arrayContaining([['numeric', ['40']]])
	);
});

test.each([
	['NORWAY', ['norway']],
	['how many islands', ['norway', 'greece', 'japan']],
	['41', ['greece']],
	['zzz', []]
])('%j finds %j', async (text, names) => {
	const { facts, foundNames } = await openFacts();
	facts.find({ text });
	expect(foundNames()).toEqual(names);
});

test('a hidden fact is asked nowhere, and is asked again once it is restored', async () => {
	const parts = await openFacts();
	expect(await elsewhere(parts)).toMatchObject({ due: 3, inQuiz: 3, inStudy: 3 });
	expect(await parts.facts.setHidden(parts.listed(), true)).toBe('fact');
	expect(parts.listed().isHidden).toBe(true);
	expect(await elsewhere(parts)).toMatchObject({ due: 2, inQuiz: 2, inStudy: 2 });

	await parts.reload();
	expect(parts.listed().isHidden).toBe(true);
	await parts.facts.setHidden(parts.listed(), false);
	expect(await elsewhere(parts)).toMatchObject({ due: 3, inQuiz: 3, inStudy: 3 });
});

test('a hidden fact keeps its log', async () => {
	const parts = await openFacts();
	const { study } = await elsewhere(parts);
	await study.check({ kind: 'none', why: 'unknown' });
	await parts.facts.setHidden(parts.listed(), true);
	expect(await parts.store.reviewsOfFact(norway)).toHaveLength(1);
	await parts.reload();
	await parts.facts.setHidden(parts.listed(), false);
	expect(parts.listed().standing).toBe('missed');
});

test('a hidden question alone is not asked; its fact stays', async () => {
	const { facts, listed, question, ...parts } = await openFacts();
	expect(await facts.hideQuestion(listed(), question('numeric'))).toBe('question');
	expect(question('numeric').isHidden).toBe(true);
	expect(listed()).toMatchObject({ isHidden: false, hasHiddenQuestion: true });
	const { setup, due } = await elsewhere(parts);
	expect([due, setup.preview.countOf('numeric')]).toEqual([3, 2]);
	await facts.restoreQuestion(listed(), question('numeric'));
	expect(listed().hasHiddenQuestion).toBe(false);
});

test('the last question takes its fact with it, in whatever haste', async () => {
	const { facts, listed, ...parts } = await openFacts();
	const fact = listed();
	const hidden = await Promise.all(
		fact.questions.map((question) => facts.hideQuestion(fact, question))
	);
	expect(hidden.slice(0, -1).every((thing) => thing === 'question')).toBe(true);
	expect(hidden.at(-1)).toBe('fact');
	expect(await elsewhere(parts)).toMatchObject({ due: 2, inQuiz: 2, inStudy: 2 });
	await facts.setHidden(listed(), false);
	expect(await elsewhere(parts)).toMatchObject({ due: 3, inQuiz: 3, inStudy: 3 });
});

test('with everything hidden the other screens know it', async () => {
	const { facts, ...parts } = await openFacts();
	for (const fact of facts.facts) await facts.setHidden(fact, true);
	const { due, inQuiz, study, setup } = await elsewhere(parts);
	expect([due, inQuiz, study.phase, study.isEmpty, setup.isEmpty]).toEqual([
		0,
		0,
		'nothing',
		true,
		true
	]);
	const library = new LibraryState(parts.app);
	await library.load();
	expect(library.isEmpty).toBe(true);
});

test('what was just decided stays listed until the next search', async () => {
	const { facts, listed, foundNames } = await openFacts();
	facts.find({ view: 'new' });
	await facts.setHidden(listed(), true);
	expect(foundNames()).toContain('norway');
	facts.find({ view: 'hidden' });
	expect(foundNames()).toEqual(['norway']);
	await facts.setHidden(listed(), false);
	expect(foundNames()).toEqual(['norway']);
	facts.find({});
	expect(foundNames()).toEqual([]);
});

test('decisions that cannot be stored show nothing, and wait in their order', async () => {
	const { facts, listed, store } = await openFacts();
	store.isFull = true;
	expect(await facts.setHidden(listed(), true)).toBeNull();
	expect(await facts.setHidden(listed('japan'), true)).toBeNull();
	expect([facts.notSaved, listed().isHidden, listed('japan').isHidden]).toEqual([
		'full',
		false,
		false
	]);
	store.isFull = false;
	expect(await facts.tryAgain()).toBe(true);
	expect([facts.notSaved, listed().isHidden, listed('japan').isHidden]).toEqual([null, true, true]);
	expect(await store.decisions()).toHaveLength(2);
});

test('the last decision holds, though the clock was set back', async () => {
	const { facts, listed, clock } = await openFacts();
	await facts.setHidden(listed(), true);
	clock.wall -= 86_400_000;
	await facts.setHidden(listed(), false);
	expect(listed().isHidden).toBe(false);
});

test('wordings that count as right are shown, and can be taken back', async () => {
	const { facts, listed, question, reload, store } = await openFacts();
	const target = question('numeric').id;
	const decide = (id: string, field: Decision['field'], value: string) =>
		store.recordDecision({ id: id as DecisionId, at: 1, target, field, value });
	await decide('a', 'alias', 'two score');
	await decide('b', 'report', 'The question is unclear');
	await reload();
	expect(question('numeric')).toMatchObject({
		alsoRight: ['two score'],
		reports: ['The question is unclear']
	});
	await facts.takeBack(listed(), question('numeric'), 'two score');
	expect(question('numeric').alsoRight).toEqual([]);
});

test('a question is worded anew and found by that, and worded as at first again', async () => {
	const { facts, listed, question, reload } = await openFacts();
	const before = question('numeric').stem;
	expect(await facts.reword(listed(), question('numeric'), ' How many quokkas? ')).toBeNull();
	await reload();
	expect(question('numeric')).toMatchObject({ stem: 'How many quokkas?', isReworded: true });
	facts.find({ text: 'quokkas' });
	expect(facts.found.map(({ id }) => id)).toEqual([listed().id]);
	await facts.takeBackStem(listed(), question('numeric'));
	expect(question('numeric')).toMatchObject({ stem: before, isReworded: false });
});

test('a stem without words, or with the answer in it, is not taken', async () => {
	const { facts, listed, question, store } = await openFacts();
	const answer = question('numeric').answers.join(' ');
	expect(await facts.reword(listed(), question('numeric'), ' ?! ')).toBe('empty');
	const problem = await facts.reword(listed(), question('numeric'), `Are there ${answer}?`);
	expect(problem).toBe('key-in-stem');
	expect(await store.decisions()).toEqual([]);
});

test('a wording of the learner counts as right', async () => {
	const { facts, listed, question } = await openFacts();
	await facts.countAsRight(listed(), question('numeric'), ' two score ');
	expect(question('numeric').alsoRight).toEqual(['two score']);
});

test.each([
	['', false, null],
	['article=islands', false, null],
	['fact=islands/greece', false, factId(islands, 'greece')],
	['article=unknown', true, null],
	['fact=islands/unknown', true, null],
	['fact=../..', true, null],
	['article=%3Cscript%3E', true, null],
	['quiz=x', true, null]
])('the address %j: lost %s, names %s', async (query, isLost, named) => {
	const { facts, foundNames } = await openFacts(query);
	expect([facts.isLost, facts.named]).toEqual([isLost, named]);
	expect(foundNames()).toHaveLength(3);
	if (named) expect(facts.isOpen(named)).toBe(true);
});

test('a thousand facts come a hundred at a time, and the one that the address names is among them', async () => {
	const pack = testPack();
	const [article] = pack.articles;
	const [fact] = article?.facts ?? [];
	if (!article || !fact) throw new Error('the pack is empty');
	const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
	const many = names.map((name) => ({ ...fact, id: factId(islands, name) }));
	const large = { ...pack, articles: [{ ...article, facts: many }] };
	const onPage = (facts: FactsState) => facts.groups.flatMap((group) => group.facts);

	const { facts } = await openFacts('', testApp(large));
	expect([onPage(facts).length, facts.more]).toEqual([100, 900]);
	facts.showMore();
	expect([onPage(facts).length, facts.more]).toEqual([200, 800]);
	facts.find({ text: 'islands' });
	expect([onPage(facts).length, facts.found.length]).toEqual([100, 1000]);

	const named = await openFacts('fact=islands/n950', testApp(large));
	expect(onPage(named.facts).some(({ id }) => id === factId(islands, 'n950'))).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOn, reworded } from '../domain/facts/led-over.ts';
import { article, idOf, passage, quantity } from '../domain/facts/fixtures.ts';
import { articleId, ownArticleId, type FactId } from '../domain/ids.ts';
import { composePassage } from '../domain/questions/passage.ts';
import { numeric } from '../domain/questions/fixtures.ts';
import type { OwnFact } from '../domain/facts/own-fact.ts';
import type { OwnArticle } from '../domain/text/own-article.ts';
import { compileOwn } from './own-fact.ts';

const first: OwnArticle = { ...article, addedAt: 1 };
const none = () => false;

function own(name: string, start: number, home = article.id): OwnFact {
	const fact = passage({ id: idOf(name), evidence: [{ start, end: 35 }] });
	return {
		...{ id: fact.id, articleId: home, addedAt: 1, engine: 1 },
		fact: { ...fact, label: { head: '2,500', detail: fact.prompt } },
		questions: composePassage(article, fact).questions
	};
}

/** Another wording of the article. */
function edited(name: string, addedAt: number, change: Partial<OwnArticle>): OwnArticle {
	return { ...first, id: ownArticleId(name), versionOf: first.id, addedAt, ...change };
}

const compile = (
	articles: readonly OwnArticle[],
	facts: readonly OwnFact[],
	isTakenBack: (id: string) => boolean = none
) => compileOwn(articles, facts, isTakenBack);

test('an own article has its own facts, in the order of the text, with their questions', () => {
	const facts = [own('late', 20), own('early', 0), own('elsewhere', 0, articleId('other'))];
	const [compiled] = compile([first], facts);
	expect(compiled?.article.facts.map(({ id }) => id)).toEqual([idOf('early'), idOf('late')]);
	expect(compiled?.article.questions.map(({ factIds }) => factIds[0])).toEqual([
		idOf('early'),
		idOf('late')
	]);
	expect(compiled?.article.text).toBe(article.text);
});

test('an article without facts is to be read all the same', () => {
	expect(compile([first], [])[0]?.article).toMatchObject({ facts: [], questions: [] });
});

test('the last wording counts, under the id of the article, until it is taken back', () => {
	const wordings = [
		edited('c', 9, { title: 'Last' }),
		first,
		edited('b', 5, { title: 'Second', date: '2021-07-27' })
	];
	const titleOf = (isTakenBack?: (id: string) => boolean) => {
		return compile(wordings, [], isTakenBack)[0]?.article;
	};
	expect(titleOf()).toMatchObject({ id: first.id, title: 'Last' });
	expect(titleOf((id) => id === 'own-c')).toMatchObject({ title: 'Second' });
	expect(titleOf((id) => id !== first.id)).toMatchObject({ title: first.title });
	expect(compile(wordings, [])).toHaveLength(1);
});

test('facts whose sentence still stands are led over, with their questions', () => {
	const text = `It was summer. ${article.text}`;
	const [compiled] = compile([first, edited('b', 2, { text })], [own('troops', 0)]);
	const [fact, question] = [compiled?.article.facts[0], compiled?.article.questions[0]];
	expect(fact?.evidence).toEqual([{ start: 15, end: 50 }]);
	expect(question?.evidence).toEqual([{ start: 15, end: 50 }]);
	expect(
		question?.answerSpan && text.slice(question.answerSpan.start, question.answerSpan.end)
	).toBe('2,500');
	expect(compiled?.stale).toEqual([]);
});

test('facts whose sentence changed are stale, and are what they were when the edit is taken back', () => {
	const text = article.text.replace('2,500', '3,000');
	const wordings = [first, edited('b', 2, { text })];
	const [compiled] = compile(wordings, [own('troops', 0)]);
	expect(compiled?.article).toMatchObject({ facts: [], questions: [] });
	expect(compiled?.stale).toMatchObject([
		{ cause: 'words', was: { text: article.text }, places: [{ start: 0, end: 35 }] }
	]);
	expect(
		compile(wordings, [own('troops', 0)], (id) => id === 'own-b')[0]?.article.facts
	).toHaveLength(1);
});

test('a stale fact that is kept is asked again, under its id, on the words of now', () => {
	const text = article.text.replace('were in Iraq', 'stayed in Iraq');
	const wordings = [first, edited('b', 2, { text })];
	const fact = own('troops', 0);
	const kept = keptOn(
		fact,
		{ places: [{ start: 0, end: 37 }], text },
		{ id: 'own-b/kept' as FactId, addedAt: 3, textVersion: ownArticleId('b') }
	);
	const [compiled] = compile(wordings, [fact, kept]);
	expect(compiled?.stale).toEqual([]);
	expect(compiled?.article.facts).toMatchObject([
		{ id: fact.id, evidence: [{ start: 0, end: 37 }], answerSpan: { start: 6, end: 11 } }
	]);
	expect(compiled?.article.questions.map(({ id }) => id)).toEqual(
		fact.questions.map(({ id }) => id)
	);
	// taken back, it is stale again
	expect(compile(wordings, [fact, kept], (id) => id === kept.id)[0]?.stale).toHaveLength(1);
});

test.each([
	['names the day', 'As of 26 July 2021, how many US troops were in Iraq?', ['day']],
	['says nothing of it', 'How many US troops were in Iraq?', []]
])('with another day a fact whose question %s is stale or not', (_, stem, causes) => {
	const { label, ...rest } = { label: { head: 'About 2,500', detail: 'US troops' } };
	const fact: OwnFact = {
		...{ id: idOf('troops'), articleId: first.id, addedAt: 1, engine: 1, ...rest },
		fact: { ...quantity(), label },
		questions: [numeric({ stem, key: 2500, bound: 'about', keyText: 'about 2,500' })]
	};
	const [compiled] = compile([first, edited('b', 2, { date: '2021-08-01' })], [fact]);
	expect(compiled?.stale.map(({ cause }) => cause)).toEqual(causes);
	expect(compiled?.article.facts.map(({ asOf }) => asOf)).toEqual(
		causes.length > 0 ? [] : ['2021-08-01']
	);
});

test('what was written for a text that is nowhere is left out', () => {
	const lost = { ...own('troops', 0), textVersion: ownArticleId('lost') };
	expect(compile([first], [lost])[0]).toMatchObject({ article: { facts: [] }, stale: [] });
});

test('two devices that edited come to one state, in whatever order their records come together', () => {
	const texts = [
		article.text,
		`New. ${article.text}`,
		article.text.replace('2,500', '3,000'),
		`${article.text} More.`
	];
	const records = fc.record({
		articles: fc.array(
			fc.record({ addedAt: fc.integer({ min: 2, max: 4 }), text: fc.constantFrom(...texts) }),
			{
				maxLength: 4
			}
		),
		facts: fc.array(fc.record({ addedAt: fc.nat(3), of: fc.nat(1), version: fc.nat(4) }), {
			maxLength: 4
		}),
		takenBack: fc.subarray(['own-0', 'own-1', 'own-2', 'fact-0', 'fact-1'])
	});
	const property = fc.property(records, fc.infiniteStream(fc.nat(99)), (made, keys) => {
		const articles = [
			first,
			...made.articles.map((change, at) => edited(`${at}`, change.addedAt, change))
		];
		const roots = [own('a', 0), own('b', 0)];
		const facts = made.facts.map(({ addedAt, of, version }, at) =>
			reworded(roots[of] ?? own('a', 0), {
				...{ id: `fact-${at}` as FactId, addedAt },
				textVersion: articles[version]?.id ?? first.id
			})
		);
		const shuffled = <T>(all: readonly T[]): T[] =>
			all
				.map((one) => ({ one, key: keys.next().value as number }))
				.sort((a, b) => a.key - b.key)
				.map(({ one }) => one);
		const isTakenBack = (id: string) => made.takenBack.includes(id);
		const seen = (a: readonly OwnArticle[], f: readonly OwnFact[]) =>
			compile(a, f, isTakenBack).map(({ article, records, stale }) => ({
				article,
				records,
				stale
			}));
		const all = [...roots, ...facts];
		expect(seen(shuffled(articles), shuffled(all))).toEqual(seen(articles, all));
	});
	fc.assert(property, { seed: 7, numRuns: 300 });
});

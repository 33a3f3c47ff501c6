import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import {
	article,
	definition,
	event,
	facts,
	idOf,
	money,
	quantity,
	relation,
	role,
	statement
} from '../facts/fixtures.ts';
import { compose } from './compose.ts';
import type { Question } from './question.ts';

const { questions, refused } = compose(article, facts);
const ids = (list: readonly Fact[]) => compose(article, list).questions.map(({ id }) => id);

test('facts of every type are asked, each in two ways or more, and none is refused', () => {
	const faces = facts.map(({ id }) => questions.filter(({ factIds }) => factIds[0] === id).length);
	expect(Math.min(...faces)).toBeGreaterThanOrEqual(2);
	expect(new Set(questions.map(({ kind }) => kind)).size).toBe(4);
	expect(refused).toEqual([]);
});

test('every question names its facts, its article and the evidence', () => {
	const known = new Set<string>(facts.map(({ id }) => id));
	const isWhole = ({ factIds, evidence, articleId, asOf, language }: Question) =>
		factIds.length > 0 &&
		factIds.every((id) => known.has(id)) &&
		evidence.some(({ start, end }) => end > start) &&
		articleId === article.id &&
		asOf === article.date &&
		language === 'en';
	expect(questions.filter((question) => !isWhole(question))).toEqual([]);
});

test('an id is made of fact, kind and face, and no two are the same', () => {
	expect(questions.map(({ id }) => id)).toContain('iraq/troops/numeric/amount');
	expect(questions.every(({ id, factIds, kind }) => id.startsWith(`${factIds[0]}/${kind}/`))).toBe(
		true
	);
	expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('faces that ask to recognise come before those that ask to recall', () => {
	const recalls = (kind: string) => kind === 'numeric' || kind === 'typed';
	const kinds = questions.filter(({ factIds }) => factIds[0] === idOf('aid')).map((q) => q.kind);
	expect(kinds.map(recalls)).toEqual(kinds.map(recalls).toSorted());
});

describe('ids', () => {
	test('they stay when the facts are reordered', () => {
		const all = fc.shuffledSubarray([...facts], { minLength: facts.length });
		const property = fc.property(all, (shuffled) => {
			return ids(shuffled).toSorted().join() === ids(facts).toSorted().join();
		});
		fc.assert(property, { seed: 1, numRuns: 50 });
	});

	test.each<[string, Fact, Fact]>([
		[
			'quantity',
			quantity(),
			quantity({ counted: 'soldiers', predicate: 'stayed', unit: 'people' })
		],
		['money', money(), money({ purpose: 'help', giver: 'Rome', period: 'in 2021', role: 'new' })],
		[
			'role',
			role({ since: '2021-01' }),
			role({ since: '2021-01', title: 'minister', office: 'minister of a state', person: 'A. B.' })
		],
		['event', event(), event({ subject: 'Rome', rest: 'it', verb: { base: 'go', past: 'went' } })],
		['statement', statement(), statement({ content: 'it would not help', audience: 'the press' })],
		['definition', definition(), definition({ meaning: 'groups with arms', longForm: 'P. M. F.' })],
		['relation', relation(), relation({ subject: 'the agenda', link: 'topic' })]
	])('they stay when the words of a %s change', (_type, before, after) => {
		const composed = (fact: Fact) =>
			ids(facts.map((other) => (other.id === fact.id ? fact : other)));
		expect(composed(after)).toEqual(composed(before));
		expect(composed(before)).toEqual(ids(facts));
	});

	test('they stay when the value changes, or the evidence', () => {
		const changed = facts.map((fact) =>
			fact.type === 'quantity'
				? { ...fact, amount: { ...fact.amount, value: 3700 }, evidence: [{ start: 3, end: 9 }] }
				: fact
		);
		expect(ids(changed)).toEqual(ids(facts));
	});
});

test('the same facts give the same questions', () => {
	expect(compose(article, facts)).toEqual({ questions, refused });
});

test('a language that the engine does not speak gives none', () => {
	expect(compose({ ...article, language: 'de' }, facts)).toEqual({ questions: [], refused: [] });
	expect(compose({ ...article, language: 'en-GB' }, facts).questions).toHaveLength(
		questions.length
	);
});

test('of two facts that answer one stem in two ways neither is asked by it', () => {
	const again = event({ id: idOf('again'), date: '2019-05' });
	const { refused, questions: asked } = compose(article, [event(), again]);
	expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['stem-asks-two']));
	expect(asked.map(({ kind }) => kind)).not.toContain('typed');
});

test('a question that gives its key away is refused, with the reason', () => {
	const leak = definition({ longForm: 'PMF' });
	const result = compose(article, [leak]);
	expect(result.refused).toMatchObject([
		{
			questionId: 'iraq/pmf/typed/longForm',
			code: 'key-in-stem',
			severity: 'hard',
			detail: 'What does PMF stand for? ← PMF'
		}
	]);
	expect(result.questions.map(({ kind }) => kind)).toEqual(['choice', 'trueFalse']);
});

describe('two facts that share a slot never make each other’s values wrong', () => {
	const total = money({ id: idOf('t1'), role: 'total', amount: { bound: 'exact', value: 3e9 } });
	const list = relation({ id: idOf('l1'), objects: ['trade'], foils: ['health', 'sport', 'law'] });
	const term = definition({ id: idOf('d1'), foils: ['militias', 'soldiers', 'a party'] });

	test.each<[string, Fact, string, Fact, string]>([
		[
			'numbers',
			quantity(),
			'2,500',
			quantity({ id: idOf('q2'), amount: { bound: 'exact', value: 3500 } }),
			'3,500'
		],
		[
			'numbers of different years',
			quantity(),
			'2,500',
			quantity({ id: idOf('q2'), asOf: '2020', amount: { bound: 'exact', value: 4000 } }),
			'4,000'
		],
		[
			'sums',
			total,
			'$3\u00a0billion',
			{ ...total, id: idOf('t2'), amount: { bound: 'exact', value: 2e9 } },
			'$2\u00a0billion'
		],
		[
			'holders of an office',
			role(),
			'Antony Blinken',
			role({ id: idOf('r2'), person: 'Mike Pompeo', status: 'former' }),
			'Mike Pompeo'
		],
		[
			'beginnings of an office',
			role({ since: '2021-01' }),
			'January 2021',
			role({ id: idOf('r2'), since: '2020-12' }),
			'December 2020'
		],
		['dates', event(), 'May 2018', event({ id: idOf('e2'), date: '2018-06' }), 'June 2018'],
		[
			'dates, one more exact',
			event(),
			'May 2018',
			event({ id: idOf('e2'), date: '2018-04-08' }),
			'April 2018'
		],
		[
			'speakers',
			statement(),
			'Douglas Ollivant',
			statement({ id: idOf('s2'), speaker: 'Mike Pompeo' }),
			'Mike Pompeo'
		],
		[
			'meanings',
			term,
			'armed groups',
			{ ...term, id: idOf('d2'), meaning: 'militias' },
			'militias'
		],
		[
			'members',
			list,
			'trade',
			{ ...list, id: idOf('l2'), objects: ['health'], foils: ['trade', 'law'] },
			'health'
		]
	])('%s', (_what, first, firstValue, second, secondValue) => {
		const all = [first, second, ...facts.filter(({ id }) => id !== first.id)];
		const made = compose(article, all).questions;
		expect(wrongTexts(made, first).filter((text) => holds(text, secondValue))).toEqual([]);
		expect(wrongTexts(made, second).filter((text) => holds(text, firstValue))).toEqual([]);
		expect(wrongTexts(made, first)).not.toEqual([]);
	});
});

/** Every wrong option and false claim of the questions about a fact. */
function wrongTexts(made: readonly Question[], { id }: Fact): string[] {
	return made
		.filter(({ factIds }) => factIds[0] === id)
		.flatMap((question) => {
			if (question.kind === 'choice')
				return question.options.map(({ text }) => text).filter((text) => text !== question.key);
			if (question.kind !== 'trueFalse') return [];
			return question.claims.filter(({ isTrue }) => !isTrue).map(({ text }) => text);
		});
}

function holds(text: string, value: string): boolean {
	return text.toLowerCase().includes(value.toLowerCase());
}

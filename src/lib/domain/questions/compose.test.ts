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
/** Those of questions that do not come and go with the words of a sentence, or with other facts. */
const stayingIds = (list: readonly Fact[]) =>
	compose(article, list)
		.questions.filter(({ factIds, kind }) => factIds.length === 1 && kind !== 'cloze')
		.map(({ id }) => id);

test('facts of every type are asked, each in two ways or more, and none is refused', () => {
	const faces = facts.map(({ id }) => questions.filter(({ factIds }) => factIds[0] === id).length);
	expect(Math.min(...faces)).toBeGreaterThanOrEqual(2);
	expect(new Set(questions.map(({ kind }) => kind)).size).toBe(8);
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
	expect(
		questions.filter(({ id, factIds, kind }) => !id.startsWith(`${factIds.join('+')}/${kind}/`))
	).toEqual([]);
	expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('faces that ask to recognise come before those that ask to recall', () => {
	const recalls = (kind: string) => ['numeric', 'typed', 'cloze'].includes(kind);
	const kinds = questions
		.filter(({ factIds }) => factIds.join() === idOf('aid'))
		.map((q) => q.kind);
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
			stayingIds(facts.map((other) => (other.id === fact.id ? fact : other)));
		expect(composed(after)).toEqual(composed(before));
		expect(composed(before)).toEqual(stayingIds(facts));
	});

	test('they stay when the value changes, or the evidence', () => {
		const changed = facts.map((fact) =>
			fact.type === 'quantity'
				? { ...fact, amount: { ...fact.amount, value: 3700 }, evidence: [{ start: 3, end: 9 }] }
				: fact
		);
		expect(stayingIds(changed)).toEqual(stayingIds(facts));
	});
});

test('the same facts give the same questions', () => {
	expect(compose(article, facts)).toEqual({ questions, refused, contradictions: [] });
});

test('a language that the engine does not speak gives none', () => {
	expect(compose({ ...article, language: 'de' }, facts)).toEqual({
		questions: [],
		refused: [],
		contradictions: []
	});
	expect(compose({ ...article, language: 'en-GB' }, facts).questions).toHaveLength(
		questions.length
	);
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
	const term = definition({ id: idOf('d1'), foils: ['militias', 'soldiers', 'a party'] });

	test.each<[string, Fact, string, Fact, string]>([
		[
			'numbers of different years',
			quantity(),
			'2,500',
			quantity({ id: idOf('q2'), asOf: '2020', amount: { bound: 'exact', value: 4000 } }),
			'4,000'
		],
		[
			'holders of an office',
			role(),
			'Antony Blinken',
			role({ id: idOf('r2'), person: 'Mike Pompeo', status: 'former' }),
			'Mike Pompeo'
		],
		[
			'speakers',
			statement(),
			'Douglas Ollivant',
			statement({ id: idOf('s2'), speaker: 'Mike Pompeo' }),
			'Mike Pompeo'
		],
		['meanings', term, 'armed groups', { ...term, id: idOf('d2'), meaning: 'militias' }, 'militias']
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

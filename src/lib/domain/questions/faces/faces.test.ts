import { describe, expect, test } from 'vitest';
import type { Fact } from '../../facts/fact.ts';
import { article, event, facts, idOf, money, role, statement } from '../../facts/fixtures.ts';
import { compose } from '../compose.ts';
import { peopleOf } from './people.ts';

/** The questions about the first fact, with others of the article beside it. */
function about(fact: Fact, ...beside: Fact[]) {
	const others = facts.filter(({ id }) => id !== fact.id);
	return compose(article, [fact, ...beside, ...others]).questions.filter(
		({ factIds }) => factIds[0] === fact.id
	);
}

/** The texts to choose from or to judge, of the question with this ending of its id. */
function texts(questions: ReturnType<typeof about>, face: string): string[] {
	const question = questions.find(({ id }) => id.endsWith(face));
	if (question?.kind === 'choice') return question.options.map(({ text }) => text);
	if (question?.kind === 'trueFalse') return question.claims.map(({ text }) => text);
	return [];
}

describe('events', () => {
	test('what is due by the end of a month is due by the end of later ones: they are not asked', () => {
		const exit = event({ timing: 'byEndOf', status: 'expected', date: '2021-08' });
		const questions = about(exit);
		expect(questions.map(({ kind }) => kind)).toEqual(['trueFalse', 'typed']);
		const months = texts(questions, 'trueFalse/date').map((text) => /(\w+) 2021,/.exec(text)?.[1]);
		expect(months).toEqual(['August', 'April', 'May', 'June', 'July']);
	});

	test('a date that would stand at the end of every row of options is typed, or judged', () => {
		const yesterday = event({ date: '2021-07-25' });
		const kinds = about(yesterday).filter(({ id }) => id.endsWith('/date'));
		expect(kinds.map(({ kind }) => kind)).toEqual(['trueFalse', 'typed']);
	});

	test('what happened is asked with events of other dates alone', () => {
		const same = event({ id: idOf('same'), subject: 'Rome', date: '2018-05-08' });
		const options = texts(about(event(), same), 'choice/what');
		expect(options.filter((text) => text.startsWith('Rome'))).toEqual([]);
		expect(options).toHaveLength(3);
	});

	test('what is only planned is never asked as what happened', () => {
		const planned = event({ status: 'scheduled', date: '2021-10' });
		expect(texts(about(planned), 'choice/what')).toEqual([]);
		const options = facts
			.filter(({ type }) => type === 'event')
			.map((fact) => texts(about(fact, planned), 'choice/what'));
		expect(options.flat().filter((text) => text.includes('scheduled'))).toEqual([]);
	});
});

describe('money', () => {
	const total = money({ id: idOf('total'), role: 'total', amount: { bound: 'exact', value: 3e9 } });
	const over = money({
		id: idOf('over'),
		role: 'total',
		period: 'in 2021',
		amount: { bound: 'over', value: 200e6 }
	});

	test('a sum is not claimed to be "over" a smaller one as if that were false', () => {
		const claims = texts(about(total, over), 'trueFalse/amount');
		expect(claims.filter((text) => text.includes('over'))).toEqual([]);
		expect(claims.length).toBeGreaterThan(1);
	});

	test('a sum with a bound has no options, but it is typed and asked the other way round', () => {
		const faces = about(over, total).map(({ id }) => id.replace('iraq/over/', ''));
		expect(faces).toEqual(['choice/purpose', 'trueFalse/amount', 'numeric/amount']);
	});

	test('sums of another currency are no options', () => {
		const euros = money({
			id: idOf('euros'),
			currency: 'EUR',
			amount: { bound: 'exact', value: 7e6 }
		});
		expect(texts(about(money(), euros), 'choice/amount').join()).not.toContain('7\u00a0million');
	});
});

describe('roles', () => {
	test('a person is no wrong answer to who held an office that he or she once held', () => {
		const former = role({ id: idOf('kerry'), person: 'John Kerry', status: 'former' });
		const questions = about(role(), former);
		expect(texts(questions, 'choice/holder')).not.toContain('John Kerry');
		expect(texts(questions, 'trueFalse/holder').join()).not.toContain('John Kerry');
	});

	test('another office that the person holds, or acts in, is no wrong answer', () => {
		const acting = role({
			id: idOf('acting'),
			title: 'envoy',
			office: 'envoy to Rome',
			organisation: 'Rome',
			status: 'acting'
		});
		const past = { ...acting, id: idOf('past'), office: 'judge', title: 'judge' };
		const options = texts(about(role(), acting, { ...past, status: 'former' }), 'choice/office');
		expect(options).not.toContain('Envoy to Rome');
		expect(options).toContain('Judge');
	});

	test('no claim is there twice where somebody has two offices', () => {
		const second = role({ id: idOf('second'), person: 'Joe Biden', title: 'a', office: 'a of b' });
		const claims = texts(about(role(), { ...second, organisation: 'b' }), 'trueFalse/holder');
		expect(new Set(claims).size).toBe(claims.length);
	});
});

describe('statements', () => {
	test('a speaker may be a body, which has no surname', () => {
		const body = statement({ speaker: 'the Pentagon', isPerson: false });
		const question = about(body).find(({ kind }) => kind === 'typed');
		expect(question).toMatchObject({ accepted: ['the Pentagon'] });
	});
});

test('people are those with a role, a statement or a counterpart, each once', () => {
	expect(peopleOf(facts)).toEqual([
		'Antony Blinken',
		'Fuad Hussein',
		'Joe Biden',
		'Douglas Ollivant'
	]);
	expect(peopleOf([statement({ speaker: 'the Pentagon', isPerson: false })])).toEqual([]);
});

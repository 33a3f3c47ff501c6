import { describe, expect, test } from 'vitest';
import type { Fact } from '../../facts/fact.ts';
import {
	article,
	election,
	event,
	facts,
	idOf,
	money,
	relation,
	role,
	statement
} from '../../facts/fixtures.ts';
import { compose } from '../compose.ts';
import { peopleOf } from '../../facts/people.ts';

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
	test('what is due by the end of a month is due later too, and was not due before today', () => {
		const exit = event({ timing: 'byEndOf', status: 'expected', date: '2021-08' });
		const questions = about(exit);
		expect(questions.map(({ kind }) => kind)).toEqual(['trueFalse', 'typed']);
		const months = texts(questions, 'trueFalse/date').map((text) => /(\w+) 2021,/.exec(text)?.[1]);
		expect(months).toEqual(['August', 'July']);
	});

	test('what is to come as of a day gets no date that the day rules out', () => {
		const planned = election({ status: 'scheduled', date: '2021-10' });
		const months = texts(about(planned), 'choice/date').slice(1);
		expect(months[0]).toBe('August 2021');
		expect(months).toHaveLength(6);
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

	test('an additional sum with a bound is asked with its bound', () => {
		const over = money({ amount: { bound: 'over', value: 155e6 } });
		expect(about(over).at(-1)?.stem).toBe('Over how much additional aid for Iraq was announced?');
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

	test('other names of a speaker are right when typed', () => {
		const body = statement({ speaker: 'some lawmakers', isPerson: false, aliases: ['lawmakers'] });
		const question = about(body).find(({ kind }) => kind === 'typed');
		expect(question).toMatchObject({ accepted: ['some lawmakers', 'lawmakers'] });
	});

	test('whom the words name is not offered as their speaker', () => {
		const praise = statement({ content: 'Joe Biden would help' });
		const questions = about(praise);
		expect(texts(questions, 'choice/speaker')).not.toContain('Joe Biden');
		expect(texts(questions, 'trueFalse/speaker').join()).not.toMatch(/^Joe Biden said/);
	});

	test('a person stands among persons where there are enough of them', () => {
		const body = statement({ id: idOf('body'), speaker: 'the Pentagon', isPerson: false });
		const fourth = statement({ id: idOf('fourth'), speaker: 'Jane Roe', content: 'it rained' });
		expect(texts(about(statement(), body, fourth), 'choice/speaker')).toEqual([
			'Douglas Ollivant',
			'Jane Roe',
			'Joe Biden',
			'Fuad Hussein'
		]);
		expect(texts(about(statement(), { ...body, content: 'no' }), 'choice/speaker')).toContain(
			'The Pentagon'
		);
	});
});

describe('relations', () => {
	test('a sentence of its own is asked with who, which and that', () => {
		const led = relation({ predicate: 'led the strike', link: 'pilot', objects: ['Ann Lee'] });
		expect(about(led).map(({ stem }) => stem)).toEqual([
			'Which pilot led the strike?',
			'True or false?',
			'Which pilot led the strike?'
		]);
		const person = { ...led, isPerson: true, objects: ['Ann Lee', 'Bo Ray'] };
		expect(about(person).map(({ stem }) => stem)).toEqual([
			'Who led the strike?',
			'Choose every pilot who led the strike.',
			'True or false?',
			'Name one pilot who led the strike.'
		]);
		expect(texts(about(led), 'trueFalse/object')[0]).toBe('Ann Lee led the strike.');
	});

	test('each person of a list may be typed by the surname', () => {
		const both = relation({ isPerson: true, predicate: 'led', objects: ['Ann Lee', 'Bo Ray'] });
		const question = about(both).find(({ kind }) => kind === 'typed');
		expect(question).toMatchObject({
			accepted: ['Ann Lee', 'Lee', 'A. Lee', 'Bo Ray', 'Ray', 'B. Ray']
		});
	});

	test('what takes many words is not to be typed', () => {
		const long = relation({ objects: ['the future of the troops'] });
		expect(about(long).map(({ kind }) => kind)).toEqual(['choice', 'trueFalse']);
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

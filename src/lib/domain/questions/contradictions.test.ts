import { expect, test } from 'vitest';
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

const id = idOf('other');
const exactly = (value: number) => ({ bound: 'exact', value }) as const;
const over = (value: number) => ({ bound: 'over', value }) as const;

test.each<[string, Fact, Fact]>([
	['two numbers', quantity(), quantity({ id, amount: exactly(3500) })],
	['two sums', money({ role: 'total' }), money({ id, role: 'total', amount: exactly(2e9) })],
	['a sum under its bound', money({ amount: over(200e6) }), money({ id, amount: exactly(155e6) })],
	['two holders at one time', role(), role({ id, person: 'Mike Pompeo' })],
	['a former holder who is the present one', role(), role({ id, status: 'former' })],
	['two beginnings', role({ since: '2021-01' }), role({ id, since: '2020-12' })],
	['two dates', event(), event({ id, date: '2018-06' })],
	['two long forms', definition(), definition({ id, longForm: 'Popular Mission Force' })],
	['two lists', relation(), relation({ id, objects: ['trade'] })]
])('%s contradict each other: neither is asked', (_what, first, second) => {
	const others = facts.filter((fact) => fact.id !== first.id);
	const { questions, contradictions } = compose(article, [first, ...others, second]);
	expect(contradictions).toHaveLength(1);
	expect(contradictions[0]?.factIds.toSorted()).toEqual([first.id, second.id].toSorted());
	const asked = questions.flatMap(({ factIds }) => factIds);
	expect(asked.filter((factId) => factId === first.id || factId === second.id)).toEqual([]);
	expect(new Set(asked).size).toBe(others.length);
});

test.each<[string, Fact, Fact]>([
	['about 2,500 and 2,400', quantity(), quantity({ id, amount: exactly(2400) })],
	['numbers of two days', quantity(), quantity({ id, asOf: '2020', amount: exactly(4000) })],
	['over 150 million and 155 million', money(), money({ id, amount: over(150e6) })],
	['a former and a present holder', role(), role({ id, person: 'M. Pompeo', status: 'former' })],
	[
		'two former holders',
		role({ status: 'former' }),
		role({ id, person: 'M. P.', status: 'former' })
	],
	['a month and a day in it', event(), event({ id, date: '2018-05-08' })],
	['two speakers of the same words', statement(), statement({ id, speaker: 'Joe Biden' })],
	['two meanings of a term', definition(), definition({ id, meaning: 'militias' })],
	['other subjects', relation(), relation({ id, subject: 'the agenda', objects: ['trade'] })]
])('%s do not', (_what, first, second) => {
	const others = facts.filter((fact) => fact.id !== first.id);
	expect(compose(article, [first, second, ...others]).contradictions).toEqual([]);
});

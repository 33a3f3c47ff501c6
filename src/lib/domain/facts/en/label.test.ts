import { expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import {
	definition,
	election,
	event,
	measure,
	money,
	passage,
	quantity,
	relation,
	role,
	statement
} from '../fixtures.ts';
import { labelOf } from './label.ts';

test.each<[Fact, string, string]>([
	[quantity(), 'About 2,500', 'US troops were in Iraq'],
	[measure(), 'About 6,000\u00a0metres', 'the depth of the trench'],
	[
		measure({ amount: { bound: 'range', value: 4000, high: 6000 } }),
		'4,000 to 6,000\u00a0metres',
		'the depth of the trench'
	],
	[money(), '$155\u00a0million', 'additional aid for Iraq'],
	[money({ role: 'new', period: 'in 2021' }), '$155\u00a0million', 'aid for Iraq in 2021'],
	[role(), 'Antony Blinken', 'US secretary of state'],
	[role({ status: 'former' }), 'Antony Blinken', 'former US secretary of state'],
	[event(), 'May 2018', 'the United States left the deal'],
	[
		event({ status: 'expected', timing: 'byEndOf' }),
		'By the end of May 2018',
		'the United States expected to leave the deal'
	],
	[election(), 'May 2018', 'the election took place'],
	[election({ status: 'scheduled' }), 'May 2018', 'the election scheduled'],
	[statement(), 'Douglas Ollivant', 'said that a deadline would help'],
	[definition(), 'PMF', 'Popular Mobilization Forces'],
	[passage(), '2,500', 'Which words are missing: “About … US troops were in Iraq.”?'],
	[relation(), 'Trade, health', 'field: the list of fields']
])('$type is named by its value and what it is the value of', (fact, head, detail) => {
	expect(labelOf(fact)).toEqual({ head, detail });
});

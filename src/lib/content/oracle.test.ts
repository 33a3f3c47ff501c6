import { expect, test } from 'vitest';
import type { Amount, QuantityFact } from '../domain/facts/fact.ts';
import { measure, quantity } from '../domain/facts/fixtures.ts';
import { choice, trueFalse } from '../domain/questions/fixtures.ts';
import { isRight } from './oracle.fixtures.ts';

const range: Amount = { bound: 'range', value: 4000, high: 6000 };
const over: Amount = { bound: 'over', value: 4000 };

/** What the oracle says of words about one fact. */
function judge(fact: QuantityFact, words: string, make: typeof choice | typeof trueFalse): boolean {
	return isRight({ ...make(), factIds: [fact.id] }, words, [fact]);
}

test.each<[QuantityFact, string, boolean]>([
	[measure({ amount: range }), '4,000 to 6,000\u00a0metres', true],
	[measure({ amount: range }), '6,000 to 9,000 metres', true],
	[measure({ amount: range }), '2,000 to 3,500 metres', false],
	[measure(), '6,000 metres', true],
	[measure(), '7,500 metres', true],
	[measure(), '8,000 metres', false],
	[quantity(), '2,500', true],
	[quantity(), '3,500', false]
])('%o has the option %s: %s', (fact, option, expected) => {
	expect(judge(fact, option, choice)).toBe(expected);
});

test.each<[QuantityFact, string, boolean]>([
	[measure({ amount: over }), 'The depth of the trench is over 4,000 metres.', true],
	[measure({ amount: over }), 'The depth of the trench is under 5,000 metres.', true],
	[measure({ amount: over }), 'The depth of the trench is under 3,000 metres.', false],
	[measure({ amount: over }), 'The depth of the trench is up to 3,000 metres.', false],
	[measure({ amount: range }), 'The depth of the trench is at least 7,000 metres.', false],
	[measure({ measured: 'the dive of 2012' }), 'The dive of 2012 was 6,000 metres.', true],
	[measure({ measured: 'the dive of 2012' }), 'The dive of 2012 was 2,000 metres.', false],
	[quantity({ predicate: 'left in 1911' }), '2,500 US troops left in 1911.', true],
	[quantity({ predicate: 'left in 1911' }), '1,500 US troops left in 1911.', false]
])('%o has the claim %j: %s', (fact, claim, expected) => {
	expect(judge(fact, claim, trueFalse)).toBe(expected);
});

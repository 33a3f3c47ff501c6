import { expect, test } from 'vitest';
import { read } from '../../fixtures.ts';
import { asClause, inPast } from './clauses.ts';
import { statementCases } from './statements.cases.ts';

function statementsOf(text: string): string {
	const { found, refused } = read(text);
	const said = found.flatMap(({ fact }) => {
		if (fact.type !== 'statement') return [];
		const to = fact.audience === undefined ? '' : ` > ${fact.audience}`;
		return [`${fact.speaker}${to}: ${fact.isQuote ? `“${fact.content}”` : fact.content}`];
	});
	const reasons = refused.flatMap(({ reason, pattern }) =>
		/^(?:statement|quotation)\//.test(pattern ?? '') ? [`! ${reason}`] : []
	);
	return said.length > 0 ? said.join('; ') : [...new Set(reasons)].join('; ');
}

test.each(statementCases)('what is said in: %s', (text, expected) => {
	expect(statementsOf(text)).toBe(expected);
});

test('the evidence of a statement holds its words and its speaker', () => {
	const text = 'Mary Smith met the press. She said that Kenya was short of water.';
	const [first] = read(text).found;
	expect(first?.fact.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
		'Mary Smith',
		'She said that Kenya was short of water'
	]);
});

test.each([
	['Kenya has to have water', 'Kenya had to have water'],
	['dams that are old will fail', 'dams that were old would fail'],
	['Kenya said “it is late” and left', 'Kenya said “it is late” and left'],
	['nothing here', null]
])('%s in the past', (clause, past) => {
	expect(inPast(clause)).toBe(past);
});

test('a clause begins small unless a name begins it', () => {
	expect(asClause('The bridge was old.', false)).toBe('the bridge was old');
	expect(asClause('Kenya won.', true)).toBe('Kenya won');
});

import { expect, test } from 'vitest';
import { read } from '../fixtures.ts';
import { definitionCases } from './definitions.cases.ts';

function factsOf(text: string): string {
	const { found, refused } = read(text);
	const facts = found.flatMap(({ fact }) => {
		if (fact.type === 'relation') return [`${fact.subject} > ${fact.objects.join(', ')}`];
		if (fact.type !== 'definition') return [];
		return [
			fact.longForm === undefined
				? `${fact.term}: ${fact.meaning}`
				: `${fact.term} = ${fact.longForm}`
		];
	});
	const reasons = refused.flatMap(({ reason, pattern }) =>
		pattern?.startsWith('definition/') ? [`! ${reason}`] : []
	);
	return facts.length > 0 ? facts.join('; ') : [...new Set(reasons)].join('; ');
}

test.each(definitionCases)('terms and ties in: %s', (text, expected) => {
	expect(factsOf(text)).toBe(expected);
});

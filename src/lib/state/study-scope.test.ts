import { expect, test } from 'vitest';
import { parseStudyScope } from './study-scope.ts';

test.each([
	['', { kind: 'library' }],
	['utm_source=x', { kind: 'library' }],
	['article=islands', { kind: 'article', id: 'islands' }],
	['fact=islands/norway', { kind: 'fact', id: 'islands/norway' }],
	['quiz=0abc', { kind: 'attempt', id: '0abc' }],
	['article=', null],
	['article=../x', null],
	['fact=islands', null],
	['fact=islands/norway/more', null],
	['fact=islands/<script>', null],
	[`quiz=${'a'.repeat(65)}`, null],
	['quiz=__proto__', null]
])('?%s', (query, scope) => {
	expect(parseStudyScope(new URLSearchParams(query))).toEqual(scope);
});

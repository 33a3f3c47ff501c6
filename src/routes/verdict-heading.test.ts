import { expect, test } from 'vitest';
import { askedMatch, askedOrder, choice, multi } from '$lib/domain/questions/fixtures.ts';
import { verdictHeading } from './verdict-heading.ts';

const multiOf = (...options: string[]) => ({ kind: 'multi', options }) as const;

test.each([
	[choice(), { kind: 'choice', option: 'Iraq' }, 'Not this one'],
	[choice(), { kind: 'none', why: 'unknown' }, 'Not answered'],
	[multi(), multiOf('Trade'), '1 of 2 found'],
	[multi(), multiOf('Trade', 'Health', 'Sport'), '2 of 2 found, 1 wrong'],
	[
		askedMatch(),
		{ kind: 'match', pairs: [{ left: 'Joe Biden', right: 'US president' }] },
		'1 of 3 right'
	],
	[askedOrder(), { kind: 'order', items: askedOrder().shown }, '0 of 3 right']
] as const)('a wrong answer to $kind: $id', (question, answer, heading) => {
	expect(verdictHeading(question, answer, false)).toBe(heading);
});

test('a right answer is right', () => {
	expect(verdictHeading(multi(), multiOf('Trade', 'Health'), true)).toBe('Right');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

const patterns = [/a/g, /(a)(b)?/g, /[ab]+/gu, /b*/g, /(?<=a)b/g, /\p{L}+/gu];

describe('the matches of a pattern', () => {
	it.each(patterns)('are those of matchAll: %s', (pattern) => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é') }), (words) => {
				expect(matchesOf(words, pattern)).toEqual([...words.matchAll(pattern)]);
			})
		);
	});

	it('are found again in other words, and where the pattern was in use', () => {
		const pattern = /a/g;
		pattern.test('aa');
		expect(matchesOf('aba', pattern).map(({ index }) => index)).toEqual([0, 2]);
		expect(matchesOf('a', pattern).map(({ index }) => index)).toEqual([0]);
	});
});

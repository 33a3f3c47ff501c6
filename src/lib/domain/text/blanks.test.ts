import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withSingleSpaces } from './blanks.ts';

it('has one space for each run of white space', () => {
	const unit = fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u2009', '.');
	fc.assert(
		fc.property(fc.string({ unit }), (words) => {
			expect(withSingleSpaces(words)).toBe(words.replace(/\s+/g, ' '));
		})
	);
});

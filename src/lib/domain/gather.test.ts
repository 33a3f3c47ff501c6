import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather } from './gather.ts';

it('gives what flatMap gives', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.integer())), (lists) => {
			const read = (list: readonly number[], at: number) => [...list, at];
			expect(gather(lists, read)).toEqual(lists.flatMap(read));
		})
	);
});

it('takes what a set holds, in its order', () => {
	expect(gather(['ab', '', 'cc'], (word) => new Set(word))).toEqual(['a', 'b', 'c']);
});

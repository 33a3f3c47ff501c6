import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from './group.ts';

const size = { least: 3, most: 4 };
const fits = (a: number, b: number) => a % 10 !== b % 10;

test.each([
	[
		'each joins the first that has room',
		[1, 2, 3, 4, 5, 6, 7],
		[
			[1, 2, 3, 4],
			[5, 6, 7]
		]
	],
	['what is left over is in none', [1, 2, 3, 4, 5, 6], [[1, 2, 3, 4]]],
	[
		'what does not fit goes to the next',
		[1, 11, 2, 12, 3, 13],
		[
			[1, 2, 3],
			[11, 12, 13]
		]
	],
	['two make none', [1, 2], []]
])('%s', (_what, items, groups) => {
	expect(groupsOf(items, fits, size)).toEqual(groups);
});

test('groups are of the size, all in them fit, and nothing is in two', () => {
	const property = fc.property(fc.uniqueArray(fc.nat(200)), (items) => {
		const groups = groupsOf(items, fits, size);
		expect(groups.filter(({ length }) => length < size.least || length > size.most)).toEqual([]);
		const grouped = groups.flat();
		expect(new Set(grouped).size).toBe(grouped.length);
		for (const group of groups) {
			expect(new Set(group.map((item) => item % 10)).size).toBe(group.length);
			// in the order in which they came
			expect(group.map((item) => items.indexOf(item))).toEqual(
				group.map((item) => items.indexOf(item)).toSorted((a, b) => a - b)
			);
		}
	});
	fc.assert(property, { seed: 1 });
});

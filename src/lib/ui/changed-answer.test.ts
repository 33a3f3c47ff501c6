import { expect, test } from 'vitest';
import { askedOrder } from '$lib/domain/questions/fixtures.ts';
import { itemsInOrder, moved, withPair } from './changed-answer.ts';

test.each([
	['up', 'b', -1, ['b', 'a', 'c']],
	['down', 'b', 1, ['a', 'c', 'b']],
	['up at the top', 'a', -1, ['a', 'b', 'c']],
	['down at the bottom', 'c', 1, ['a', 'b', 'c']],
	['what is not there', 'd', 1, ['a', 'b', 'c']]
] as const)('an item moves one step: %s', (_, item, step, after) => {
	expect(moved(['a', 'b', 'c'], item, step)).toEqual(after);
});

test('items stand as they were shown until one is moved', () => {
	const question = askedOrder();
	expect(itemsInOrder(question, null)).toBe(question.shown);
	const items = [...question.shown].reverse();
	expect(itemsInOrder(question, { kind: 'order', items })).toBe(items);
});

test('a row is chosen for, chosen for anew, and opened again', () => {
	const one = withPair(null, 'Joe Biden', 'US president');
	const two = withPair(one, 'Fuad Hussein', 'US president');
	expect(two).toEqual({
		kind: 'match',
		pairs: [
			{ left: 'Joe Biden', right: 'US president' },
			{ left: 'Fuad Hussein', right: 'US president' }
		]
	});
	const three = withPair(two, 'Joe Biden', 'King');
	expect(three).toMatchObject({ pairs: [{ right: 'King' }, { right: 'US president' }] });
	const open = withPair(withPair(three, 'Joe Biden', ''), 'Fuad Hussein', '');
	expect(open).toEqual({ kind: 'match', pairs: [] });
});

import { expect, test } from 'vitest';
import { counted, within } from './telling.ts';

test('each item comes once, in order, and the shares rise from 0', () => {
	const items = Array.from({ length: 100 }, (_, at) => at);
	const shares: number[] = [];
	expect([...counted(items, (share) => shares.push(share))]).toEqual(items);
	expect(shares).toEqual([0, 0.4, 0.8]);
});

test('of nothing there is nothing to tell', () => {
	const shares: number[] = [];
	expect([...counted([], (share) => shares.push(share))]).toEqual([]);
	expect(shares).toEqual([]);
});

test('half of the last quarter is seven eighths of the whole', () => {
	const shares: number[] = [];
	within(0.75, 1, (share) => shares.push(share))(0.5);
	expect(shares).toEqual([0.875]);
});

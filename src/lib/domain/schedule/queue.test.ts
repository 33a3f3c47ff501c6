import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { figures } from './fixtures.ts';
import { oldestFirst, standing, studyQueue } from './queue.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const ids = names.map(idOf);
const statsOf = (...list: ReturnType<typeof figures>[]) =>
	new Map(list.map((stats) => [stats.factId, stats]));

test('a fact is new, missed or held', () => {
	expect([
		standing(null),
		standing(undefined),
		standing(figures('a', { lastRight: false })),
		standing(figures('a', { lastRight: true, right: 1, answers: 5 }))
	]).toEqual(['new', 'new', 'missed', 'held']);
});

test('new facts come first as the article has them, then the missed ones, the oldest first', () => {
	const stats = statsOf(
		figures('a', { lastRight: false, lastAt: 3000 }),
		figures('b'),
		figures('d', { lastRight: false, lastAt: 2000 })
	);
	expect(studyQueue(ids, stats)).toEqual(['c', 'e', 'd', 'a'].map(idOf));
});

test('what is held is not due, and nothing is due where all is held', () => {
	expect(studyQueue(ids, statsOf(...names.map((name) => figures(name))))).toEqual([]);
});

test('going through all again begins with what was answered longest ago', () => {
	const stats = statsOf(
		figures('a', { lastAt: 3000 }),
		figures('b', { lastAt: 1000, lastRight: false }),
		figures('c', { lastAt: 3000 })
	);
	expect(oldestFirst(ids, stats)).toEqual(['d', 'e', 'b', 'a', 'c'].map(idOf));
});

test('the queue has every new and every missed fact once, and no other', () => {
	const row = fc.record({ lastRight: fc.boolean(), lastAt: fc.nat(5), isNew: fc.boolean() });
	const property = fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
		const all = rows.map((_, n) => idOf(`f${n}`));
		const known = rows.flatMap(({ isNew, ...rest }, n) => (isNew ? [] : [figures(`f${n}`, rest)]));
		const stats = statsOf(...known);
		const due = all.filter((id) => standing(stats.get(id)) !== 'held');
		return studyQueue(all, stats).toSorted().join() === due.toSorted().join();
	});
	fc.assert(property, { seed: 1 });
});

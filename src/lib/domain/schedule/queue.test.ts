import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDate } from '../facts/calendar-date.ts';
import { idOf } from '../facts/fixtures.ts';
import { figures, memory } from './fixtures.ts';
import type { Memory } from './memory.ts';
import { aheadQueue, standing, studyQueue, type QueueSource } from './queue.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const ids = names.map(idOf);

test('a fact is new, missed or held', () => {
	expect([
		standing(null),
		standing(undefined),
		standing(figures('a', { lastRight: false })),
		standing(figures('a', { lastRight: true, right: 1, answers: 5 }))
	]).toEqual(['new', 'new', 'missed', 'held']);
});

const source = (memories: readonly Memory[], newLeft = 10): QueueSource => ({
	facts: ids,
	memories: new Map(memories.map((row) => [row.factId, row])),
	today: '2021-07-28',
	newLeft,
	chanceOf: ({ stability }) => stability / 10
});

test('what is due comes first, the best remembered first, then new facts as the article has them', () => {
	const memories = [
		memory('b', { stability: 2 }),
		memory('d', { stability: 5, due: '2021-07-01' })
	];
	expect(studyQueue(source(memories))).toEqual(['d', 'b', 'a', 'c', 'e'].map(idOf));
});

test('what is not due is not asked, and nothing is where all is held', () => {
	const later = names.map((name) => memory(name, { due: '2021-07-29' }));
	expect(studyQueue(source(later))).toEqual([]);
});

test('no more new facts come than the day has left', () => {
	expect(studyQueue(source([memory('a')], 2))).toEqual(['a', 'b', 'c'].map(idOf));
	expect(studyQueue(source([memory('a')], -3))).toEqual([idOf('a')]);
});

test('studying ahead begins with what would be due soonest, and ends with what is new', () => {
	const memories = [
		memory('a', { due: '2021-08-03' }),
		memory('c', { due: '2021-07-30' }),
		memory('b', { due: '2021-08-03' })
	];
	expect(aheadQueue(source(memories))).toEqual(['c', 'a', 'b', 'd', 'e'].map(idOf));
});

test('the queue has every fact that is due once, new ones up to the number, and no other', () => {
	const row = fc.record({ late: fc.integer({ min: -5, max: 5 }), isNew: fc.boolean() });
	const rows = fc.array(row, { maxLength: 20 });
	const property = fc.property(rows, fc.nat(8), (given, newLeft) => {
		const facts = given.map((_, n) => idOf(`f${n}`));
		const memories = given.flatMap(({ late, isNew }, n) =>
			isNew ? [] : [memory(`f${n}`, { due: shiftDate('2021-07-28', -late) })]
		);
		const queue = studyQueue({ ...source(memories, newLeft), facts });
		const isDue = given.flatMap(({ late, isNew }, n) => (!isNew && late >= 0 ? idOf(`f${n}`) : []));
		const unseen = given.flatMap(({ isNew }, n) => (isNew ? idOf(`f${n}`) : []));
		expect(queue.slice(isDue.length)).toEqual(unseen.slice(0, newLeft));
		expect(new Set(queue.slice(0, isDue.length))).toEqual(new Set(isDue));
		expect(queue.length).toBe(isDue.length + Math.min(newLeft, unseen.length));
	});
	fc.assert(property, { seed: 1 });
});

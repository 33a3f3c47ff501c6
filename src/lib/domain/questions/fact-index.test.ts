import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFacts } from '../facts/any-facts.fixtures.ts';
import { facts, idOf, money, quantity, role } from '../facts/fixtures.ts';
import { indexFacts } from './fact-index.ts';
import { slotName } from './slot.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('facts come in the order of the text, those of one place by id', () => {
	const at = (name: string, start: number) =>
		quantity({ id: idOf(name), evidence: [{ start, end: start + 5 }] });
	const list = [at('c', 9), at('b', 2), at('a', 9)];
	expect(ids(indexFacts(list).facts)).toEqual([idOf('b'), idOf('a'), idOf('c')]);
});

describe('amounts in the same measure', () => {
	const sums = Array.from({ length: 40 }, (_, index) =>
		money({
			id: idOf(`m${index}`),
			purpose: `purpose ${index}`,
			amount: { bound: 'exact', value: (index + 1) * 1e6 }
		})
	);
	const euros = money({ id: idOf('e'), currency: 'EUR', purpose: 'other' });

	test('are the nearest ones, on both sides', () => {
		const near = indexFacts([...sums, euros]).alike(sums[20] ?? euros);
		const values = near.map(({ amount }) => amount.value / 1e6).sort((a, b) => a - b);
		expect(values).toEqual(
			[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].concat([
				22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33
			])
		);
	});

	test('those of its slot and of other currencies are not among them', () => {
		const twin = money({ id: idOf('twin'), purpose: 'purpose 20', asOf: '2020' });
		const near = ids(indexFacts([...sums, euros, twin]).alike(sums[20] ?? euros));
		expect(near).not.toContain(twin.id);
		expect(near).not.toContain(euros.id);
	});
});

test('the roles of a person, and the people of the facts', () => {
	const index = indexFacts([...facts, role({ id: idOf('r2'), status: 'former', title: 'judge' })]);
	expect(index.rolesOf('Antony Blinken').map(({ title }) => title)).toEqual([
		'secretary of state',
		'judge'
	]);
	expect(index.rolesOf('Nobody')).toEqual([]);
	expect(index.people).toContain('Douglas Ollivant');
});

test('a slot holds every fact of that name, and near facts are of one type', () => {
	const property = fc.property(anyFacts, (list) => {
		const index = indexFacts(list);
		for (const fact of list) {
			const slot = list.filter((other) => slotName(other) === slotName(fact));
			expect(ids(index.slotOf(fact)).toSorted()).toEqual(ids(slot).toSorted());
			expect(index.near(fact).every(({ type }) => type === fact.type)).toBe(true);
			expect(ids(index.near(fact))).not.toContain(fact.id);
		}
	});
	fc.assert(property, { seed: 1 });
});

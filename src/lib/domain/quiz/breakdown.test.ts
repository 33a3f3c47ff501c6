import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibration, sharesBy } from './breakdown.ts';

const rows = fc.array(
	fc.record({
		verdict: fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const),
		certainty: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
		kind: fc.constantFrom('a', 'b')
	})
);

test('every question is in one group', () => {
	const property = fc.property(rows, (list) => {
		const shares = [...sharesBy(list, ({ kind }) => kind).values()];
		expect(shares.reduce((sum, { of }) => sum + of, 0)).toBe(list.length);
		expect(shares.reduce((sum, { right }) => sum + right, 0)).toBe(
			list.filter(({ verdict }) => verdict === 'right').length
		);
	});
	fc.assert(property, { seed: 1 });
});

test('groups come in the order of their first question', () => {
	const list = ['b', 'a', 'b'].map((kind) => ({ kind, verdict: 'right' as const }));
	expect([...sharesBy(list, ({ kind }) => kind)]).toEqual([
		['b', { right: 2, of: 2 }],
		['a', { right: 1, of: 1 }]
	]);
});

test('certainty that was not said counts as the lowest, what was not answered not at all', () => {
	expect(
		calibration([
			{ verdict: 'right', certainty: null },
			{ verdict: 'wrong', certainty: 1 },
			{ verdict: 'right', certainty: 3 },
			{ verdict: 'unanswered', certainty: 3 }
		])
	).toEqual([
		{ certainty: 1, right: 1, of: 2 },
		{ certainty: 2, right: 0, of: 0 },
		{ certainty: 3, right: 1, of: 1 }
	]);
});

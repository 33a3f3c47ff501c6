import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { seededRandom, shuffled } from '../random.ts';
import { hardestFacts } from './hardest.ts';

function stats(name: string, answers: number, right: number) {
	return { factId: idOf(name), answers, right, lastAt: 1000, lastRight: right > 0 };
}

const names = (facts: readonly { factId: string }[]) =>
	facts.map(({ factId }) => factId.split('/').at(-1));

test('what was forgotten most comes first, then what was wrong most, then the greater share', () => {
	const rows = [
		stats('seldom', 9, 8),
		stats('often', 9, 4),
		stats('share', 6, 1),
		stats('lapsed', 9, 8)
	];
	const memories = [
		{ factId: idOf('lapsed'), lapses: 1 },
		{ factId: idOf('often'), lapses: 0 }
	];
	const hardest = hardestFacts(rows, memories, 10);
	expect(names(hardest)).toEqual(['lapsed', 'share', 'often', 'seldom']);
	expect(hardest[0]).toEqual({ factId: idOf('lapsed'), lapses: 1, wrong: 1, answers: 9 });
});

test('a fact that was never wrong is not hard', () => {
	expect(hardestFacts([stats('a', 5, 5)], [], 10)).toEqual([]);
});

test('there are as many as wanted at most, whatever the order of the rows', () => {
	const anyStats = fc.uniqueArray(
		fc.record({ name: fc.nat(40), answers: fc.integer({ min: 1, max: 9 }), wrong: fc.nat(9) }),
		{ selector: ({ name }) => name }
	);
	const property = fc.property(anyStats, fc.nat(8), fc.integer(), (list, most, seed) => {
		const rows = list.map(({ name, answers, wrong }) =>
			stats(`f${String(name)}`, answers, Math.max(0, answers - wrong))
		);
		const hardest = hardestFacts(rows, [], most);
		const wrong = rows.filter(({ answers, right }) => right < answers);
		expect(hardest).toHaveLength(Math.min(most, wrong.length));
		expect(hardestFacts(shuffled(rows, seededRandom(seed)), [], most)).toEqual(hardest);
	});
	fc.assert(property, { seed: 1 });
});

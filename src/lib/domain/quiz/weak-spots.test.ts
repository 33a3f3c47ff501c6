import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import { madeSource, strangers } from './library.fixtures.ts';
import { sourcesAbout, weakFacts } from './weak-spots.ts';

const figures = (answers: number, right: number, lastRight: boolean): FactStats => ({
	...{ factId: idOf('a'), answers, right, lastRight, lastAt: 0 }
});

test.each([
	[1, 1, true, false],
	[1, 0, false, true],
	[9, 8, false, true],
	[5, 3, true, false],
	[5, 2, true, true],
	[2, 1, true, true]
])('of %d answers %d right, the last %s: weak is %s', (answers, right, lastRight, isWeak) => {
	expect(weakFacts([figures(answers, right, lastRight)]).has(idOf('a'))).toBe(isWeak);
});

test('what asks for a weak fact is left, wherever it stands, and nothing else', () => {
	const sources = [
		madeSource('north', strangers(3), [['match', [0, 1, 2]]]),
		madeSource('south', strangers(3))
	];
	const [first] = sources[0]?.facts ?? [];
	if (!first) throw new Error('no fact');
	const left = sourcesAbout(sources, new Set([first.id]));
	expect(left.map(({ article }) => article.id)).toEqual(['north']);
	expect(left[0]?.questions.every(({ factIds }) => factIds.includes(first.id))).toBe(true);
	expect(left[0]?.questions.map(({ kind }) => kind)).toContain('match');
	expect(sourcesAbout(sources, new Set())).toEqual([]);
});

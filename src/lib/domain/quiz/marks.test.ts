import { describe, expect, test } from 'vitest';
import { askedClaim, choice, typed } from '../questions/fixtures.ts';
import { answered, attemptAfter, started, type Action } from './fixtures.ts';
import { attemptMarks, expectedMark, guessCost, markOf } from './marks.ts';
import type { MarkScheme } from './attempt-event.ts';
import { certainties, certaintyScale, paysFrom } from './certainty.ts';

const rated = (index: number, certainty: 1 | 2 | 3): Action => ({
	kind: 'rated',
	index,
	certainty
});
const marks = (scheme: MarkScheme, ...actions: readonly Action[]) =>
	attemptMarks(attemptAfter(started({ marks: scheme }), ...actions)).got;

describe('an attempt of three questions with four options', () => {
	test.each([
		['plain', 1],
		['negative', 1 - 1 / 3],
		['certainty', 1]
	] as const)('one right, one wrong, one open is %s worth %d', (scheme, got) => {
		expect(marks(scheme, answered(0), answered(1, 'Iraq'))).toBeCloseTo(got, 12);
	});

	test.each([
		[1, 1, 1, 0],
		[2, 2, 0, -2],
		[3, 3, -3, -6]
	] as const)('with certainty %d: right %d, right and wrong %d, wrong %d', (level, ...got) => {
		const right = [answered(0), rated(0, level)];
		const wrong = [answered(1, 'Iraq'), rated(1, level)];
		expect([
			marks('certainty', ...right),
			marks('certainty', ...right, ...wrong),
			marks('certainty', ...wrong)
		]).toEqual(got);
	});

	test('certainty without an answer brings nothing, and may be changed like the answer', () => {
		expect(marks('certainty', rated(0, 3))).toBe(0);
		expect(marks('certainty', answered(0), rated(0, 3), rated(0, 2))).toBe(2);
	});

	test.each([
		['plain', 3],
		['negative', 3],
		['certainty', 9]
	] as const)('%s: all right is all there is', (scheme, most) => {
		const right = [0, 1, 2].flatMap((index) => [answered(index), rated(index, 3)]);
		const attempt = attemptAfter(started({ marks: scheme }), ...right);
		expect(attemptMarks(attempt)).toEqual({ got: most, most });
	});
});

test('an attempt of an older version is marked plainly', () => {
	expect(attemptMarks(attemptAfter(started(), answered(0)))).toEqual({ got: 1, most: 3 });
});

test.each([choice(), askedClaim(true)])(
	'with negative marks a blind guess at a $kind is worth 0',
	(question) => {
		const options = question.kind === 'choice' ? question.options.length : 2;
		expect(expectedMark('negative', question, 1 / options)).toBeCloseTo(0, 12);
		expect(expectedMark('plain', question, 1 / options)).toBeCloseTo(1 / options, 12);
	}
);

test('what cannot be guessed costs nothing', () => {
	expect(guessCost(typed())).toBe(0);
	expect(markOf({ question: typed(), certainty: null, verdict: 'wrong' }, 'negative')).toBeCloseTo(
		0
	);
});

test.each([
	[0.5, 1],
	[0.66, 1],
	[0.68, 2],
	[0.79, 2],
	[0.81, 3],
	[1, 3]
])('to one who is right %d of the time, certainty %d is worth most', (chance, best) => {
	const worth = certainties.map((level) => expectedMark('certainty', choice(), chance, level));
	expect(certainties[worth.indexOf(Math.max(...worth))]).toBe(best);
	expect(Object.keys(certaintyScale)).toHaveLength(certainties.length);
});

test.each([
	[1, 0],
	[2, 2 / 3],
	[3, 4 / 5]
] as const)('certainty %d pays from %d on', (level, chance) => {
	expect(paysFrom(level)).toBeCloseTo(chance, 12);
	if (level === 1) return;
	const below = level === 2 ? 1 : 2;
	const [worth, other] = [level, below].map((one) =>
		expectedMark('certainty', choice(), chance, one as 1 | 2 | 3)
	);
	expect(worth).toBeCloseTo(other ?? NaN, 12);
});

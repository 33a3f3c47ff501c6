import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../schedule/fixtures.ts';
import { countAnswer, dayStatsId, isRight } from './day-stats.ts';

const review = answer('r1', { durationMs: 4000 });

test('answers of a day count by kind, article, part of it and certainty', () => {
	expect(dayStatsId(review)).toBe('2021-07-26/choice///iraq');
	expect(dayStatsId(answer('r2', { part: 0, certainty: 3 }))).toBe('2021-07-26/choice/0/3/iraq');
	expect(dayStatsId(answer('r2', { part: 1 }))).not.toBe(dayStatsId(answer('r2', { part: 2 })));
	expect(dayStatsId(answer('r2', { questionKind: 'typed' }))).not.toBe(dayStatsId(review));
	expect(dayStatsId(answer('r2', { dayKey: '2021-07-27' }))).not.toBe(dayStatsId(review));
});

test('the first answer makes the row, and others add to it', () => {
	const row = countAnswer(undefined, review, true, 1);
	expect(row).toEqual({
		id: '2021-07-26/choice///iraq',
		dayKey: '2021-07-26',
		questionKind: 'choice',
		articleId: 'iraq',
		answers: 1,
		right: 1,
		spentMs: 4000
	});
	expect(countAnswer(row, answer('r2', { durationMs: 500 }), false, 1)).toEqual({
		...row,
		answers: 2,
		spentMs: 4500
	});
});

test('the row says the part and the certainty that its answers have', () => {
	const row = countAnswer(undefined, answer('r1', { part: 2, certainty: 1 }), false, 1);
	expect(row).toMatchObject({ part: 2, certainty: 1, answers: 1, right: 0 });
});

test.each([
	[4000, 4000],
	[300_000, 300_000],
	[28_800_000, 300_000],
	[-5, 0]
])('an answer after %d ms counts as %d ms of study', (durationMs, spentMs) => {
	expect(countAnswer(undefined, answer('r1', { durationMs }), true, 1).spentMs).toBe(spentMs);
});

test('taking an answer back gives the row before it', () => {
	const answers = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 900_000 })), { minLength: 1 });
	const property = fc.property(answers, (list) => {
		const rows = list.map(([right, durationMs]) => ({
			review: answer('r', { durationMs }),
			right
		}));
		const [first, ...rest] = rows;
		if (!first) return false;
		const start = countAnswer(undefined, first.review, first.right, 1);
		const end = rest.reduce((row, next) => countAnswer(row, next.review, next.right, 1), start);
		const back = rest.reduce((row, next) => countAnswer(row, next.review, next.right, -1), end);
		return JSON.stringify(back) === JSON.stringify(start);
	});
	fc.assert(property, { seed: 1 });
});

test('an answer is right when it has outcomes and all of them are', () => {
	const outcomes = (...verdicts: boolean[]) =>
		verdicts.map((right) => ({ factId: review.factIds[0] ?? ('' as never), right }));
	expect([
		isRight(outcomes(true)),
		isRight(outcomes(true, true)),
		isRight(outcomes(true, false)),
		isRight(outcomes(false)),
		isRight([])
	]).toEqual([true, true, false, false, false]);
});

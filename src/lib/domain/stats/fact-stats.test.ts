import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { answer, regrade, reviewId, undo } from '../schedule/fixtures.ts';
import type { Review } from '../schedule/review.ts';
import { foldFact } from './fact-stats.ts';

const fact = idOf('a');
const fold = (...reviews: Review[]) => foldFact(fact, reviews);
const first = answer('r1', { at: 1000 });
const second = answer('r2', { at: 2000, right: false });

describe('answers', () => {
	test('a fact without answers has no figures', () => {
		expect(fold()).toBeNull();
	});

	test('answers are counted, and the last one is the one that was last', () => {
		expect(fold(first, second)).toEqual({
			factId: fact,
			answers: 2,
			right: 1,
			lastAt: 2000,
			lastRight: false
		});
	});

	test('of answers at one instant the greater id is the last', () => {
		const same = [answer('r2', { right: false }), answer('r1')];
		expect(fold(...same)).toMatchObject({ lastRight: false });
		expect(fold(...same.toReversed())).toMatchObject({ lastRight: false });
	});

	test('a question about several facts counts by the outcome of this one', () => {
		const both = answer('r1', {
			factIds: [fact, idOf('b')],
			outcomes: [
				{ factId: idOf('b'), right: true },
				{ factId: fact, right: false }
			]
		});
		expect(fold(both)).toMatchObject({ answers: 1, right: 0 });
	});

	test('an answer without an outcome counts as none', () => {
		expect(fold(answer('r1', { outcomes: [] }))).toBeNull();
		expect(fold(first, answer('r2', { at: 2000, outcomes: [] }))).toMatchObject({ lastAt: 1000 });
	});
});

describe('taken back', () => {
	test('an undone answer counts no more', () => {
		expect(fold(first, second, undo('u', second))).toEqual(fold(first));
		expect(fold(first, undo('u', first))).toBeNull();
	});

	test('an answer undone before it arrived counts as little', () => {
		expect(fold(undo('u', second, 500), second)).toBeNull();
	});

	test('undoing twice is undoing once', () => {
		expect(fold(first, second, undo('u', second), undo('v', second))).toEqual(fold(first));
	});
});

describe('regraded', () => {
	test('a decision stands instead of the grader’s', () => {
		const decided = fold(first, second, regrade('g', second, { right: true, at: 3000 }));
		expect(decided).toEqual({ ...fold(first, second), right: 2, lastRight: true });
	});

	test('of several decisions the last one stands', () => {
		const yes = regrade('g1', second, { right: true, at: 3000 });
		const no = regrade('g2', second, { right: false, at: 4000 });
		expect(fold(no, second, yes)).toMatchObject({ right: 0 });
	});

	test('a decision that was taken back stands no more', () => {
		const yes = regrade('g', second, { right: true, at: 3000 });
		expect(fold(second, yes, undo('u', yes))).toEqual(fold(second));
	});

	test('a decision that was taken back can be made again', () => {
		const yes = regrade('g', second, { right: true, at: 3000 });
		const again = regrade('h', second, { right: true, at: 5000 });
		expect(fold(second, yes, undo('u', yes), again)).toMatchObject({ right: 1 });
		expect(fold(second, yes, undo('u', yes), again, undo('v', again))).toEqual(fold(second));
	});

	test('an answer without an outcome counts as none, whatever was decided about it', () => {
		const open = answer('r3', { at: 3000, outcomes: [] });
		const yes = regrade('g', open, { right: true, at: 4000 });
		expect(fold(first, open, yes)).toEqual(fold(first));
		expect(fold(first, open, yes, undo('u', yes))).toEqual(fold(first));
	});

	test('an answer that was taken back is not brought back by a decision', () => {
		const yes = regrade('g', second, { right: true, at: 3000 });
		expect(fold(second, yes, undo('u', second))).toBeNull();
	});

	test('a decision about another fact of the question leaves this one alone', () => {
		const yes = { ...regrade('g', second, { right: true, at: 3000 }), outcomes: [] };
		expect(fold(second, yes)).toEqual(fold(second));
	});
});

/** A log in which reviews name answers before them; an undoing may name a decision as well. */
const log = fc
	.array(
		fc.record({
			kind: fc.constantFrom('answered', 'answered', 'regraded', 'undone'),
			right: fc.boolean(),
			at: fc.integer({ min: 1, max: 8 }),
			target: fc.nat()
		}),
		{ maxLength: 25 }
	)
	.map((rows) => {
		const reviews: Review[] = [];
		for (const [n, { kind, right, at, target }] of rows.entries()) {
			const answers = reviews.filter((review) => review.kind === 'answered');
			const about = answers[target % answers.length];
			const decisions = reviews.filter((review) => review.kind === 'regraded');
			const decision = decisions[target % decisions.length];
			if (decision && kind === 'undone' && target % 2 === 0)
				reviews.push(undo(`r${n}`, decision, at));
			else if (about && kind === 'regraded') reviews.push(regrade(`r${n}`, about, { right, at }));
			else if (about && kind === 'undone') reviews.push(undo(`r${n}`, about, at));
			else reviews.push(answer(`r${n}`, { right, at, id: reviewId(`r${n}`) }));
		}
		return reviews;
	});

test('the order in which reviews arrive does not matter', () => {
	const shuffledLog = log.chain((reviews) =>
		fc.tuple(
			fc.constant(reviews),
			fc.shuffledSubarray(reviews, { minLength: reviews.length, maxLength: reviews.length })
		)
	);
	const property = fc.property(shuffledLog, ([reviews, shuffled]) => {
		return JSON.stringify(fold(...reviews)) === JSON.stringify(fold(...shuffled));
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('a log that arrives twice counts once for what was taken back and decided', () => {
	const property = fc.property(log, (reviews) => {
		const marks = reviews.filter(({ kind }) => kind !== 'answered');
		return JSON.stringify(fold(...reviews, ...marks)) === JSON.stringify(fold(...reviews));
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('there are never more right answers than answers', () => {
	const property = fc.property(log, (reviews) => {
		const stats = fold(...reviews);
		return stats === null || (stats.right <= stats.answers && stats.answers <= reviews.length);
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a decision that was taken back leaves no trace', () => {
	const property = fc.property(log, fc.nat(), fc.boolean(), (reviews, n, right) => {
		const answers = reviews.filter((review) => review.kind === 'answered');
		const about = answers[n % answers.length];
		if (!about) return true;
		const decision = regrade('g', about, { right, at: 9 });
		const after = fold(...reviews, decision, undo('u', decision));
		return JSON.stringify(after) === JSON.stringify(fold(...reviews));
	});
	fc.assert(property, { seed: 1, numRuns: 300 });
});

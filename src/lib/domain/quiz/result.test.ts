import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import type { Answer } from '../grading/answer.ts';
import { askedClaim, choice, numeric, typed, typedDate } from '../questions/fixtures.ts';
import { answer, regrade, undo } from '../schedule/fixtures.ts';
import { attemptAfter, onPaper, started } from './fixtures.ts';
import { attemptReviews, regradingsOf, scoreOf, shownOf, verdictOf } from './result.ts';

const moment = { at: 1_627_300_600_000, dayKey: '2021-07-26', zone: 'Europe/Vienna' };

/** Right, wrong, unreadable, unknown and unanswered, in this order. */
const questions = [
	choice({ factIds: [idOf('a'), idOf('b')] }),
	choice({ factIds: [idOf('c')] }),
	numeric({ factIds: [idOf('d')] }),
	typed({ factIds: [idOf('e')] }),
	typedDate()
];
const answers: (Answer | null)[] = [
	{ kind: 'choice', option: 'Qatar' },
	{ kind: 'choice', option: 'Iraq' },
	{ kind: 'numeric', raw: '155' },
	{ kind: 'none', why: 'unknown' },
	null
];
const attempt = attemptAfter(
	started({}, questions.map(onPaper)),
	...answers.flatMap((answer, index) =>
		answer ? [{ kind: 'answered', index, answer } as const] : []
	),
	{ kind: 'finished', reason: 'timeUp' }
);

test('each place has a verdict, and what cannot be read counts as not answered', () => {
	expect(attempt.places.map(verdictOf)).toEqual([
		'right',
		'wrong',
		'unanswered',
		'wrong',
		'unanswered'
	]);
	expect(scoreOf(attempt)).toEqual({ right: 1, of: 5 });
});

test('a slip that changes nothing is right, for nobody can be asked to mend it', () => {
	const question = typed();
	expect(verdictOf({ question, answer: { kind: 'typed', raw: 'the Pentagom' } })).toBe('right');
	expect(verdictOf({ question, answer: { kind: 'typed', raw: 'the Pentogom' } })).toBe('wrong');
});

test('an answer that says that there was none is none', () => {
	const answer: Answer = { kind: 'none', why: 'unanswered' };
	expect(verdictOf({ question: choice(), answer })).toBe('unanswered');
});

test('a review says the part of the article, and how sure the learner was where that was asked', () => {
	const [first, second, third] = questions;
	if (!first || !second || !third) throw new Error('three questions');
	const paper = [{ ...onPaper(first), part: 2 }, onPaper(second), onPaper(third)];
	const given = [
		{ kind: 'answered', index: 0, answer: { kind: 'choice', option: 'Qatar' } },
		{ kind: 'rated', index: 0, certainty: 3 },
		{ kind: 'answered', index: 1, answer: { kind: 'choice', option: 'Iraq' } },
		{ kind: 'rated', index: 2, certainty: 2 }
	] as const;
	const asked = attemptReviews(
		attemptAfter(started({ marks: 'certainty' }, paper), ...given),
		moment
	);
	// unsaid it was marked at the lowest level; what was not answered was not sure of anything
	expect(asked.map(({ part, certainty }) => [part, certainty])).toEqual([
		[2, 3],
		[undefined, 1],
		[undefined, undefined]
	]);
	const plain = attemptReviews(attemptAfter(started({}, paper), ...given), moment);
	expect(plain.every((review) => !('certainty' in review))).toBe(true);
});

test('a finished attempt leaves a review of each question, with ids derived from it', () => {
	const reviews = attemptReviews(attempt, moment);
	expect(reviews.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((n) => `quiz1:${n}`));
	expect(reviews[0]).toEqual({
		kind: 'answered',
		id: 'quiz1:0',
		...moment,
		factIds: [idOf('a'), idOf('b')],
		questionId: questions[0]?.id,
		questionKind: 'choice',
		articleId: 'iraq',
		shown: {
			stem: 'In which country is the institute based?',
			options: ['Qatar', 'Jordan', 'Egypt', 'Iraq'],
			key: 'Qatar'
		},
		answer: answers[0],
		guessed: false,
		durationMs: 5000,
		outcomes: [
			{ factId: idOf('a'), right: true },
			{ factId: idOf('b'), right: true }
		],
		engine: 1,
		attemptId: 'quiz1'
	});
	expect(attemptReviews(attempt, moment)).toEqual(reviews);
});

test('what was not answered or could not be read has no outcome, and "Don’t know" is a lapse', () => {
	const reviews = attemptReviews(attempt, moment);
	expect(reviews.map(({ outcomes }) => outcomes.map(({ right }) => right))).toEqual([
		[true, true],
		[false],
		[],
		[false],
		[]
	]);
	expect(reviews.map(({ answer }) => answer)).toEqual([
		...answers.slice(0, 4),
		{ kind: 'none', why: 'unanswered' }
	]);
});

test('a review keeps the question as it was shown', () => {
	expect(shownOf(askedClaim(false))).toEqual({
		stem: 'True or false? It ended in 2017.',
		key: 'False'
	});
	expect(shownOf(numeric())).toEqual({ stem: numeric().stem, key: '$155 million' });
	expect(shownOf(typedDate())).toEqual({ stem: 'When did it happen?', key: 'May 2020' });
});

test('what was decided about an answer stands until it is taken back, and the last holds', () => {
	const [target, other] = [answer('a'), answer('b')];
	const first = regrade('first', target, { right: true, at: 1 });
	const gone = regrade('gone', target, { right: true, at: 2 });
	const last = regrade('last', target, { right: false, at: 3 });
	const elsewhere = regrade('elsewhere', other, { right: true, at: 4 });
	const log = [last, undo('undone', gone), elsewhere, other, gone, target, first];
	expect(regradingsOf(target.id, log)).toEqual([first, last]);
	expect(regradingsOf(target.id, [target, other])).toEqual([]);
});

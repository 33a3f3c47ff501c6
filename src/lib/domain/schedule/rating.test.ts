import { expect, test } from 'vitest';
import type { QuestionKind } from '../questions/question.ts';
import { answer } from './fixtures.ts';
import type { Rating } from './fsrs.ts';
import { ratingOf } from './rating.ts';
import type { Ease } from './review.ts';

const young = { stability: 6.9 };
const old = { stability: 7 };

interface Case {
	readonly kind?: QuestionKind;
	readonly right?: boolean;
	readonly guessed?: boolean;
	readonly ease?: Ease;
}

test.each<[string, typeof young | null, Case, Rating | null]>([
	['a wrong answer', old, { right: false }, 'again'],
	['a wrong guess', old, { right: false, guessed: true }, 'again'],
	['a statement judged wrongly', null, { right: false, kind: 'trueFalse' }, 'again'],
	['a new fact that was recognised', null, {}, 'good'],
	['a young fact that was recognised', young, { kind: 'match' }, 'good'],
	['a fact that should be recalled by now and was recognised', old, {}, 'hard'],
	['the same in a timeline', old, { kind: 'order' }, 'hard'],
	['a new fact that was recalled', null, { kind: 'typed' }, 'good'],
	['an old fact that was recalled', old, { kind: 'numeric' }, 'good'],
	['a gap that was filled', old, { kind: 'cloze' }, 'good'],
	['a statement judged rightly', young, { kind: 'trueFalse' }, null],
	['a right guess', young, { guessed: true, kind: 'typed' }, null],
	['what the learner found easy', old, { ease: 'easy' }, 'easy'],
	['what the learner found hard', young, { ease: 'hard', kind: 'typed' }, 'hard'],
	['a guess that was found easy', young, { ease: 'easy', guessed: true }, null],
	['what was wrong, however it was found', young, { ease: 'easy', right: false }, 'again']
])('%s', (_what, memory, { kind = 'choice', right = true, guessed = false, ease }, rating) => {
	const review = answer('r', { questionKind: kind, guessed });
	expect(ratingOf({ review, right, ...(ease && { ease }) }, memory)).toBe(rating);
});

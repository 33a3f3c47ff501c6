import { expect, test } from 'vitest';
import { choice, numeric, trueFalse, typed, typedDate } from './fixtures.ts';
import { modelAnswer } from './model-answer.ts';

test.each([
	[choice(), 'Qatar'],
	[numeric(), '$155 million'],
	[typed(), 'the Pentagon'],
	[typedDate(), 'May 2020'],
	[trueFalse(), 'It ended in 2018.'],
	[trueFalse({ claims: [{ text: 'It ended in 2017.', isTrue: false }] }), '']
])('the answer of a $kind question is read', (question, answer) => {
	expect(modelAnswer(question)).toBe(answer);
});

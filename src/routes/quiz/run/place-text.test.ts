import { expect, test } from 'vitest';
import { placeText } from './place-text.ts';

const answer = { kind: 'choice', option: 'Qatar' } as const;

test.each([
	[{ answer, isSeen: true, isFlagged: true }, 2, 'Question 3, answered, flagged'],
	[{ answer: null, isSeen: true, isFlagged: false }, 0, 'Question 1, not answered, now'],
	[{ answer: null, isSeen: false, isFlagged: false }, 3, 'Question 4, not seen']
])('%j at %d is %s', (place, index, text) => {
	expect(placeText(place, index, 0)).toBe(text);
});

import type { Place } from '$lib/domain/quiz/attempt.ts';

/** How a question stands, in words: `Question 3, answered, flagged`. */
export function placeText(
	{ answer, isSeen, isFlagged }: Pick<Place, 'answer' | 'isSeen' | 'isFlagged'>,
	index: number,
	current: number
): string {
	const state = answer ? 'answered' : isSeen ? 'not answered' : 'not seen';
	return [
		`Question ${index + 1}`,
		state,
		isFlagged ? 'flagged' : '',
		index === current ? 'now' : ''
	]
		.filter(Boolean)
		.join(', ');
}

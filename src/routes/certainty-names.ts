import type { Certainty } from '$lib/domain/quiz/certainty.ts';

/** How sure a learner says to be. */
export const certaintyNames: Record<Certainty, string> = {
	1: 'Not sure',
	2: 'Fairly',
	3: 'Certain'
};

export const certainties = [1, 2, 3] as const;
/** How sure the learner is of an answer: 1 not sure, 2 fairly, 3 certain. */
export type Certainty = (typeof certainties)[number];

/**
 * What an answer brings by the certainty it was given with, right and wrong: the scale of
 * certainty-based marking by A. R. Gardner-Medwin ("Confidence assessment in the teaching of basic
 * science", 1995). It pays to say what one thinks: below 67 % certainty 1 is worth most, from 80 % on
 * certainty 3.
 */
export const certaintyScale: Readonly<Record<Certainty, { right: number; wrong: number }>> = {
	1: { right: 1, wrong: 0 },
	2: { right: 2, wrong: -2 },
	3: { right: 3, wrong: -6 }
};

/** How often one must be right for that certainty to bring more than the one below: 0 to 1. */
export function paysFrom(level: Certainty): number {
	if (level === 1) return 0;
	const [low, high] = [certaintyScale[level === 2 ? 1 : 2], certaintyScale[level]];
	const risk = low.wrong - high.wrong;
	return risk / (high.right - low.right + risk);
}

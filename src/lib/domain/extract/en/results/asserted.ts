import type { EventSentence } from '../events/event-reading.ts';
import { sentenceProblem } from '../events/event-stem.ts';

/** True where a sentence states something itself: no hedge, no condition, nobody who says so. */
export function isAsserted(sentence: EventSentence, from: number, verb: number): boolean {
	const group = { base: 'do', past: 'did', lemma: 'do', isPassive: false, isPerfect: false };
	const clause = {
		...{ from, subjectTo: verb },
		verb: { ...group, status: 'happened', from: verb, to: verb + 1 } as const
	};
	return sentenceProblem({ sentence, clause, pieces: [], rest: '' }) === null;
}

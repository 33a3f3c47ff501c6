import { certainties, type Certainty } from '$lib/domain/quiz/certainty.ts';

/** What a key that goes round the levels comes to. */
export function nextCertainty(certainty: Certainty | null): Certainty {
	return certainties.find((level) => level > (certainty ?? 0)) ?? certainties[0];
}

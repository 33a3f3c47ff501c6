import type { Answer } from '$lib/domain/grading/answer.ts';
import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import type { Certainty } from '$lib/domain/quiz/certainty.ts';

interface Given {
	readonly answer?: Answer;
	readonly certainty?: Certainty;
}

/** What the learner gave to the question on the screen as the learner sees it, stored or not. */
export class AttemptGiven {
	#last = $state.raw<{ readonly index: number; readonly given: Given } | null>(null);
	readonly #given: Given;
	readonly answer: Answer | null;
	readonly certainty: Certainty | null;

	/** @param read gives the attempt as it is stored */
	constructor(read: () => Attempt | null) {
		const attempt = $derived(read());
		const place = $derived(attempt?.places[attempt.current]);
		this.#given = $derived(this.#last?.index === attempt?.current ? (this.#last?.given ?? {}) : {});
		this.answer = $derived(this.#given.answer ?? place?.answer ?? null);
		this.certainty = $derived(this.#given.certainty ?? place?.certainty ?? null);
	}

	add(index: number, given: Given) {
		this.#last = { index, given: { ...this.#given, ...given } };
	}

	/** Only what is stored counts. */
	forget() {
		this.#last = null;
	}
}

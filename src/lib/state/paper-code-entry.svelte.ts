import type { Edition } from '$lib/domain/quiz/paper-code.ts';
import type { PaperSource } from '$lib/domain/quiz/stock.ts';
import { findPaper, type FoundPaper, type PaperProblem } from './paper-sources.ts';

/** A paper code that somebody types, and what it names on this device. */
export class PaperCodeEntry {
	#found = $state.raw<FoundPaper | null>(null);
	#problem = $state.raw<PaperProblem | null>(null);

	/** The paper of the code: it is what "Start quiz" starts. */
	readonly found = $derived(this.#found);
	/** Why the code that was given last names no paper here. */
	readonly problem = $derived(this.#problem);

	/** Takes the paper that a code names, where it is to be had here. */
	use(typed: string, sources: readonly PaperSource[], edition: Edition) {
		const found = findPaper(typed, sources, edition);
		this.#found = found.ok ? found.value : null;
		this.#problem = found.ok ? null : found.problem;
	}

	/** Goes back to what is chosen on the screen. */
	drop() {
		this.#found = null;
		this.#problem = null;
	}
}

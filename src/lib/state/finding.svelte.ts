import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { Refusal } from '$lib/domain/extract/extraction.ts';
import type { Generation, GenerationProblem } from '$lib/generation/client.ts';
import type { OwnArticle } from '$lib/domain/text/own-article.ts';

/** What is found in a text, and how far that is. */
export class FindingState {
	readonly #generation: Pick<Generation, 'find' | 'cancel'>;
	#refused = $state.raw<readonly Refusal[]>([]);
	#language = $state.raw('en');
	#share = $state.raw(0);
	#problem = $state.raw<GenerationProblem | null>(null);

	readonly refused = $derived(this.#refused);
	/** As the text tells; `und` where it does not. */
	readonly language = $derived(this.#language);
	/** How much of the text is read, from 0 to 1. */
	readonly share = $derived(this.#share);
	/** Why nothing was found. */
	readonly problem = $derived(this.#problem);

	constructor(generation: Pick<Generation, 'find' | 'cancel'>) {
		this.#generation = generation;
	}

	/** Reads a text; null where that failed. Call it again to try again. */
	async find({ id, text, date }: OwnArticle): Promise<readonly Candidate[] | null> {
		this.#problem = null;
		this.#share = 0;
		const wanted = { articleId: id, text, date };
		const result = await this.#generation.find(wanted, (share) => (this.#share = share));
		if (!result.ok) {
			this.#problem = result.problem;
			return null;
		}
		this.#language = result.value.language;
		this.#refused = result.value.refused;
		return result.value.candidates;
	}

	/** Stops reading the text. */
	cancel() {
		this.#generation.cancel();
	}
}

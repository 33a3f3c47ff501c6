import { ask } from '../questions/ask.ts';
import { Passages, Secrets } from '../questions/reveals.ts';
import type { SecretsOf } from '../questions/secrets.ts';
import { shownBy } from '../questions/shown.ts';
import type { Candidate } from './stock.ts';

/**
 * A set of questions that are independent of one another: each asks for something else, and none gives
 * the key of another away, whichever is read first. What is not admitted once never is.
 */
export class IndependentSet {
	readonly #secretsOf: SecretsOf;
	readonly #seed: number;
	readonly #slots = new Set<string>();
	readonly #passages = new Passages();
	readonly #secrets = new Secrets();

	/** @param seed with which the questions are asked: it draws the claims that are read */
	constructor(secretsOf: SecretsOf, seed: number) {
		this.#secretsOf = secretsOf;
		this.#seed = seed;
	}

	/** Adds it; false where it depends on one that is there, and is left out. */
	admit({ question, slots }: Candidate): boolean {
		if (slots.some((slot) => this.#slots.has(slot))) return false;
		const secrets = this.#secretsOf(question);
		if (secrets.some((secret) => this.#passages.reveal(secret))) return false;
		const shown = shownBy(ask(question, this.#seed));
		if (shown.some((passage) => this.#secrets.areRevealedBy(passage))) return false;
		for (const slot of slots) this.#slots.add(slot);
		for (const secret of secrets) this.#secrets.add(secret);
		for (const passage of shown) this.#passages.add(passage);
		return true;
	}
}

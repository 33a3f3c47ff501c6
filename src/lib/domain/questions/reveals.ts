import { indexOfRow } from './plain-words.ts';
import type { Secret } from './secrets.ts';
import type { Passage } from './shown.ts';

/**
 * True when a text gives a key away: it has the key, and enough of what its question asks about. The
 * key alone is no sign, for an article names its country or its hero in every other question. Enough
 * are two of the words that are about the fact rather than the whole article, or one where there are
 * three or fewer; of a match, its left side.
 *
 * Items of one test must be independent of one another (Haladyna, Downing & Rodriguez 2002, rule 4).
 */
export function reveals(passage: Passage, { key, topic, needed }: Secret): boolean {
	if (topic.length === 0 || indexOfRow(passage.words, key) < 0) return false;
	return topic.filter((root) => passage.roots.has(root)).length >= needed;
}

/** Things found by a word of theirs, so that a thousand questions need no million comparisons. */
export class WordIndex<T> {
	readonly #byWord = new Map<string, T[]>();

	add(item: T, words: Iterable<string>) {
		for (const word of words) {
			const items = this.#byWord.get(word);
			if (items) items.push(item);
			else this.#byWord.set(word, [item]);
		}
	}

	/** What was added with that word. */
	at(word: string): readonly T[] {
		return this.#byWord.get(word) ?? [];
	}
}

/** Texts that a learner has read or may read. */
export class Passages {
	readonly #byWord = new WordIndex<Passage>();

	add(passage: Passage) {
		this.#byWord.add(passage, new Set(passage.words));
	}

	/** True when one of them gives it away. */
	reveal(secret: Secret): boolean {
		const lists = secret.key.map((word) => this.#byWord.at(word));
		const [shortest = []] = lists.sort((a, b) => a.length - b.length);
		return shortest.some((passage) => reveals(passage, secret));
	}
}

/** Keys that are not to be read. */
export class Secrets {
	readonly #byFirst = new WordIndex<Secret>();

	add(secret: Secret) {
		this.#byFirst.add(secret, secret.key.slice(0, 1));
	}

	/** True when the text gives one of them away. */
	areRevealedBy(passage: Passage): boolean {
		return passage.words.some((word) =>
			this.#byFirst.at(word).some((secret) => reveals(passage, secret))
		);
	}
}

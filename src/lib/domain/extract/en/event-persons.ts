import type { Span } from '../../facts/fact.ts';
import type { Entities } from '../entities/entity.ts';
import type { EventSentence } from './event-reading.ts';
import { isVerb } from './event-rest.ts';
import type { ReadSentence } from './finding.ts';

/** A person is what an article is about who is named so often, and so many times more than any other. */
const leastMentions = 4;
const leastTimes = 2.5;

/** Whom the article is plainly about: named in its first sentences and far more often than anybody else. */
export function protagonistOf(entities: Entities, opening: number): string | null {
	const persons = entities.all
		.filter(({ sort }) => sort === 'person')
		.sort((a, b) => b.mentions.length - a.mentions.length);
	const [first, second] = persons;
	if (!first || !first.name.includes(' ') || first.mentions.length < leastMentions) return null;
	const isAhead = first.mentions.length >= leastTimes * (second?.mentions.length ?? 0);
	return isAhead && (first.mentions[0]?.start ?? Infinity) < opening ? first.name : null;
}

/** Follows who is spoken of from sentence to sentence of a block. */
export class Speaking {
	readonly #protagonist: string | null;
	#named = new Set<string>();
	#subjects = new Map<string, Span>();

	constructor(protagonist: string | null) {
		this.#protagonist = protagonist;
	}

	/** Whom a pronoun at the start of the next sentence means; null where there are two or none. */
	person(): EventSentence['spokenOf'] {
		if (this.#named.size === 0)
			return this.#protagonist === null ? null : { name: this.#protagonist, span: null };
		const [subject, other] = this.#subjects;
		if (!subject || other) return null;
		const [name, span] = subject;
		const isSure = this.#named.size === 1 || name === this.#protagonist;
		return isSure && name.includes(' ') ? { name, span } : null;
	}

	add(sentence: ReadSentence): void {
		for (const { mention } of sentence.names)
			if (mention.sort === 'person') this.#named.add(mention.fullName);
		for (const { fullName, span } of subjectsOf(sentence))
			if (!this.#subjects.has(fullName)) this.#subjects.set(fullName, span);
	}

	/** Another block: nobody is spoken of yet. */
	startBlock(): void {
		this.#named = new Set();
		this.#subjects = new Map();
	}
}

/** The persons named in front of the first verb. */
function subjectsOf({ words, names }: ReadSentence) {
	const verb = words.findIndex(({ lower }, at) => at > 0 && isVerb(lower));
	return names
		.filter(({ to, mention }) => mention.sort === 'person' && to <= verb)
		.map(({ mention }) => mention);
}

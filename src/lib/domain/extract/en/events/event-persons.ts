import type { Span } from '../../../facts/fact.ts';
import type { Entities } from '../../entities/entity.ts';
import type { EventSentence } from './event-reading.ts';
import { isVerb } from './event-rest.ts';
import type { ReadSentence } from '../finding.ts';

/** A person is what an article is about who is named so often, and so many times more than any other. */
const leastMentions = 4;
const leastTimes = 2;

/** Whom an article is about, with the word that it calls the person by. */
export interface Protagonist {
	readonly name: string;
	/** The surname, where it stands alone for nobody in particular but by the article’s being about one person. */
	readonly surname: string;
}

/**
 * Whom the article is plainly about: the first person of its first sentences, named far more often than
 * anybody else. The surname alone means that person even where a relative bears it too.
 */
export function protagonistOf({ all }: Entities, opening: number): Protagonist | null {
	const persons = all.filter(({ sort }) => sort === 'person');
	const [first] = persons;
	const surname = first?.surname ?? '';
	if (!first?.name.includes(' ') || (first.mentions[0]?.start ?? Infinity) >= opening) return null;
	const alone = all.find(({ name }) => name === surname)?.mentions.length ?? 0;
	const own = first.mentions.length + (surname === first.name ? 0 : alone);
	const others = persons
		.filter(({ name }) => name !== first.name && name !== surname)
		.map(({ mentions }) => mentions.length);
	const most = others.reduce((least, length) => Math.max(least, length), 0);
	return own >= leastMentions && own >= leastTimes * most ? { name: first.name, surname } : null;
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

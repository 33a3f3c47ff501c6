import { groupBy } from '../../group-by.ts';
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
	#block: ReadSentence[] = [];

	constructor(protagonist: string | null) {
		this.#protagonist = protagonist;
	}

	/** Whom a pronoun at the start of the next sentence means; null where there are two or none. */
	personBefore(sentence: ReadSentence): EventSentence['spokenOf'] {
		if (sentence.before === undefined) this.#block = [];
		const persons = this.#block.flatMap(({ names }) =>
			names.filter(({ mention }) => mention.sort === 'person')
		);
		const subjects = [...groupBy(this.#block.flatMap(subjectsOf), ({ fullName }) => fullName)];
		const names = new Set(persons.map(({ mention }) => mention.fullName));
		const [subject, other] = subjects;
		if (names.size === 0)
			return this.#protagonist === null ? null : { name: this.#protagonist, span: null };
		if (!subject || other || !subject[0].includes(' ')) return null;
		const isSure = names.size === 1 || subject[0] === this.#protagonist;
		return isSure ? { name: subject[0], span: subject[1][0]?.span ?? null } : null;
	}

	add(sentence: ReadSentence): void {
		this.#block.push(sentence);
	}
}

/** The persons named in front of the first verb. */
function subjectsOf({ words, names }: ReadSentence) {
	const verb = words.findIndex(({ lower }, at) => at > 0 && isVerb(lower));
	return names
		.filter(({ to, mention }) => mention.sort === 'person' && to <= verb)
		.map(({ mention }) => mention);
}

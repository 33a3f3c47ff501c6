import { countries } from '../countries.lexicon.ts';
import type { EventSentence } from '../events/event-reading.ts';
import { lowerAt } from '../events/verb-group.ts';
import { withArticle, type PlacedName } from '../finding.ts';

/** Who did something, as an answer, and what such a one is called in a question. */
export interface Agent {
	readonly from: number;
	/** The word behind. */
	readonly to: number;
	readonly text: string;
	/** `organisation`, `country`; of a person `person`. */
	readonly link: 'person' | 'organisation' | 'country';
	readonly name: PlacedName;
}

/** What only persons do. */
const personal = /^(?:write|paint|compose|assassinate|murder)$/;
const small = /^(?:of|for|in|on|at|by|with|and|or|to|from|as|an?|his|her|its|their|both|either)$/;
const joins = /^(?:and|or|of|from|for)$/;

/**
 * The person, body or country that the words from one on name: with an office in front perhaps, and
 * alone, neither the first of several nor the owner of something.
 */
export function agentAt(sentence: EventSentence, from: number, lemma: string): Agent | null {
	const { words, names } = sentence;
	const name = names.find((one) => one.from >= from && one.from <= from + 5);
	if (!name || words[name.to - 1]?.isPossessive) return null;
	const { sort, fullName } = name.mention;
	const before = words.slice(from, name.from);
	const isPlain = before.every(
		({ lower, isPossessive, gap }, at) =>
			!isPossessive && !small.test(lower) && (at === 0 || gap === ' ')
	);
	const isBare = before.length === 0 || (before.length === 1 && before[0]?.lower === 'the');
	const next = words[name.to];
	if (!isPlain || (next?.gap === ' ' && (joins.test(next.lower) || next.isCapital))) return null;
	if (next && /^,/.test(next.gap) && isListed(sentence, name.to)) return null;
	const place = { from, to: name.to, name };
	if (sort === 'person' || (isBare && sort === 'other' && personal.test(lemma)))
		return fullName.includes(' ') ? { ...place, text: fullName, link: 'person' } : null;
	if (!isBare) return null;
	if (sort === 'organisation' && fullName.includes(' '))
		return { ...place, text: withArticle(sentence, name), link: 'organisation' };
	return sort === 'place' && countries.has(fullName)
		? { ...place, text: withArticle(sentence, name), link: 'country' }
		: null;
}

/** `Kenya, Sudan and Chad`: the next name follows behind a comma. */
function isListed({ words, names }: EventSentence, at: number): boolean {
	const isName = names.some(({ from }) => from === at || from === at + 1);
	return isName || /^(?:and|or)$/.test(lowerAt(words, at));
}

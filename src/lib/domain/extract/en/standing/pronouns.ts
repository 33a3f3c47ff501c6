import type { Edit } from '../../edits.ts';
import type { NameMention } from '../../extraction.ts';
import type { Entities } from '../../entities/entity.ts';
import { prepositions, subordinators } from '../function-words.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import type { ReadSentence } from '../finding.ts';

const ofPersons = /^(?:he|she|his|her|him)$/;

/** Whom the first pronoun of each sentence means; null where more than one could be meant. */
export type Meant = ReadonlyMap<ReadSentence, string | null>;

/** An article is about a person who is named so often, and at least twice as often as any other. */
const heroMentions = 5;
const heroLead = 2;

/**
 * Reads the sentences in order: a pronoun means the one person of the sentence before; or the person
 * the whole article is about, where that one was the subject there. Linear.
 */
export function meantIn(sentences: readonly ReadSentence[], entities: Entities): Meant {
	const hero = heroOf(entities);
	const meant = new Map<ReadSentence, string | null>();
	let last: ReadSentence | undefined;
	for (const sentence of sentences) {
		meant.set(sentence, last ? antecedent(sentence, last, meant.get(last) ?? null, hero) : null);
		last = sentence;
	}
	return meant;
}

function heroOf({ all }: Entities): string | null {
	const [first, second] = all
		.filter(({ sort }) => sort === 'person')
		.map(({ name, mentions }) => ({ name, count: mentions.length }))
		.sort((a, b) => b.count - a.count);
	if (!first || first.count < heroMentions) return null;
	return first.count >= heroLead * (second?.count ?? 0) ? first.name : null;
}

function antecedent(
	sentence: ReadSentence,
	last: ReadSentence,
	lastMeant: string | null,
	hero: string | null
): string | null {
	const people = new Set(peopleOf(last));
	const said = pronounAt(last) === null ? null : lastMeant;
	if (said !== null) people.add(said);
	const isUnsure = last.names.some(({ mention }) => mayBePerson(mention));
	const isNewBlock = sentence.block !== last.block;
	const [only] = people;
	if (
		people.size === 1 &&
		(!isUnsure || only === hero) &&
		only !== undefined &&
		(!isNewBlock || only === hero)
	)
		return only;
	const subject = said ?? firstPerson(last);
	return hero !== null && (subject === hero || people.size === 0) ? hero : null;
}

function peopleOf({ names }: ReadSentence): string[] {
	return names.flatMap(({ mention }) => (mention.sort === 'person' ? [mention.fullName] : []));
}

/** Two or three words with capitals that nothing sorts. */
function mayBePerson({ sort, fullName }: NameMention): boolean {
	return sort === 'other' && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(fullName);
}

function firstPerson(sentence: ReadSentence): string | null {
	return peopleOf(sentence)[0] ?? null;
}

/** The first pronoun of a person that nobody is named in front of, or null. */
function pronounAt(sentence: ReadSentence): number | null {
	const { words, names } = sentence;
	const at = words.findIndex(({ lower }) => ofPersons.test(lower));
	// `Piloting a Norra Star, he`: what stands in front says nothing of whom
	const isMain =
		at > 1 &&
		/^s?he$/.test(words[at]?.lower ?? '') &&
		/^, $/.test(words[at]?.gap ?? '') &&
		(/ing$/.test(words[0]?.lower ?? '') || prepositions.has(words[0]?.lower ?? '')) &&
		!subordinators.has(words[0]?.lower ?? '');
	if (isMain) return at;
	const isNamed = names.some(
		({ mention: { sort, fullName }, from }) =>
			from < at && (sort === 'person' || (sort === 'other' && fullName.includes(' ')))
	);
	return at < 0 || isNamed || isNamedBehind(sentence, at) ? null : at;
}

/** `While she was mayor, Lee built`: the pronoun stands in front of whom it means. */
function isNamedBehind({ words, names }: ReadSentence, at: number): boolean {
	const opens =
		subordinators.has(words[0]?.lower ?? '') ||
		/ing$/.test(words[0]?.lower ?? '') ||
		prepositions.has(words[0]?.lower ?? '');
	const isSubject =
		/^s?he$/.test(words[at]?.lower ?? '') && !subordinators.has(words[at - 1]?.lower ?? '');
	const main = names.find(({ from }) => {
		// `As she opened the mill, Sen. Lee`
		const start = words[from - 1]?.isCapital && words[from]?.gap === ' ' ? from - 1 : from;
		return start > at && words[start]?.gap === ', ';
	});
	return opens && !isSubject && main?.mention.sort === 'person';
}

/** What stands for the first pronoun of a sentence. */
export type Pronoun =
	| { readonly kind: 'none' }
	| { readonly kind: 'unclear'; readonly start: number }
	| { readonly kind: 'meant'; readonly person: string; readonly edit: Edit };

/** Writes the name in place of the first pronoun of a person, where it is known who is meant. */
export function pronounIn(sentence: ReadSentence, meant: Meant): Pronoun {
	const at = pronounAt(sentence);
	const word = at === null ? undefined : sentence.words[at];
	if (at === null || !word) return { kind: 'none' };
	const person = meant.get(sentence) ?? null;
	// behind other words that may name a person it may mean that one: `the only player in his team`
	const isEarly = at <= 4 || /,/.test(word.gap) || /,/.test(sentence.words[at - 1]?.gap ?? '');
	if (person === null || !isEarly) return { kind: 'unclear', start: word.start };
	const next = sentence.words[at + 1];
	const isOwner =
		word.lower === 'his' ||
		(word.lower === 'her' && next?.gap === ' ' && !isFunctionWord(next.lower));
	const { start, end } = word;
	const name = isOwner ? `${person}’s` : person;
	// what was said is not changed without a sign
	const words = isWithinQuotes(sentence, at) ? `[${name}]` : name;
	return { kind: 'meant', person, edit: { start, end, words } };
}

function isWithinQuotes({ words }: ReadSentence, at: number): boolean {
	const before = words
		.slice(0, at + 1)
		.map(({ gap }) => gap)
		.join('');
	const plain = before.match(/"/g)?.length ?? 0;
	const open = before.match(/“/g)?.length ?? 0;
	const closed = before.match(/”/g)?.length ?? 0;
	return plain % 2 === 1 || open > closed;
}

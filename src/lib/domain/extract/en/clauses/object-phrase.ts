import type { EventSentence } from '../events/event-reading.ts';
import { isVerb } from '../events/event-rest.ts';
import { lowerAt } from '../events/verb-group.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { isPlural } from '../numbers/nouns.ts';

/** An answer of more words nobody types. */
const mostWords = 9;

const tails =
	/^(?:in|on|at|for|with|from|to|against|during|between|under|through|over|into|across|among|within|throughout|as|by)$/;
const articles = /^(?:the|an?)$/;

/**
 * The word behind the noun phrase that begins at a word and is all that a verb is about: what follows,
 * up to `end`, begins with a preposition. Null where it is no such phrase.
 */
export function objectEnd(sentence: EventSentence, from: number, end: number): number | null {
	const { words, names } = sentence;
	const hasArticle = articles.test(lowerAt(words, from));
	let at = hasArticle ? from + 1 : from;
	while (at < end) {
		const name = names.find((one) => one.from === at);
		const word = words[at];
		if (!word || (at > from && !/^(?:['’]s?)?[\s\u00a0]+$/.test(word.gap))) return null;
		if (name) at = name.to;
		else if (word.lower === 'of' || word.lower === 'and') {
			if (at === from || (word.lower === 'and' && startsClause(sentence, at + 1, end))) return null;
			at += articles.test(lowerAt(words, at + 1)) ? 2 : 1;
		} else if (tails.test(word.lower)) break;
		else if (isFunctionWord(word.lower) || isOther(sentence, at)) return null;
		else at++;
	}
	const isInfinitive = lowerAt(words, at) === 'to' && !words[at + 1]?.isCapital;
	if (at > end || at - from > mostWords || (at < end && isInfinitive)) return null;
	return isPhrase(sentence, from, at) ? at : null;
}

/** A form that stands in no noun phrase, or whose part is not certain. */
function isOther({ words }: EventSentence, at: number): boolean {
	const lower = lowerAt(words, at);
	return /\p{L}{2}ly$/u.test(lower) || (isVerb(lower) && !isFunctionWord(lowerAt(words, at - 1)));
}

function startsClause({ words }: EventSentence, from: number, end: number): boolean {
	return words.slice(from, end).some(({ lower }) => isVerb(lower));
}

/** Enough is said: a name, or a noun with another word, in the plural where no article stands. */
function isPhrase({ words, names }: EventSentence, from: number, to: number): boolean {
	const own = words.slice(from, to);
	const isNamed = names.some((name) => name.from >= from && name.to <= to);
	const content = own.filter(({ lower }) => !isFunctionWord(lower));
	const head = headOf(own.map(({ lower }) => lower));
	const isDetermined = articles.test(lowerAt(words, from)) || isNamed;
	return isNamed || (content.length >= 2 && (isDetermined || isPlural(head)));
}

function headOf(words: readonly string[]): string {
	const of = words.indexOf('of');
	return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

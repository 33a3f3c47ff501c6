import { countries } from '../countries.lexicon.ts';
import type { FoundFact } from '../../extraction.ts';
import type { EventReading, EventSentence } from '../events/event-reading.ts';
import { phraseOf } from '../events/event-words.ts';
import { lowerAt } from '../events/verb-group.ts';
import { spanOf, withArticle, type PlacedName } from '../finding.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { bodyNouns } from '../names.lexicon.ts';
import { isSure } from '../results/who-did.ts';
import { isGiven, promptOf } from './prompts.ts';
import type { ToldClause } from './told-clause.ts';
import { askedOf } from './what-did.ts';

const asking = /^(?:in|at|to|from|with|for|against|by|on|into|near|under|through)$/;
const behind =
	/^(?:in|on|at|for|with|from|to|against|during|by|as|under|after|before|until|since)$/;
/** Nouns of things that bear names, beside those of bodies. */
const named =
	/^(?:school|college|street|road|river|lake|island|mountain|palace|castle|cathedral|airport|stadium|hotel|theatre|theater|prize|award|medal|cup|championship|tournament|war|battle|siege|treaty|act|amendment|plan|program|programme|festival|exhibition|conference|summit|base|camp|fort|park|bridge|canal|railway|newspaper|magazine|church|monastery|abbey|prison|county|district|province|state|constituency|draft|series|league)$/;
/** Nouns of which `in` says what they are of, not where. */
const ofWhat =
	/^(?:reductions?|cuts?|increases?|decreases?|rises?|falls?|declines?|drops?|interest|investments?|changes?|confidence|belief|role|part|stake|share|faith|trust|success|experience)$/;
/** Nouns of which `to` says for whom or where they are, not where something was done. */
const toWhom =
	/^(?:aid|assistance|help|support|donations?|gifts?|grants?|loans?|payments?|sales?|exports?|visits?|trips?|tours?|threats?|responses?|answers?|access|commitments?|contributions?|damage|opposition|ties|links|letters?)$/;
const continents: ReadonlySet<string> = new Set([
	...['Africa', 'Antarctica', 'Asia', 'Australia', 'Europe', 'North America', 'South America']
]);
const fewestWords = 7;

/** `Mary Smith opened a mill in Leeds for the Harrow Bank`: in which place, for which bank. */
export function whereDid(
	sentence: EventSentence,
	reading: EventReading,
	told: ToldClause
): FoundFact[] {
	const { verb, to, opening } = told;
	// `had opened`: the verb itself is behind
	const isHelper =
		verb.base === 'have' &&
		/^(?:been|\p{L}+(?:ed|en|ing))$/u.test(lowerAt(sentence.words, verb.to));
	if (verb.kind === 'be' || isHelper || !isSure(sentence, opening.from, to)) return [];
	return sentence.names
		.filter(({ from }) => from > verb.to && from < to)
		.flatMap((name) => askedFor(sentence, reading, told, name));
}

function askedFor(
	sentence: EventSentence,
	reading: EventReading,
	told: ToldClause,
	name: PlacedName
): FoundFact[] {
	const { words } = sentence;
	const { verb, to } = told;
	const at = lowerAt(words, name.from - 1) === 'the' ? name.from - 2 : name.from - 1;
	const preposition = lowerAt(words, at);
	const end = endOfPlace(sentence, name);
	const isAlone = words.slice(at + 1, name.to).every(({ gap }) => gap === ' ');
	if (preposition === 'in' && ofWhat.test(lowerAt(words, at - 1))) return [];
	if (preposition === 'to' && toWhom.test(lowerAt(words, at - 1))) return [];
	if (isOfAnother(sentence, verb.to, at)) return [];
	if (at < verb.to || !asking.test(lowerAt(words, at)) || !isAlone || end > to) return [];
	const next = words[end];
	if (words[name.to - 1]?.isPossessive || (end < to && !behind.test(next?.lower ?? ''))) return [];
	if (end < to && next?.gap !== ' ') return [];
	const which = whichOf(name, preposition, end > name.to);
	const parts = [phraseOf(sentence, reading, verb.to, at), phraseOf(sentence, reading, end, to)];
	if (which === null || !parts.every((part) => typeof part === 'string')) return [];
	const tail = parts.filter((part) => part !== '').join(' ');
	const asks = `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} ${which}`;
	const prompt = promptOf(sentence, reading, told, { asks, tail });
	const { fullName } = name.mention;
	if (prompt === null || prompt.split(' ').length < fewestWords) return [];
	if (isGiven(fullName, prompt, which.split(' ').at(-1) ?? '')) return [];
	const span = spanOf(sentence, name.from, end);
	const aliases = [fullName, withArticle(sentence, name)];
	return [
		{
			fact: askedOf(sentence, reading, told, { prompt, span, aliases }),
			pattern: 'clause/with-name',
			answer: span
		}
	];
}

/**
 * `was sent by Tom Green to serve in Sudan`, `left Harrow College in Kenya`: the preposition belongs to
 * another verb, or to the name in front of it.
 */
function isOfAnother({ words, names }: EventSentence, verbTo: number, at: number): boolean {
	const between = words.slice(verbTo, at).map(({ lower }) => lower);
	const isOther = between.some((lower, index) => {
		const next = between[index + 1] ?? '';
		const isName = words[verbTo + index + 1]?.isCapital === true;
		return lower === 'to' && next !== '' && !isName && !isFunctionWord(next) && !/^\d/.test(next);
	});
	const isOfName =
		lowerAt(words, at) === 'in' &&
		names.some(({ to, mention }) => to === at && !/^(?:person|place)$/.test(mention.sort));
	return isOther || isOfName;
}

/** Behind `York, England`. */
function endOfPlace({ words, names }: EventSentence, { to, mention }: PlacedName): number {
	const next = names.find(({ from }) => from === to);
	const isPair =
		mention.sort === 'place' && words[to]?.gap === ', ' && next?.mention.sort === 'place';
	return isPair ? next.to : to;
}

/** What a name is called in a question; null where it is not known what it is. */
function whichOf(
	{ mention: { sort, fullName } }: PlacedName,
	preposition: string,
	isPair: boolean
): string | null {
	if (countries.has(fullName.split(' ')[0] ?? '') && sort === 'person') return null;
	const isInside = /^(?:in|at|to|from|near)$/.test(preposition);
	// nobody is in a person, or under
	if (sort === 'person')
		return fullName.includes(' ') && /^(?:to|from|with|for|against|by)$/.test(preposition)
			? 'whom'
			: null;
	if (countries.has(fullName)) return 'which country';
	if (continents.has(fullName)) return isInside ? 'which continent' : null;
	if (sort === 'place')
		return isInside && (isPair || /^[\p{Lu}\p{Ll} .’']+$/u.test(fullName)) ? 'which place' : null;
	const words = fullName.toLowerCase().split(' ');
	const of = words.indexOf('of');
	const noun = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
	if (words.length < 2) return null;
	if (named.test(noun) || (bodyNouns.has(noun) && !noun.endsWith('s'))) return `which ${noun}`;
	return sort === 'organisation' && /^(?:with|for|from|against|to|by)$/.test(preposition)
		? 'which organisation'
		: null;
}

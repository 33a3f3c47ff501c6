import type { Doing, Modality, Span } from '../../../facts/fact.ts';
import { isAdjacent, type AmountRefusal } from './amount-clauses.ts';
import type { Opening } from './amount-openings.ts';
import type { ReadSentence } from '../finding.ts';
import type { Word } from '../../mentions/words.ts';
import { sayings } from '../speech/sayings.lexicon.ts';
import { relativeAt, subjectAt } from './subjects.ts';
import { verbOfBase } from './verb-forms.ts';
import { secondVerb, verbAt, type VerbGroup } from './verb-groups.ts';

/** What governs an amount: who does what with it. */
export interface Head {
	readonly doing: Doing;
	readonly kind: VerbGroup['kind'];
	readonly isPresent: boolean;
	readonly modality: Modality;
	/** The word that is the verb. */
	readonly verb: number;
	/** Where a pronoun got its name from. */
	readonly named?: Span;
	readonly problem: AmountRefusal | null;
}

const prepositions = /^(?:with|in|for|by|to|across|over|from|against|on|at)$/;
/** Verbs that a small word makes another verb. */
const phrasal =
	/^(?:took|takes?|taken|brought|brings?|drew|draws?|pulled|pulls?|raked|rakes?|called|calls?|let|lets|sent|sends?|handed|hands?|put|puts|held|carried|put|kept|keeps?|turned|turns?) (?:in|on|over|for|with)$/;
/** Words between verb and amount, at most, without the preposition. */
const mostBetween = 6;
const noObject =
	/^(?:that|which|who|whom|whose|where|when|and|or|but|to|as|than|if|it|he|she|they|him|her|them|its|his|their|we|us|you|i|was|were|is|are|has|had|have|will|would|did|do|does|be|been|a|an|this|these|those|said|while|because)$/;

/** The head of the amount whose words begin at `upTo`, in the clause of an opening; null where none is known. */
export function headOf(sentence: ReadSentence, opening: Opening, upTo: number): Head | null {
	const { from } = opening;
	if (upTo <= from + 1) return null;
	const subject = opening.isRelative ? relativeAt(sentence, from) : subjectAt(sentence, from);
	const first = subject && verbAt(sentence, subject.to, subject.isName);
	if (!subject || !first || first.to > upTo) return null;
	const joined = joinedHead(sentence, first, upTo) ?? secondHead(sentence, first, upTo);
	if (!joined) return null;
	const { group, object, preposition } = joined;
	const doing: Doing = {
		subject: subject.text,
		...(group.helper && { helper: group.helper }),
		base: withObject(group.base, object),
		past: withObject(group.past, object),
		...(preposition !== '' && { preposition })
	};
	return {
		...{ doing, kind: group.kind, isPresent: group.isPresent, verb: group.at },
		modality: group.helper === 'would' ? 'expected' : 'asserted',
		...(subject.named && { named: subject.named }),
		problem: isSaying(sentence, group) ? 'said-by-somebody' : subject.problem
	};
}

/** A verb of saying but one of announcing has no amount as its object. */
function isSaying({ words }: ReadSentence, { at }: VerbGroup): boolean {
	const lower = words[at]?.lower ?? '';
	return sayings.has(lower) && !/^(?:announce[sd]|wrote)$/.test(lower);
}

interface Joined {
	readonly group: VerbGroup;
	readonly object: string;
	readonly preposition: string;
}

/** What stands between the verb and the amount: nothing, a preposition, an object and a preposition. */
function joinedHead(sentence: ReadSentence, group: VerbGroup, upTo: number): Joined | null {
	const between = sentence.words.slice(group.to, upTo);
	const isWhole = sentence.words.slice(group.to, upTo + 1).every(isAdjacent);
	if (!isWhole || between.length > mostBetween + 1) return null;
	const last = between.at(-1);
	if (!last) return { group, object: '', preposition: '' };
	const object = between.slice(0, -1);
	const infinitive = infinitiveOf(between);
	if (infinitive !== null) {
		const rest = joinedHead(sentence, { ...group, to: group.to + 2 }, upTo);
		if (!rest || group.kind === 'be') return null;
		return { ...rest, group, object: withObject(infinitive, rest.object) };
	}
	if (!prepositions.test(last.lower)) return null;
	// `took in 40 ships`: the preposition belongs to the verb
	if (phrasal.test(`${sentence.words[upTo - 2]?.lower ?? ''} ${last.lower}`)) return null;
	if (group.kind === 'be' && object.length > 0) return null;
	const isPlain = object.every(
		({ lower, text }) => !noObject.test(lower) && !/\d/.test(lower) && !/ly$/.test(text)
	);
	// `cited examples of questions with over fifty words`: the questions have them
	const isOfObject = last.lower === 'with' && object.some(({ lower }) => lower === 'of');
	if (!isPlain || isOfObject) return null;
	const words = object.map(({ text, isPossessive }) => (isPossessive ? `${text}’s` : text));
	return { group, object: words.join(' '), preposition: last.lower };
}

/** `to build` of `plans to build`. */
function infinitiveOf([to, verb]: readonly Word[]): string | null {
	if (to?.lower !== 'to' || !verb || !verbOfBase(verb.lower)) return null;
	return `to ${verb.lower}`;
}

/** `The bill will fund ports and provide $5 million`: the second verb, right before the amount. */
function secondHead(sentence: ReadSentence, first: VerbGroup, upTo: number): Joined | null {
	if (upTo - first.to > 25) return null;
	const isPreposition = prepositions.test(sentence.words[upTo - 1]?.lower ?? '');
	const group = secondVerb(sentence, first, isPreposition ? upTo - 2 : upTo - 1);
	if (!group) return null;
	const between = sentence.words.slice(first.to, group.at - 1);
	const isPlain = between.every(
		(word) => isAdjacent(word) && !/^(?:that|which|who|where|when|it|they|he|she)$/.test(word.lower)
	);
	return isPlain ? joinedHead(sentence, group, upTo) : null;
}

function withObject(verb: string, object: string): string {
	return [verb, object].filter((part) => part !== '').join(' ');
}

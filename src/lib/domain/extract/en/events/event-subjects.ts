import type { Span } from '../../../facts/fact.ts';
import type { EventReading, EventRefusal, EventSentence } from './event-reading.ts';
import { hasBareNoun, isAnybody, isGenericBody, isProper, phraseOf } from './event-words.ts';
import { isFunctionWord } from '../function-words.lexicon.ts';
import { isPlural } from '../numbers/nouns.ts';
import { officeNouns } from '../offices/offices.lexicon.ts';
import { lowerAt } from './verb-group.ts';
import { nounLike, plainVerbs, verbOfForm } from '../verbs.ts';

/** A longer subject makes a question that nobody reads to its end. */
const mostWords = 10;

/** `the Kenyan leader`: who that is, another sentence says. */
const someone =
	/^the \p{Lu}\S* (?:boss|leader|chief|premier|official|president|minister|ambassador|envoy|delegate|delegation|team|side|company|firm|giant|capital|actor|actress|singer|player|star)$/iu;

/** Whom or what an event is about. */
export interface EventSubject {
	readonly text: string;
	readonly isPlural: boolean;
	readonly isPerson: boolean;
	/** Where somebody is named for whom a pronoun stands. */
	readonly named: Span | null;
}

const pronouns =
	/^(?:it|they|we|i|you|this|that|these|those|there|who|which|what|here|such|each|his|her|its|their|our|my|your|another|both|all|some|many|most|several|others|everyone|nobody|no|none|one|more|few|any|either|neither|every)$/;
const openers =
	/^(?:in|on|at|by|for|with|from|without|after|before|during|since|until|while|when|where|as|if|because|although|though|despite|under|over|through|following|according|to|not|only|among|between|of|against|so|yet|how|why|like|unlike|and|but|or|once|then|now|later|today)$/;
const clausal =
	/^(?:that|which|who|whom|whose|where|when|while|whether|if|because|although|is|are|was|were|has|have|had|said|says|than)$/;
const pointers =
	/^(?:previous|former|latter|following|same|other|next|last|latest|final|subsequent|said|such|above|remaining|second|third)$/;

/** Reads the words before a verb as a subject that can be understood alone; else why they cannot. */
export function subjectOf(
	sentence: EventSentence,
	reading: EventReading,
	from: number,
	to: number
): EventSubject | EventRefusal {
	const first = lowerAt(sentence.words, from);
	if (/^(?:he|she)$/.test(first) && to === from + 1) {
		const spokenOf = personSpokenOf(sentence, from);
		if (!spokenOf) return 'pronoun';
		return { text: spokenOf.name, isPlural: false, isPerson: true, named: spokenOf.span };
	}
	if (/^(?:his|her)$/.test(first)) return ownedSubject(sentence, reading, from, to);
	if (pronouns.test(first) || /^(?:he|she)$/.test(first)) return 'pronoun';
	const isName = sentence.names.some((name) => name.from === from);
	if (!isName && (openers.test(first) || /ing$/.test(first))) return 'no-verb';
	const problem = wordProblem(sentence, from, to);
	if (problem !== null) return problem;
	return personOf(sentence, from, to) ?? phraseSubject(sentence, reading, from, to);
}

function wordProblem(sentence: EventSentence, from: number, to: number): EventRefusal | null {
	for (let at = from; at < to; at++) {
		const lower = lowerAt(sentence.words, at);
		if (!isProper(sentence, at) && clausal.test(lower)) return 'other-clause';
		if (isVerbOfMind(sentence, at, to)) return 'other-clause';
		if (/^(?:its|his|her|he|she|i|we|their|this|that|these|those|our|my|it|they|them)$/.test(lower))
			return 'pronoun';
	}
	return null;
}

/** `His brother Tom`, `her first novel`: of whom, is said by name. */
function ownedSubject(
	sentence: EventSentence,
	reading: EventReading,
	from: number,
	to: number
): EventSubject | EventRefusal {
	const owner = personSpokenOf(sentence, from);
	const problem = wordProblem(sentence, from + 1, to);
	if (!owner || problem !== null) return problem ?? 'pronoun';
	if (
		to === from + 1 ||
		/^(?:own|other|same|latter|former)$/.test(lowerAt(sentence.words, from + 1))
	)
		return 'points-elsewhere';
	const text = phraseOf(sentence, reading, from + 1, to);
	if (typeof text !== 'string') return text.problem;
	if (/[“”"()[\],]/.test(text) || hasBareNoun(sentence, from + 1, to)) return 'bare-subject';
	const isPlural = isMany(sentence, from + 1, to);
	return { text: `${owner.name}’s ${text}`, isPlural, isPerson: false, named: owner.span };
}

/** Whom `he` or `she` means: the only person named before in the sentence, else in those before. */
function personSpokenOf({ names, spokenOf }: EventSentence, at: number): EventSentence['spokenOf'] {
	const persons = names.filter(({ to, mention }) => to <= at && mention.sort === 'person');
	const [first] = persons;
	if (!first) return spokenOf;
	const { fullName, span } = first.mention;
	const isOne = persons.every(({ mention }) => mention.fullName === fullName);
	return isOne && fullName.includes(' ') ? { name: fullName, span } : null;
}

/** A person with or without an office in front: `US Secretary of State Mary Smith`. */
function personOf(
	{ words, names }: EventSentence,
	from: number,
	to: number
): EventSubject | EventRefusal | null {
	const name = names.find((one) => one.to === to && one.mention.sort === 'person');
	if (!name || words[to - 1]?.isPossessive || name.from < from) return null;
	const title = words.slice(lowerAt(words, from) === 'the' ? from + 1 : from, name.from);
	const isTitled = title.every(
		({ lower, isCapital }) => isCapital || !/^(?:in|on|at|by|with|between|as|like)$/.test(lower)
	);
	const hasOf = title.some(({ lower }) => /^(?:of|for|and)$/.test(lower));
	const hasOffice = title.some(({ lower }) => officeNouns.has(lower));
	const isJoined = /^(?:of|for|and|the|to|from)$/.test(title.at(-1)?.lower ?? '');
	if (title.length > 7 || !isTitled || isJoined || (hasOf && !hasOffice)) return null;
	if (title.some(({ isPossessive }) => isPossessive)) return null;
	const { fullName } = name.mention;
	if (!fullName.includes(' ')) return 'name-incomplete';
	return { text: fullName, isPlural: false, isPerson: true, named: null };
}

function phraseSubject(
	sentence: EventSentence,
	reading: EventReading,
	from: number,
	to: number
): EventSubject | EventRefusal {
	const { words } = sentence;
	const text = phraseOf(sentence, reading, from, to);
	if (typeof text !== 'string') return text.problem;
	if (/[“”"()[\]]/.test(text)) return 'quotation';
	if (text.split(' ').length > mostWords) return 'too-long';
	if (someone.test(text)) return 'bare-subject';
	const start = /^(?:the|an?)$/.test(lowerAt(words, from)) ? from + 1 : from;
	const isInName = sentence.names.some((name) => name.from === start);
	if (pointers.test(lowerAt(words, start)) && start > from && !isInName) return 'points-elsewhere';
	if (isAnybody(sentence, from, to)) return 'bare-subject';
	const isNamed = words.slice(from, to).some((_, at) => isProper(sentence, from + at));
	if (!isNamed && !isGeneral(sentence, from, to)) return 'bare-subject';
	if (
		isGenericBody(
			words
				.slice(start, to)
				.map((word) => word.text)
				.join(' ')
		)
	)
		return 'bare-subject';
	if (hasBareNoun(sentence, from, to)) return 'bare-subject';
	const name = sentence.names.find((one) => one.from === from);
	const own =
		name || /^(?:\p{Lu}{2}|Mr|Mrs|Ms|Dr)/u.test(text) || isProper(sentence, from)
			? text
			: text.charAt(0).toLowerCase() + text.slice(1);
	return { text: own, isPlural: isMany(sentence, from, to), isPerson: false, named: null };
}

/** `Mary Smith believes Kenya`: there is a verb in front of the verb. */
function isVerbOfMind(sentence: EventSentence, at: number, to: number): boolean {
	const { words } = sentence;
	const word = words[at];
	if (!word || at === 0 || at >= to - 1 || word.isCapital) return false;
	const base = verbOfForm(word.lower);
	if (base !== undefined && isProper(sentence, at - 1))
		return !nounLike.has(base) || isProper(sentence, at + 1);
	return (
		plainVerbs.has(word.lower) && !nounLike.has(word.lower) && isPlural(lowerAt(words, at - 1))
	);
}

/** `the law on fishing rights`: what follows is of general words that need no other. */
function isGeneral({ words }: EventSentence, from: number, to: number): boolean {
	const of = words.findIndex(
		({ lower }, at) => at > from && at < to && /^(?:of|on|for|between|against)$/.test(lower)
	);
	if (of < 0 || lowerAt(words, from) !== 'the') return false;
	const behind = words.slice(of + 1, to);
	return (
		behind.filter(({ lower }) => !isFunctionWord(lower)).length >= 2 &&
		!behind.some(({ lower }) => /^(?:the|this|that|its|his|her|their|an?)$/.test(lower))
	);
}

function isMany(sentence: EventSentence, from: number, to: number): boolean {
	const { words, names } = sentence;
	const isInName = (at: number) => names.some((name) => at >= name.from && at < name.to);
	if (words.slice(from, to).some(({ lower }, at) => lower === 'and' && !isInName(from + at)))
		return true;
	let head = from;
	while (
		head + 1 < to &&
		!/^(?:of|for|in|on|from|at|between|with|to|against|by)$/.test(lowerAt(words, head + 1)) &&
		// `petitions asking for a mill`
		!(/(?:ing|ed)$/.test(lowerAt(words, head + 1)) && isPlural(lowerAt(words, head)))
	)
		head++;
	return !isInName(head) && isPlural(lowerAt(words, head));
}

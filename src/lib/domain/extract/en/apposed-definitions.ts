import type { DefinitionFact } from '../../facts/fact.ts';
import {
	idAt,
	isFlawed,
	spanOf,
	withArticle,
	type Findings,
	type PlacedName,
	type ReadSentence,
	type Reading
} from './finding.ts';
import { bodyNouns } from './names.lexicon.ts';
import { isFunctionWord } from './function-words.lexicon.ts';
import { clauseProblem } from './speech/clauses.ts';
import { auxiliaries } from './verbs.ts';

/** Words of a meaning. */
const fewest = 4;
const most = 20;

const tells = /^(?:of|for|that|which|from|between|against|based|used|designed|founded|devoted)$/;
const relative = /^(?:that|which|who|whose|where)$/;
const pointing =
	/\b(?:it|its|they|them|their|he|she|his|her|this|these|those|such|same|here|then|latter|others?|one|step|move|way|reason|sign|result|decision|fact|claim|charge|figure|total|increase|decrease|cut|drop|rise|reduction|record|first|last|day|week|month|year)\b/i;

/** `the Harrow Society, a club of painters who met in Leeds,`: what a thing that has a name is. */
export function apposedDefinitions(sentence: ReadSentence, reading: Reading): Findings {
	const found = sentence.names.flatMap((name) => {
		const fact = apposedTo(sentence, name, reading);
		return fact === null ? [] : [{ fact, pattern: 'definition/apposition' }];
	});
	return { found, refused: [] };
}

function apposedTo(
	sentence: ReadSentence,
	name: PlacedName,
	reading: Reading
): DefinitionFact | null {
	const { words } = sentence;
	const { mention, from, to } = name;
	const isOne = mention.sort !== 'person' && !words[to - 1]?.isPossessive;
	if (!isOne || words[to]?.gap !== ', ' || !/^an?$/.test(words[to]?.lower ?? '')) return null;
	const { fullName } = mention;
	if (bodyNouns.has(fullName.toLowerCase()) || !/\p{Ll}{2}|\d/u.test(fullName)) return null;
	// the last of several: `Leeds, Harrow and York, a town that`
	const lead = words[from]?.lower === 'the' ? from : from - 1;
	if (/^(?:and|or)$/.test(words[lead]?.lower ?? '') || /,/.test(words[from]?.gap ?? ''))
		return null;
	const end = meaningEnd(sentence, to);
	const span = spanOf(sentence, from, end ?? to);
	const own = spanOf(sentence, to, end ?? to);
	if (end === null || isFlawed(sentence, span)) return null;
	const meaning = reading.text.slice(own.start, own.end).replace(/\s+/g, ' ');
	const problem = clauseProblem(meaning, () => false);
	if (pointing.test(meaning) || /["“”(]/.test(meaning)) return null;
	if (problem !== null && problem !== 'bare-subject') return null;
	return {
		...{ id: idAt(reading, 'meaning', span), type: 'definition', evidence: [span] },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 2 },
		...{ term: withArticle(sentence, name), meaning }
	};
}

/** The word behind the noun phrase; null where it does not tell the thing apart or is no such phrase. */
function meaningEnd({ words, names }: ReadSentence, from: number): number | null {
	let to = from + 1;
	let hasRelative = false;
	for (; to < words.length && to - from <= most; to++) {
		const word = words[to];
		if (!word || /[,;:–—()]/.test(word.gap)) break;
		if (relative.test(word.lower)) hasRelative = true;
		if (auxiliaries.has(word.lower) && !hasRelative) return null;
	}
	// behind the comma another of a list, or one that only the first part of the meaning is
	const next = words[to];
	if (next && /,/.test(next.gap) && /^(?:and|or)$/.test(next.lower)) return null;
	if (to - from < fewest || to - from > most) return null;
	const first = words.slice(from + 1, to).findIndex(({ lower }) => tells.test(lower));
	const isNamed = names.some((name) => name.from > from && name.to <= to);
	const head = words[from + first];
	return first > 0 &&
		first < 7 &&
		head &&
		!isFunctionWord(head.lower) &&
		(isNamed || to - from >= 6)
		? to
		: null;
}

const kinds =
	/^(?:form|type|kind|sort|branch|method|process|technique|practice|disease|disorder|condition|species|system|device|measure|unit|style|genre|set|class|group|chemical|substance|gas|metal|mineral|plant|animal|language|game|sport|tool|field|science|study)$/;

/**
 * `Origami is a form of art that …`, `of origami, a form of art that …`: what a word that is no name
 * means; null where it is not told.
 */
export function termDefinitions(sentence: ReadSentence, reading: Reading): Findings {
	const { words } = sentence;
	const at = words.findIndex(
		({ lower }, index) =>
			index > 0 && /^an?$/.test(lower) && isKind(words, index) && isTerm(sentence, index)
	);
	if (at < 0) return { found: [], refused: [] };
	const isVerb = words[at - 1]?.lower === 'is';
	const start = isVerb ? at - 2 : at - 1;
	const end = termEnd(sentence, at);
	const span = spanOf(sentence, start, end);
	const own = spanOf(sentence, at, end);
	const meaning = reading.text.slice(own.start, own.end).replace(/\s+/g, ' ');
	const isPlain = end - at >= fewest && end - at <= most && !/["“”(]/.test(meaning);
	const problem = clauseProblem(meaning, () => false);
	if (!isPlain || isFlawed(sentence, span) || (problem !== null && problem !== 'bare-subject'))
		return { found: [], refused: [] };
	const fact: DefinitionFact = {
		...{ id: idAt(reading, 'meaning', span), type: 'definition', evidence: [span] },
		...{ asOf: reading.date, modality: 'asserted', attribution: null, importance: 2 },
		...{ term: words[start]?.lower ?? '', meaning }
	};
	return { found: [{ fact, pattern: 'definition/term' }], refused: [] };
}

/** `a form of`, `a chronic disease that`: the kind, and what tells it apart. */
function isKind(words: ReadSentence['words'], article: number): boolean {
	const at = [article + 1, article + 2, article + 3].find((index) =>
		kinds.test(words[index]?.lower ?? '')
	);
	return at !== undefined && tells.test(words[at + 1]?.lower ?? '') && words[at + 1]?.gap === ' ';
}

/** One word that is all of the phrase in front: the first of its sentence, or behind a preposition. */
function isTerm({ words, names }: ReadSentence, article: number): boolean {
	const isVerb = words[article - 1]?.lower === 'is' && words[article]?.gap === ' ';
	const at = isVerb ? article - 2 : article - 1;
	const word = words[at];
	if (!word || isFunctionWord(word.lower) || !/^\p{L}{4,}$/u.test(word.text)) return false;
	if (names.some(({ from, to }) => from <= at && to > at) || /(?:ing|ly|ed)$/.test(word.lower))
		return false;
	if (isVerb) return at === 0;
	const isLed = /^(?:of|for|to|with|from|in|by|about|as|on)$/.test(words[at - 1]?.lower ?? '');
	return isLed && words[article]?.gap === ', ' && !word.isCapital;
}

function termEnd({ words }: ReadSentence, from: number): number {
	const end = words.findIndex(({ gap }, at) => at > from && /[,;:–—()]/.test(gap));
	return end < 0 ? words.length : end;
}

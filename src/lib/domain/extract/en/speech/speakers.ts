import type { Span } from '../../../facts/fact.ts';
import { gather } from '../../../gather.ts';
import { onceFor } from '../../../remembered.ts';
import { spanOf, withArticle, type PlacedName, type ReadSentence } from '../finding.ts';
import { findings, reporterOf } from './reports.ts';
import { sayings } from './sayings.lexicon.ts';

/** Who says something in a sentence, and where the verb stands. */
export interface Speech {
	readonly speaker: string;
	readonly isPerson: boolean;
	/** The word that is the verb of saying. */
	readonly verb: number;
	/** The words that name the speaker; of a pronoun those of the sentence before too. */
	readonly evidence: readonly Span[];
	/** Where the words of the speaker begin. */
	readonly from: number;
	readonly isPronoun: boolean;
	/** The verb stands in front: `said Leahy`. */
	readonly isInverted: boolean;
	/** A report of the speaker's says it. */
	readonly isReport?: boolean;
}

/** The verbs of saying of a sentence with the names in front or behind that say it. */
export const speechesIn = onceFor((sentence: ReadSentence): readonly Speech[] =>
	gather(sentence.words, (word, verb) => {
		const isReport = findings.has(word.lower);
		if (!isReport && !sayings.has(word.lower)) return [];
		const reporter = isReport ? reporterOf(sentence, verb) : null;
		if (reporter) return [{ ...speechOf(sentence, reporter, verb), isReport }];
		if (!sayings.has(word.lower)) return [];
		const speech = inFront(sentence, verb) ?? inverted(sentence, verb) ?? byPronoun(sentence, verb);
		return speech === null ? [] : [speech];
	})
);

const adverbs =
	/^(?:also|later|earlier|then|has|had|have|today|yesterday|further|again|publicly|recently|repeatedly)$/;

/** `Heald said`, `Heald, the author of the study, said`, `Sen. Pete Domenici today said`. */
function inFront(sentence: ReadSentence, verb: number): Speech | null {
	const { words, names } = sentence;
	let end = verb;
	while (end > 0 && adverbs.test(words[end - 1]?.lower ?? '')) end--;
	const plain = names.find((name) => name.to === end);
	if (plain && isSubject(sentence, plain) && /^\s$/.test(words[end]?.gap ?? ''))
		return of(sentence, plain, verb);
	// a name, an apposition between commas, then the verb
	if (!/^,["”]? $/.test(words[end]?.gap ?? '')) return null;
	const apposed = [...names]
		.reverse()
		.find((name) => name.to < end && words[name.to]?.gap === ', ');
	if (!apposed || end - apposed.to > 16 || !isSubject(sentence, apposed)) return null;
	const between = words.slice(apposed.to + 1, end);
	const isWhole = between.every(({ gap }) => !/[,;:“”"]/.test(gap));
	const isApposition = /^(?:the|an?|who|whose|\d+|head|chief|director|president|ceo)$/.test(
		words[apposed.to]?.lower ?? ''
	);
	return isWhole && isApposition ? of(sentence, apposed, verb) : null;
}

/** `…, said Leahy`: the verb follows what was said. */
function inverted(sentence: ReadSentence, verb: number): Speech | null {
	const { words, names } = sentence;
	if (!/[,?!]["”’']+ $|["”’'] $|, $/.test(words[verb]?.gap ?? '')) return null;
	const near = names.filter(({ from }) => from > verb && from <= verb + 9);
	const name = near.find(({ mention }) => mention.sort === 'person') ?? near[0];
	if (!name) return null;
	const between = words.slice(verb + 1, name.from);
	// an office may stand in front of the name, no clause
	const isTitle = between.every(
		({ gap, lower }) => /^\s$/.test(gap) && !/^(?:that|in|on|he|she|it|and|to)$/.test(lower)
	);
	const direct = words[verb + 1]?.gap === ' ' && isTitle;
	return direct && (name.mention.sort === 'person' || name.from <= verb + 2)
		? of(sentence, name, verb)
		: null;
}

/** `He said`: only where one person alone is named in this sentence before it and the last one. */
function byPronoun(sentence: ReadSentence, verb: number): Speech | null {
	const { words, names, before } = sentence;
	if (!/^(?:he|she)$/.test(words[verb - 1]?.lower ?? '')) return null;
	const own = names.filter(({ from, mention }) => from < verb && mention.sort === 'person');
	const last = before?.names.filter(({ mention }) => mention.sort === 'person') ?? [];
	const people = new Set([...last, ...own].map(({ mention }) => mention.fullName));
	const [speaker] = people;
	const named = own[0] ?? last[0];
	const place = own[0] ? sentence : before;
	if (speaker === undefined || people.size !== 1 || !named || !place) return null;
	return {
		...{ speaker, isPerson: true, verb, from: verb - 1, isPronoun: true, isInverted: false },
		evidence: [spanOf(place, named.from, named.to)]
	};
}

/** True where a name may be the subject: no preposition and no other name governs it. */
function isSubject({ words }: ReadSentence, { from, mention }: PlacedName): boolean {
	if (mention.sort === 'other' && !/^\p{Lu}/u.test(mention.fullName)) return false;
	let at = from - 1;
	if (words[at]?.lower === 'the') at--;
	const isJoined = /^\s$/.test(words[at + 1]?.gap ?? '');
	return !(
		isJoined &&
		/^(?:of|in|by|with|for|from|to|at|on|and|or|but|than|near|like)$/.test(
			words[at]?.lower ?? ''
		) &&
		at > 0
	);
}

function of(sentence: ReadSentence, name: PlacedName, verb: number): Speech | null {
	const { sort, fullName } = name.mention;
	if (
		sort === 'other' &&
		!fullName.includes(' ') &&
		sentence.words[name.from - 1]?.lower !== 'the' &&
		fullName.length < 3
	)
		return null;
	return speechOf(sentence, name, verb);
}

function speechOf(sentence: ReadSentence, name: PlacedName, verb: number): Speech {
	return {
		speaker: withArticle(sentence, name),
		...{
			isPerson: name.mention.sort === 'person',
			verb,
			from: name.from,
			isPronoun: false,
			isInverted: name.from > verb
		},
		evidence: [spanOf(sentence, name.from, Math.max(name.to, name.from + 1))]
	};
}

import type { Fact, Span } from '../../facts/fact.ts';
import { questionId } from '../../ids.ts';
import type { Article } from '../../text/article.ts';
import { allSentences, sentenceFinder } from '../../text/sentences.ts';
import { leastWrong, mostWrong } from '../ask.ts';
import { indexFacts, type FactIndex } from '../fact-index.ts';
import type {
	ChoiceQuestion,
	Claim,
	MultiQuestion,
	NumericQuestion,
	Option,
	Question,
	TrueFalseQuestion,
	TypedQuestion
} from '../question.ts';
import type { Wording } from '../wording.ts';
import { namesLike } from './known.ts';

/** What a face may look at: the fact's article, its other facts, and the language's sentences. */
export interface Setting {
	readonly article: Article;
	/** All facts of the article, for the values of other slots. */
	readonly index: FactIndex;
	readonly wording: Wording;
	/** Every right way to write a person's name; see `Wording`. */
	readonly namesOf: ReturnType<Wording['namer']>;
	/** The names of the article that might be taken for an accepted one. */
	readonly namesLike: ReturnType<typeof namesLike>;
	/** The one sentence that holds the words. */
	readonly sentenceAround: (words: Span) => Span | undefined;
}

/** @param sentences of the article, in order, where more is known than its stops tell */
export function settingOf(
	article: Article,
	facts: readonly Fact[],
	{ wording, sentences }: { readonly wording: Wording; readonly sentences?: readonly Span[] }
): Setting {
	const index = indexFacts(facts);
	return {
		article,
		index,
		wording,
		namesOf: wording.namer(index.people),
		namesLike: namesLike(index.facts),
		sentenceAround: sentenceFinder(sentences ?? allSentences(article.text))
	};
}

/** A stem with its qualifiers marked by asterisks, taken apart into plain words and spans. */
export function parseStem(marked: string): { stem: string; emphasis: Span[] } {
	const emphasis: Span[] = [];
	let stem = '';
	marked.split('*').forEach((part, index) => {
		if (index % 2 === 1) emphasis.push({ start: stem.length, end: stem.length + part.length });
		stem += part;
	});
	return { stem, emphasis };
}

/**
 * The first list with enough wrong answers for a full choice, each once; of lists that are all too
 * short the last. The most alike come first: speakers of the same sort, then all speakers, then anybody.
 */
export function believable(lists: readonly (readonly string[])[]): string[] {
	const distinct = lists.map((list) => [...new Set(list)]);
	return distinct.find((list) => list.length >= mostWrong) ?? distinct.at(-1) ?? [];
}

/** Options of which each text stands there once. */
export function distinct(options: readonly Option[]): Option[] {
	const seen = new Set<string>();
	return options.filter(({ text }) => !seen.has(text) && seen.add(text));
}

type Common = Omit<Question, 'kind' | 'key' | 'options' | 'claims'> & Pick<Question, 'id'>;

function common(
	fact: Fact,
	{ article }: Setting,
	kind: Question['kind'],
	face: string,
	marked: string,
	answers: readonly string[]
): Common {
	const answerSpan =
		fact.type === 'passage' ? fact.answerSpan : findAnswer(article.text, fact.evidence, answers);
	return {
		id: questionId([fact.id], kind, face),
		factIds: [fact.id],
		articleId: article.id,
		language: article.language,
		...parseStem(marked),
		evidence: fact.evidence,
		...(answerSpan && { answerSpan }),
		asOf: fact.asOf,
		importance: fact.importance
	};
}

/** The first of the wordings that stands in the evidence as whole words, whatever its case. */
export function findAnswer(
	text: string,
	evidence: readonly Span[],
	answers: readonly string[]
): Span | undefined {
	for (const answer of answers) {
		for (const { start, end } of evidence) {
			const at = indexOfWords(plain(text.slice(start, end)), plain(answer));
			if (at >= 0) return { start: start + at, end: start + at + answer.length };
		}
	}
	return undefined;
}

/** Where the words begin, or -1: `Iran` does not stand in `Iranian`. */
function indexOfWords(text: string, words: string): number {
	if (words === '') return -1;
	const isInWord = (at: number) =>
		/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
	let at = text.indexOf(words);
	while (at >= 0 && (isInWord(at) || isInWord(at + words.length))) at = text.indexOf(words, at + 1);
	return at;
}

/** Same length as the text, so that offsets hold. */
function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ').replaceAll('\u0130', 'I').toLowerCase();
}

/** A choice, or null where too few options are proved wrong: on either side of an ordered key. */
export function choice(
	fact: Fact,
	setting: Setting,
	face: string,
	{ stem, key, distractors }: { stem: string; key: Option; distractors: readonly Option[] }
): ChoiceQuestion | null {
	const wrong = distinct(distractors.filter(({ text }) => text !== key.text));
	if (key.rank === undefined) {
		if (wrong.length < leastWrong) return null;
	} else {
		const below = wrong.filter(({ rank = 0 }) => rank < (key.rank ?? 0)).length;
		if (Math.min(below, wrong.length - below) < leastWrong) return null;
	}
	return {
		...common(fact, setting, 'choice', face, stem, [key.text]),
		kind: 'choice',
		key: key.text,
		options: [key, ...wrong]
	};
}

/** A question with several keys by one fact, or null where there are too few of either. */
export function multi(
	fact: Fact,
	setting: Setting,
	face: string,
	{
		stem,
		keys,
		distractors
	}: { stem: string; keys: readonly Option[]; distractors: readonly Option[] }
): MultiQuestion | null {
	const right = new Set(keys.map(({ text }) => text));
	const wrong = distinct(distractors.filter(({ text }) => !right.has(text)));
	if (right.size < 2 || right.size < keys.length || wrong.length < leastWrong) return null;
	return {
		...common(fact, setting, 'multi', face, stem, []),
		kind: 'multi',
		keys: keys.map(({ text }) => ({ text, factId: fact.id })),
		options: [...keys, ...wrong]
	};
}

export function numeric(
	fact: Fact,
	setting: Setting,
	face: string,
	{ stem, ...rest }: { stem: string } & Pick<NumericQuestion, 'key' | 'bound' | 'unit' | 'keyText'>
): NumericQuestion {
	return {
		...common(fact, setting, 'numeric', face, stem, [rest.keyText]),
		kind: 'numeric',
		...rest
	};
}

export function typedWords(
	fact: Fact,
	setting: Setting,
	face: string,
	{ stem, accepted }: { stem: string; accepted: readonly [string, ...string[]] }
): TypedQuestion {
	const others = setting.namesLike(accepted);
	return {
		...common(fact, setting, 'typed', face, stem, accepted),
		kind: 'typed',
		expects: 'words',
		key: accepted[0],
		keyText: accepted[0],
		accepted,
		...(others.length > 0 && { others })
	};
}

export function typedDate(
	fact: Fact,
	setting: Setting,
	face: string,
	{ stem, date }: { stem: string; date: string }
): TypedQuestion {
	const words = setting.wording.date(date);
	return {
		...common(fact, setting, 'typed', face, stem, dateAnswers(words)),
		kind: 'typed',
		expects: 'date',
		key: date,
		keyText: words,
		accepted: []
	};
}

/** A date as the text may have it: whole, or without the year that the context gives. */
export function dateAnswers(words: string): string[] {
	return [words, words.replace(/ \d{4}$/, '')];
}

/** A statement to judge, or null where no false one can be proved false. */
export function trueFalse(
	fact: Fact,
	setting: Setting,
	face: string,
	{ truth, falsehoods, answer }: { truth: string; falsehoods: readonly Claim[]; answer: string }
): TrueFalseQuestion | null {
	const seen = new Set([truth]);
	const wrong = falsehoods.filter((claim) => !seen.has(claim.text) && seen.add(claim.text));
	if (wrong.length === 0) return null;
	return {
		...common(fact, setting, 'trueFalse', face, 'True or false?', [answer]),
		kind: 'trueFalse',
		claims: [{ text: truth, isTrue: true }, ...wrong]
	};
}

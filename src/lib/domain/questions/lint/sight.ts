import type { Fact } from '../../facts/fact.ts';
import type { Claim, Question } from '../question.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { textOf, type Text } from './text.ts';
import { readTogether, type Value } from './value.ts';

/** What is known beside the question; what is left out is not checked. */
export interface Surroundings {
	/** The text of the article that the evidence lies in. */
	readonly text?: string;
	/** The facts of the article, those that the question asks among them. */
	readonly facts?: readonly Fact[];
}

/** A claim with its text as it is compared. */
export interface SeenClaim {
	readonly isTrue: boolean;
	readonly seen: Text;
	/** Empty where there is none. */
	readonly note: string;
}

/** A question as the rules look at it: every text is taken apart once. */
export interface Sight {
	/** Null where the engine does not know the language: rules with words then find nothing. */
	readonly lexicon: Lexicon | null;
	readonly stem: Text;
	/** The right answer of a kind that has one; a typed one as it is read. */
	readonly key: Text | null;
	/** What can be chosen, right and wrong, in the order of the pool. */
	readonly options: readonly Text[];
	/** What each option says, in the same order. */
	readonly values: readonly Value[];
	/** What the right option says; words where there is none. */
	readonly keyValue: Value;
	readonly claims: readonly SeenClaim[];
	/** The stem and the claims: what has to be understood as a sentence. */
	readonly sentences: readonly Text[];
	/** The stem and everything else that is read before the answer. */
	readonly shown: readonly Text[];
	readonly article: string | null;
	/** The facts that the question asks, as far as they are known. */
	readonly facts: readonly Fact[];
}

/** Takes the texts of a question apart for the rules. */
export function sightOf(question: Question, { text, facts = [] }: Surroundings): Sight {
	const lexicon = lexiconOf(question.language);
	const stem = textOf(question.stem);
	const options = optionTexts(question).map(textOf);
	const key = keyOf(question);
	const values = readTogether(options.map((option) => valueOf(option, lexicon)));
	const claims = question.kind === 'trueFalse' ? question.claims.map(seenClaim) : [];
	const sentences = [stem, ...claims.map(({ seen }) => seen)];
	return {
		lexicon,
		stem,
		options,
		key: key === null ? null : textOf(key),
		values,
		keyValue: values[options.findIndex(({ raw }) => raw === key)] ?? { kind: 'words' },
		claims,
		sentences,
		shown: [...sentences, ...options, ...partsOf(question)],
		article: text ?? null,
		facts: facts.length === 0 ? [] : facts.filter(({ id }) => question.factIds.includes(id))
	};
}

function seenClaim({ text, isTrue, note = '' }: Claim): SeenClaim {
	return { isTrue, seen: textOf(text), note };
}

function optionTexts(question: Question): string[] {
	return question.kind === 'choice' || question.kind === 'multi'
		? question.options.map(({ text }) => text)
		: [];
}

function partsOf(question: Question): Text[] {
	if (question.kind === 'order') return question.items.map(({ text }) => textOf(text));
	if (question.kind !== 'match') return [];
	const rows = question.pairs.flatMap(({ left, right }) => [left, right.text]);
	return [...rows, ...question.distractors.map(({ text }) => text)].map(textOf);
}

function keyOf(question: Question): string | null {
	switch (question.kind) {
		case 'choice':
			return question.key;
		case 'typed':
		case 'cloze':
		case 'numeric':
			return question.keyText;
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return null;
	}
}

/** Words without a figure are words: the readers are not asked. */
function valueOf({ raw }: Text, lexicon: Lexicon | null): Value {
	if (lexicon === null || !/\d/.test(raw)) return { kind: 'words' };
	const date = lexicon.readDate(raw);
	const asAmount = date === null || date === raw ? lexicon.readAmount(raw) : null;
	return date === null ? (asAmount ?? { kind: 'words' }) : { kind: 'date', date, asAmount };
}

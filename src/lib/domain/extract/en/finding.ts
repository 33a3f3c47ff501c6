import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { Span } from '../../facts/fact.ts';
import type { ArticleId, FactId } from '../../ids.ts';
import { factId } from '../../ids.ts';
import type { Entities } from '../entities/entity.ts';
import type { FoundFact, NameMention, Refusal } from '../extraction.ts';
import type { Quoted } from './standing/quoted.ts';
import type { Spoken } from './standing/spoken.ts';
import type { mentionsIn } from './mentions.ts';
import type { WordRow } from '../mentions/words.ts';

/** Why words about names are not asked. */
export const nameRefusals = [
	'one-of-many',
	'no-organisation',
	'organisation-unclear',
	'not-yet',
	'other-time',
	'name-incomplete',
	'two-holders',
	'speaker-unclear',
	'pronoun',
	'points-elsewhere',
	'relative-time',
	'bare-subject',
	'no-verb',
	'too-short',
	'too-long',
	'unbalanced',
	'flawed-words',
	'self-alias',
	'initials-differ',
	'no-complement'
] as const;
export type NameRefusal = (typeof nameRefusals)[number];

/** A name with the words it takes in its sentence, `from` up to `to`, exclusive. */
export interface PlacedName {
	readonly from: number;
	readonly to: number;
	readonly mention: NameMention;
}

/** A sentence with its words and names, as the rules read it. */
export interface ReadSentence extends WordRow {
	/** The block it stands in, counted from 0 over all blocks. */
	readonly block: number;
	readonly names: readonly PlacedName[];
	/** Its numbers, sums and dates. */
	readonly mentions: ReturnType<typeof mentionsIn>;
	/** Words that a rule of quality marked. */
	readonly flawed: readonly Span[];
	/** Those among them that can be left out, and the sentence stays the same: `(Figure 3)`. */
	readonly asides: readonly Span[];
	/** The sentence before in the same block, if there is one. */
	readonly before: ReadSentence | undefined;
}

/** What the rules of an article share. */
export interface Reading {
	readonly id: ArticleId;
	readonly text: string;
	readonly date: CalendarDate;
	readonly entities: Entities;
	/** The sentences of quotations that go on over several. */
	readonly quoted: ReadonlyMap<ReadSentence, Quoted>;
	/** The sentences of what is handed on as a whole, with who speaks. */
	readonly spoken: ReadonlyMap<ReadSentence, Spoken>;
	/** The article tells of another time than its own. */
	readonly isOfThePast: boolean;
}

/** What a rule makes of a sentence. */
export interface Findings {
	readonly found: readonly FoundFact[];
	readonly refused: readonly Refusal[];
}

export function refusal(reason: NameRefusal, span: Span, pattern: string): Refusal {
	return { reason, span: { start: span.start, end: span.end }, pattern };
}

/** What the first of some rules makes that makes anything; those behind it are not asked. */
export function firstMade<R, T>(rules: readonly R[], make: (rule: R) => T | null): T | null {
	for (const rule of rules) {
		const made = make(rule);
		if (made !== null) return made;
	}
	return null;
}

/** The id of a fact by its type and place: the same text gives the same ids. */
export function idAt(reading: Reading, type: string, { start }: Span): FactId {
	return factId(reading.id, `${type}-${start}`);
}

/** The name that begins with a word. */
export function nameAt(sentence: ReadSentence, from: number): PlacedName | undefined {
	return sentence.names.find((name) => name.from === from);
}

/** The span from one word to another, exclusive. */
export function spanOf({ words, span }: WordRow, from: number, to: number): Span {
	return { start: words[from]?.start ?? span.start, end: words[to - 1]?.end ?? span.end };
}

/** True where a rule of quality marked some of the words. */
export function isFlawed({ flawed }: ReadSentence, span: Span): boolean {
	return flawed.some(({ start, end }) => start < span.end && end > span.start);
}

/** A name as it stands in a sentence, with its article where it takes one. */
export function withArticle({ words }: ReadSentence, { from, mention }: PlacedName): string {
	const hasArticle = words[from - 1]?.lower === 'the';
	return hasArticle && mention.sort !== 'person' ? `the ${mention.fullName}` : mention.fullName;
}

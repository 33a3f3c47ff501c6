import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { Measured } from './value.ts';

/**
 * What the rules know of a language. Patterns are tried on a text as it is written; what they find is
 * shown.
 */
export interface Lexicon {
	/** Words without content of their own: articles, pronouns, prepositions, auxiliaries. */
	readonly stopWords: ReadonlySet<string>;
	readonly questionWords: ReadonlySet<string>;
	/** How a stem begins that sets a task: `name`, `put`. */
	readonly taskWords: ReadonlySet<string>;
	/** Words that ask for nothing: `true`, `following`, `correct`. */
	readonly emptyWords: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	readonly absolutes: ReadonlySet<string>;
	readonly vague: ReadonlySet<string>;
	readonly numberWords: ReadonlySet<string>;
	/** Words between the figures of one amount: `to`. */
	readonly rangeWords: ReadonlySet<string>;
	readonly sensitive: ReadonlySet<string>;
	readonly patterns: Readonly<Record<PatternName, RegExp>>;
	/** A number or sum with its unit and nothing else, or null. */
	readonly readAmount: (text: string) => Measured | null;
	readonly readDate: (text: string) => CalendarDate | null;
	readonly numbersIn: (text: string) => number[];
	readonly datesIn: (text: string) => CalendarDate[];
	/** The text with each of its dates as one word. */
	readonly joinDates: (text: string) => string;
}

export type PatternName =
	| 'allOfThem'
	| 'answersNobody'
	| 'antecedent'
	| 'articleAtEnd'
	| 'articleBeforeGap'
	| 'asksAmount'
	| 'asksDate'
	| 'asksExpansion'
	| 'asksOpenAmount'
	| 'asksOpinion'
	| 'asksPerson'
	| 'attributes'
	| 'bareDemonstrative'
	| 'bareNoun'
	| 'barePronoun'
	| 'barePronounInContent'
	| 'brokenDate'
	| 'dangling'
	| 'denies'
	| 'doubledWord'
	| 'endsPossessive'
	| 'hedges'
	| 'indefiniteHolder'
	| 'lacksComplement'
	| 'lacksVerb'
	| 'lacksYear'
	| 'noneOfThem'
	| 'plural'
	| 'presentRole'
	| 'relativeTime'
	| 'reports'
	| 'spaceBefore'
	| 'timeAsAgent'
	| 'twoClauses';

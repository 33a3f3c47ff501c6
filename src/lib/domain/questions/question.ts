import type { Bound, Span } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/calendar-date.ts';
import type { ArticleId, FactId, QuestionId } from '../ids.ts';

export const questionKinds = [
	'choice',
	'multi',
	'numeric',
	'typed',
	'cloze',
	'trueFalse',
	'match',
	'order'
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The words that a question is asked in. */
export interface Wording {
	readonly stem: string;
	readonly emphasis: readonly Span[];
}

interface QuestionBase {
	readonly id: QuestionId;
	/** The facts whose knowledge the answer shows, each once; never empty. */
	readonly factIds: readonly [FactId, ...FactId[]];
	readonly articleId: ArticleId;
	/** BCP 47. */
	readonly language: string;
	readonly stem: string;
	/** The qualifiers in the stem that decide the answer (*additional*), shown in italics. */
	readonly emphasis: readonly Span[];
	/** How it was worded before a person worded it anew; absent where nobody did. */
	readonly before?: Wording;
	/** Where the article proves the key: spans of its text. */
	readonly evidence: readonly Span[];
	/** The words within the evidence that are the answer, where they stand there as they are. */
	readonly answerSpan?: Span;
	/** The day for which the key holds. */
	readonly asOf: CalendarDate;
	readonly importance: 1 | 2 | 3;
}

/** One answer to choose. */
export interface Option {
	readonly text: string;
	/** What a wrong option is in the article: `the total for fiscal year 2021`. */
	readonly note?: string;
	/** Its place among ordered options (numbers, dates); absent where order means nothing. */
	readonly rank?: number;
}

export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'choice';
	/** The key and every distractor that is proved wrong: a pool from which asking draws. */
	readonly options: readonly Option[];
	/** The text of the right option. */
	readonly key: string;
}

export interface NumericQuestion extends QuestionBase {
	readonly kind: 'numeric';
	readonly key: number;
	/** What the article says about the number's exactness: shown with the key, no matter for grading. */
	readonly bound: Bound;
	/** Printed beside the field: `troops`, `US dollars`. */
	readonly unit: string;
	/** The key as it is read: `about 2,500`. */
	readonly keyText: string;
	/** Wordings that a person decided to be right, as they were typed. */
	readonly alsoRight?: readonly string[];
}

/** A right answer among several. */
export interface MultiKey {
	/** The text of the right option. */
	readonly text: string;
	/** The fact that says so. */
	readonly factId: FactId;
}

/** Choose all that apply. */
export interface MultiQuestion extends QuestionBase {
	readonly kind: 'multi';
	/** Every key, and every distractor that is proved wrong: a pool from which asking draws. */
	readonly options: readonly Option[];
	/** Two or more, and all there are: what is no key is wrong. */
	readonly keys: readonly MultiKey[];
}

/** What is typed into a field as words or a date, and what is right there. */
export interface TypedAnswer {
	/** Words are compared with `accepted`; a date is read, and compared with `key`. */
	readonly expects: 'words' | 'date';
	/** The model answer; a date in the form of `CalendarDate`. */
	readonly key: string;
	/** The key as it is read: `May 2020`. */
	readonly keyText: string;
	/** Every wording that is right, the model answer first. Empty for a date. */
	readonly accepted: readonly string[];
	/** Names of the article that are like an accepted one and not right: what fits them too is asked back. */
	readonly others?: readonly string[];
	/** Wordings that a person decided to be right, as they were typed. */
	readonly alsoRight?: readonly string[];
}

export interface TypedQuestion extends QuestionBase, TypedAnswer {
	readonly kind: 'typed';
}

/** A sentence of the article with a gap to fill. */
export interface ClozeQuestion extends QuestionBase, Omit<TypedAnswer, 'expects'> {
	readonly kind: 'cloze';
	/** As in a typed answer; a number is read, and compared with `key`, which is its digits. */
	readonly expects: TypedAnswer['expects'] | 'number';
	/** The word that belongs to a number and may be typed with it: `troops`, `US dollars`. */
	readonly unit?: string;
	/** Where the gap stands in the stem. */
	readonly gap: Span;
}

/** A statement to judge. */
export interface Claim {
	readonly text: string;
	readonly isTrue: boolean;
	/** What makes a false one false: `The article says about 2,500.` */
	readonly note?: string;
}

export interface TrueFalseQuestion extends QuestionBase {
	readonly kind: 'trueFalse';
	/** The true claim, and false ones that each change one slot of it. Asking draws one. */
	readonly claims: readonly Claim[];
}

/** One row of a match: a fact in two halves. */
export interface MatchPair {
	readonly factId: FactId;
	/** What is given: a person, an event, what a sum is for. */
	readonly left: string;
	/** What belongs to it, and to no other row. */
	readonly right: Option;
}

export interface MatchQuestion extends QuestionBase {
	readonly kind: 'match';
	/** Three or more, in the order of the text. */
	readonly pairs: readonly MatchPair[];
	/** Right sides that belong to no row, so that the last row is no matter of elimination. */
	readonly distractors: readonly Option[];
}

/** One event of a timeline. */
export interface OrderItem {
	readonly factId: FactId;
	readonly text: string;
	/** Its date as it is read, for the verdict. */
	readonly note: string;
}

export interface OrderQuestion extends QuestionBase {
	readonly kind: 'order';
	/** Three to six, from the earliest to the latest; no two dates overlap. */
	readonly items: readonly OrderItem[];
}

/** One face of one or more facts, as the engine makes it: with the pool that asking draws from. */
export type Question =
	| ChoiceQuestion
	| MultiQuestion
	| NumericQuestion
	| TypedQuestion
	| ClozeQuestion
	| TrueFalseQuestion
	| MatchQuestion
	| OrderQuestion;

/** True where the answer is typed, so that wordings of it can be decided to be right. */
export function isTypedByHand<Q extends { readonly kind: QuestionKind }>(
	question: Q
): question is Extract<Q, { readonly kind: 'numeric' | 'typed' | 'cloze' }> {
	return ['numeric', 'typed', 'cloze'].includes(question.kind);
}

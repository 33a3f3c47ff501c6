import type { Amount, Fact, MoneyRole, Span } from '../facts/fact.ts';
import type { CalendarDate } from '../facts/calendar-date.ts';

/** What a block of a text is. Only the body is asked about. */
export const blockRoles = [
	'body',
	'heading',
	'dateline',
	'caption',
	'list',
	'table',
	'noise'
] as const;
export type BlockRole = (typeof blockRoles)[number];

/** A paragraph of the text with what it is. */
export interface Block {
	/** Without the white space around it. */
	readonly span: Span;
	readonly role: BlockRole;
}

/** What is wrong with the wording of a sentence, as far as rules can see. */
export const qualityFlags = [
	'doubled-word',
	'inner-stop',
	'lost-punctuation',
	'space-before-stop',
	'unbalanced',
	'no-finite-verb',
	'headline',
	'lower-start',
	'too-long',
	'self-alias',
	'slip',
	'aside'
] as const;
export type QualityFlag = (typeof qualityFlags)[number];

/** A sentence of the body. */
export interface Sentence {
	readonly span: Span;
	/** The block it stands in, counted from 0 over all blocks. */
	readonly block: number;
	/** Where each flaw stands: a fact whose own words are clear of them may still be asked. */
	readonly flags: readonly { readonly flag: QualityFlag; readonly span: Span }[];
}

/** Something in a sentence that can be asked for: typed, with its place in the text. */
export type Mention = QuantityMention | MoneyMention | DateMention | NameMention | OfficeMention;

interface MentionBase {
	/** The words of the value itself: `2,500`, `$155 million`, `May 2018`, `Joe Biden`. */
	readonly span: Span;
}

export interface QuantityMention extends MentionBase {
	readonly kind: 'quantity';
	readonly amount: Amount;
	/** The noun or sign behind it: `troops`, `per cent`, `metres`; empty where there is none. */
	readonly unit: string;
	/** The whole noun phrase with number and unit, for a gap that leaves good grammar. */
	readonly phrase: Span;
	/** The words of the bound, where there are some: `about`. */
	readonly boundSpan?: Span;
	/** Written in words: `three`. */
	readonly inWords: boolean;
	/** The same amount again in other units, in brackets: it would give a gap away. */
	readonly conversion?: Span;
}

export interface MoneyMention extends MentionBase {
	readonly kind: 'money';
	readonly amount: Amount;
	/** ISO 4217. */
	readonly currency: string;
	readonly boundSpan?: Span;
	readonly role: MoneyRole;
	readonly conversion?: Span;
}

export interface DateMention extends MentionBase {
	readonly kind: 'date';
	/** Resolved against the day of the article; null where it cannot be told. */
	readonly date: CalendarDate | null;
	/** The words name the whole date themselves: `23 July 2021`, not `Friday`. */
	readonly isExplicit: boolean;
	/** `by`, `since`, `until`, `before`, `after` where one stands in front. */
	readonly relation?: string;
	/** It stands before a noun as part of what that is called: `the 2018 election`. */
	readonly isModifier?: true;
}

export interface NameMention extends MentionBase {
	readonly kind: 'name';
	readonly sort: 'person' | 'organisation' | 'place' | 'other';
	/** The full name of whom a short form means, the same as the words where it is full. */
	readonly fullName: string;
}

export interface OfficeMention extends MentionBase {
	readonly kind: 'office';
	/** `secretary of state`. */
	readonly title: string;
	/** Title and organisation as a phrase without an article: `US secretary of state`. */
	readonly office: string;
	readonly organisation: string;
	readonly status: 'current' | 'former' | 'acting';
	/** The person it is said of: the span of the name. */
	readonly holder: Span;
}

/** A fact that a rule found, and which. */
export interface FoundFact {
	readonly fact: Fact;
	/** The name of the rule: `role/apposition`, `quantity/gap`. Verdicts by hand are counted by it. */
	readonly pattern: string;
	/** Where its value stands in the text, where a rule knows. */
	readonly answer?: Span;
}

/** Words that could be asked for and are not, with the reason. */
export interface Refusal {
	readonly reason: string;
	readonly span: Span;
	/** The rule that would have asked. */
	readonly pattern?: string;
}

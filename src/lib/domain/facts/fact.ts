import type { FactId } from '../ids.ts';
import type { CalendarDate } from './calendar-date.ts';

/** UTF-16 offsets into the text of an article; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What the author of a pack can write. */
export const authoredFactTypes = [
	'quantity',
	'money',
	'role',
	'event',
	'statement',
	'definition',
	'relation'
] as const;
export type AuthoredFactType = (typeof authoredFactTypes)[number];

export const factTypes = [...authoredFactTypes, 'passage'] as const;
export type FactType = (typeof factTypes)[number];

export const modalities = ['asserted', 'planned', 'expected', 'tentative', 'denied'] as const;
export type Modality = (typeof modalities)[number];

export const bounds = ['exact', 'about', 'over', 'under', 'atLeast', 'upTo', 'range'] as const;
export type Bound = (typeof bounds)[number];

/** A number with what the article says about its exactness: *about* 2,500, *over* 200 million. */
export interface Amount {
	readonly bound: Bound;
	/** The number, or the lower end of a range. */
	readonly value: number;
	/** The upper end; only with the bound `range`. */
	readonly high?: number;
}

interface FactBase {
	readonly id: FactId;
	/** Where the article states it; one span or more, in the order of the text, none empty. */
	readonly evidence: readonly Span[];
	/** The day for which it holds. */
	readonly asOf: CalendarDate;
	readonly modality: Modality;
	/** Who says so, as a phrase; null where the article itself does. */
	readonly attribution: string | null;
	/** 3: a learner must know it; 2: should; 1: nice to know. */
	readonly importance: 1 | 2 | 3;
	/** Paragraph of the source that the fact was taken from, counted from 1. */
	readonly sourceParagraph?: number;
}

/** Who did what with things that are counted or money that is spent: "the library owned 277 maps". */
export interface Doing {
	/** With its article: `the library`; empty where it is the amount itself: "$5 million was spent". */
	readonly subject: string;
	/** The verb that helps in a question; left out, it is `did`. */
	readonly helper?: 'was' | 'were' | 'had' | 'would';
	/** What follows subject and helper in a question: `own`, `elected`; nothing where `was` is the whole verb. */
	readonly base: string;
	/** The verb of a claim with its helper: `owned`, `was elected`. */
	readonly past: string;
	/** What joins the amount to the verb: `with` of "was elected with 310 votes". */
	readonly preposition?: string;
}

export const quantityTimes = ['asOf', 'past', 'always'] as const;
export type QuantityTime = (typeof quantityTimes)[number];

interface QuantityBase extends FactBase {
	readonly type: 'quantity';
	readonly amount: Amount;
	/** The words for the field beside the number, a plural: `troops`, `metres`, `per cent`. */
	readonly unit: string;
	/**
	 * `asOf`: on that day, for it may change, and the stem says so; `past`: over and done; `always`:
	 * timeless. Left out, a count holds `asOf` and a measurement `always`.
	 */
	readonly holds?: QuantityTime;
}

/** "About 2,500 US troops were in Iraq." */
export interface CountFact extends QuantityBase {
	/** What is counted, a plural noun phrase: `US troops`; of per cent the whole, which `doing` may lack. */
	readonly counted: string;
	/**
	 * What they did or were, in the past tense: `were in Iraq`. Only what is timeless is present. With
	 * `doing`, what follows: `in Leeds`, or nothing.
	 */
	readonly predicate: string;
	/** Who did something with them, where they are not the subject themselves. */
	readonly doing?: Doing;
}

/** "The Challenger Deep is about 10,900 metres deep." */
export interface MeasureFact extends QuantityBase {
	/** What is measured, a singular noun phrase with its article: `the depth of the Challenger Deep`. */
	readonly measured: string;
}

/** A number of things, or a measurement in a unit. */
export type QuantityFact = CountFact | MeasureFact;

export const moneyRoles = ['new', 'additional', 'total', 'remaining'] as const;
export type MoneyRole = (typeof moneyRoles)[number];

/** "Blinken announced an additional $155 million of US humanitarian aid for Iraq." */
export interface MoneyFact extends FactBase {
	readonly type: 'money';
	readonly amount: Amount;
	/** ISO 4217: `USD`. */
	readonly currency: string;
	readonly role: MoneyRole;
	/**
	 * What the money is, without an article: `US humanitarian aid for Iraq`. With `doing`, what follows
	 * the sum: `for the Peace Corps`, or nothing.
	 */
	readonly purpose: string;
	readonly giver?: string;
	readonly receiver?: string;
	/** Who did something with the money, where it was not just announced. */
	readonly doing?: Doing;
	/** What is that large, with `doing`: the `cut` of "a $5 million cut in pay". */
	readonly sized?: string;
	/** With `doing`, that it holds on a day and may change; the stem says so. */
	readonly holds?: 'asOf';
	/** The time it covers, with its preposition: `for fiscal year 2021`, `since 2014`. */
	readonly period?: string;
}

export const roleStatuses = ['current', 'former', 'acting'] as const;
export type RoleStatus = (typeof roleStatuses)[number];

/** "Antony Blinken is the US secretary of state." */
export interface RoleFact extends FactBase {
	readonly type: 'role';
	readonly person: string;
	/** `secretary of state`. */
	readonly title: string;
	/** The organisation or country: `the United States`. */
	readonly organisation: string;
	/** Title and organisation as one phrase without an article: `US secretary of state`. */
	readonly office: string;
	readonly status: RoleStatus;
	readonly since?: CalendarDate;
	readonly until?: CalendarDate;
}

export const eventStatuses = ['happened', 'scheduled', 'expected'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** "The United States left the Iran nuclear deal in 2018." */
export interface EventFact extends FactBase {
	readonly type: 'event';
	readonly subject: string;
	readonly isPlural: boolean;
	/** What the subject did; left out, it took place. */
	readonly verb?: { readonly base: string; readonly past: string };
	/** What follows the verb: `the Iran nuclear deal`. */
	readonly rest?: string;
	readonly date: CalendarDate;
	/** `at`: in, on or for that date; `byEndOf`: by its end at the latest. */
	readonly timing: 'at' | 'byEndOf';
	readonly status: EventStatus;
}

/** "Al-Kadhimi told the Associated Press that …": asked as "who said", never as truth. */
export interface StatementFact extends FactBase {
	readonly type: 'statement';
	/** `Douglas Ollivant`, or a body: `the Pentagon`. */
	readonly speaker: string;
	readonly isPerson: boolean;
	/** A clause that can follow `said that`, in the past tense; of a quotation the words themselves. */
	readonly content: string;
	/** The content is what was said word for word. */
	readonly isQuote?: boolean;
	readonly audience?: string;
	readonly when?: CalendarDate;
	/** Other names of the speaker that are right when typed: `Democrats`. */
	readonly aliases?: readonly string[];
}

/** "PMF stands for Popular Mobilization Forces." */
export interface DefinitionFact extends FactBase {
	readonly type: 'definition';
	readonly term: string;
	/** What the term is short for. */
	readonly longForm?: string;
	/** A noun phrase that says what it is: `a set of armed groups …`; an acronym may have none. */
	readonly meaning?: string;
	/** Other wordings of the long form, or of the term where it is asked for, that are right when typed. */
	readonly aliases?: readonly string[];
	/** Other meanings, believable and wrong, written by the author. */
	readonly foils?: readonly string[];
}

export const relationKinds = ['counterpart', 'member', 'part', 'place', 'cause', 'list'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** "Trade was on Fuad Hussein's list": a list keeps all its members. */
export interface RelationFact extends FactBase {
	readonly type: 'relation';
	readonly relation: RelationKind;
	readonly subject: string;
	/** What each object is, a singular noun phrase: `field`, `Iraqi counterpart`. */
	readonly link: string;
	/**
	 * What holds of each object, in the past tense, where the sentence of the relation does not fit:
	 * `led the strike`. It follows `Which link` and the object itself.
	 */
	readonly predicate?: string;
	/** All of them, never a selection. */
	readonly objects: readonly string[];
	/** The objects are persons: asked with `who`. */
	readonly isPerson?: boolean;
	/** Other wordings of an object that are right when typed: `Trump` for his administration. */
	readonly aliases?: readonly string[];
	/** Believable values that are no objects of it, written by the author. */
	readonly foils?: readonly string[];
}

/** Words that a learner chose in an article, and asks about in words of their own. */
export interface PassageFact extends FactBase {
	readonly type: 'passage';
	/** The words chosen, as they stand in the text. */
	readonly answer: string;
	/** Where they stand, within the evidence. */
	readonly answerSpan: Span;
	/** The learner's question, to be asked as it is; empty where the words are to be a gap in their sentence. */
	readonly prompt: string;
	/** The printed words around the gap, where the sentence does not stand alone as the text has it. */
	readonly around?: {
		readonly before: string;
		readonly after: string;
		/** It speaks of the day of the article, and the stem must name it. */
		readonly isPresent: boolean;
	};
	/** Other wordings that are right when typed. */
	readonly aliases?: readonly string[];
}

/** A fact that the author of a pack wrote. */
export type PackFact =
	QuantityFact | MoneyFact | RoleFact | EventFact | StatementFact | DefinitionFact | RelationFact;

/** A typed statement with its evidence: the narrow waist between text and questions. */
export type Fact = PackFact | PassageFact;

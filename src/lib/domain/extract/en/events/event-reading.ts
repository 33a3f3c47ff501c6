import type { CalendarDate } from '../../../facts/calendar-date.ts';
import type { EventFact, Span } from '../../../facts/fact.ts';
import type { ArticleId } from '../../../ids.ts';
import type { Entities } from '../../entities/entity.ts';
import type { DateMention } from '../../extraction.ts';
import type { Protagonist } from './event-persons.ts';
import type { ReadSentence } from '../finding.ts';

/** Why a dated clause is not asked. */
export const eventRefusals = [
	'no-verb',
	'not-an-event',
	'unclear-verb',
	'negated',
	'hedged',
	'conditional',
	'attributed',
	'quotation',
	'flawed-words',
	'two-dates',
	'other-clause',
	'coordinated',
	'other-time',
	'given-away',
	'bare-subject',
	'bare-noun',
	'points-elsewhere',
	'pronoun',
	'name-incomplete',
	'no-complement',
	'list',
	'says-too-little',

	'too-long'
] as const;
export type EventRefusal = (typeof eventRefusals)[number];

/** What the rules of events share over an article. */
export interface EventReading {
	readonly id: ArticleId;
	readonly text: string;
	/** The day of the article; without it only dates that name themselves whole are known. */
	readonly date: CalendarDate | null;
	readonly entities: Entities;
	/** Whom the article is plainly about; null where it is about nobody or several. */
	readonly protagonist: Protagonist | null;
	/** Of the persons named: such a word alone may mean any of its bearers. */
	readonly surnames: ReadonlySet<string>;
}

/** A sentence with its dates. */
export interface EventSentence extends ReadSentence {
	readonly dates: readonly DateMention[];
	/** It begins within a quotation. */
	readonly isQuoted: boolean;
	/** Whom `he` or `she` at the start of the sentence means, with the place where they are named. */
	readonly spokenOf: { readonly name: string; readonly span: Span | null } | null;
}

/** A date with all the words that belong to it: `in the summer of 1990`, `on 3 May 2011`, `Sunday`. */
export interface DatePhrase {
	readonly mention: DateMention;
	readonly date: CalendarDate;
	readonly timing: EventFact['timing'];
	readonly from: number;
	/** The word behind. */
	readonly to: number;
}

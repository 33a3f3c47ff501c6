import type { AuthoredFactType, PackFact } from '../domain/facts/fact.ts';
import type { CalendarDate } from '../domain/facts/calendar-date.ts';

/** What `pack.ts` of a folder under `questions/` exports. */
export interface PackSource {
	/** The folder's name. */
	readonly id: string;
	readonly title: string;
	/** BCP 47; the templates of this language write the questions. */
	readonly language: string;
	/** SPDX id, or a sentence, for the reading texts. */
	readonly licence: string;
	/** 1, 2, 3 …: rises whenever a released pack asks anything else, or asks it in other words. */
	readonly edition: number;
	readonly articles: readonly ArticleSource[];
}

export interface ArticleSource {
	/** Names `<id>.md` and `<id>.facts.ts`. */
	readonly id: string;
	readonly title: string;
	/** The day on which "now" of the text is. */
	readonly date: CalendarDate;
	/** Where the text comes from, one sentence for the reader. */
	readonly source: string;
	/** What the source says too unclearly to be asked, for the next author. */
	readonly leftOut?: string;
}

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;

/**
 * A fact as an author writes it: evidence as quotes of the reading text, which the compiler finds;
 * `asOf` only where it is not the article's date.
 */
export type AuthoredFact = DistributiveOmit<
	PackFact,
	'id' | 'evidence' | 'asOf' | 'modality' | 'attribution'
> & {
	/** Lower-case letters, digits, hyphens; unique in the article, for ever. */
	readonly id: string;
	readonly type: AuthoredFactType;
	/** Words of the reading text, exactly; each must occur once. */
	readonly quotes: readonly [string, ...string[]];
	readonly asOf?: CalendarDate;
	/** `asserted` unless said otherwise. */
	readonly modality?: PackFact['modality'];
	readonly attribution?: string;
};

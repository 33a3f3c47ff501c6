import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { Refusal } from '$lib/domain/extract/extraction.ts';
import type { CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import type { ArticleId } from '$lib/domain/ids.ts';

/** What a page asks of the worker. An answer carries the number of its question. */
export interface Wanted {
	readonly id: number;
	readonly articleId: ArticleId;
	/** Of an article; all offsets are into it. */
	readonly text: string;
	readonly date: CalendarDate;
}

/**
 * What the worker tells, in this order: how far it is, again and again; what it found, in portions that
 * a page takes in without a halt; that this was all. Or, at any time, that it failed.
 */
export type Told =
	| { readonly kind: 'progressed'; readonly id: number; /** 0 to 1. */ readonly share: number }
	| {
			readonly kind: 'found';
			readonly id: number;
			readonly candidates: readonly Candidate[];
			readonly refused: readonly Refusal[];
	  }
	| { readonly kind: 'finished'; readonly id: number; readonly language: string }
	| { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Candidates of a portion: about 100 kB, which a phone takes in within some milliseconds. */
export const portion = 60;

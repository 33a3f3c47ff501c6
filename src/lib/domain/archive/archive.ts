import type { OwnFact } from '../facts/own-fact.ts';
import type { AttemptEvent, AttemptRow } from '../quiz/attempt-event.ts';
import type { Instant, Review } from '../schedule/review.ts';
import type { OwnArticle } from '../text/own-article.ts';
import type { Decision } from './decision.ts';

/** A preference by its name; what its value may be is the matter of whoever reads it. */
export interface Setting {
	readonly name: string;
	readonly value: unknown;
}

/**
 * All of a learner's work that cannot be made anew. Caches are folds over it, and faults belong to a
 * device: neither is in it.
 */
export interface Contents {
	readonly reviews: readonly Review[];
	readonly attempts: readonly AttemptRow[];
	readonly attemptEvents: readonly AttemptEvent[];
	readonly articles: readonly OwnArticle[];
	readonly facts: readonly OwnFact[];
	readonly decisions: readonly Decision[];
	readonly settings: readonly Setting[];
}

/** Work with what a person wants to know of the file it came in. */
export interface Archive extends Contents {
	/** When it was made, by the clock of its device. */
	readonly madeAt: Instant;
	/** The version of the app that made it. */
	readonly app: string;
}

/** What the field `format` of every archive says. */
export const archiveFormat = 'dossier-archive';

/**
 * The version of the format, apart from the app's. A minor version may add fields to records: whoever
 * does not know them keeps them. Another list, another kind of event or question, or a changed meaning
 * is a new major version, which an older app refuses rather than lose something.
 */
export const archiveVersion = { major: 1, minor: 2 } as const;

/** Nothing at all: what a new device has. */
export const noContents: Contents = {
	reviews: [],
	attempts: [],
	attemptEvents: [],
	articles: [],
	facts: [],
	decisions: [],
	settings: []
};

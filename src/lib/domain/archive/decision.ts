import type { DecisionId } from '../ids.ts';
import type { Instant } from '../schedule/review.ts';

export const decisionFields = [
	'accept',
	'reject',
	'hide',
	'alias',
	'unalias',
	'report',
	'stem',
	'key'
] as const;
export type DecisionField = (typeof decisionFields)[number];

/**
 * The value of `hide` for an article that is put away: one field says whether an article is here, put
 * away or removed, so that the last decision counts. An app that does not know it shows the article.
 */
export const archivedValue = 'archived';

/**
 * What a person decided about a fact, a question or an article. Append-only; folded per field, the
 * last by (instant, id) wins; aliases are folded per wording.
 */
export interface Decision {
	readonly id: DecisionId;
	readonly at: Instant;
	/** The id of a fact, a question or an article. */
	readonly target: string;
	readonly field: DecisionField;
	/**
	 * `true` and `false` for accept and hide, of an article also `archivedValue`; else the words decided on.
	 * Of reject the reason, or `false` where it is taken back, and so of a stem.
	 */
	readonly value: string | boolean;
	/** Of reject: the rule that found the fact, so that what a learner rejects tells how far to trust it. */
	readonly rule?: string;
}

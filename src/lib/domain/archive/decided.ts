import { byTime } from '../by-time.ts';
import type { ArticleId, FactId, QuestionId } from '../ids.ts';
import { archivedValue, type Decision } from './decision.ts';

type Target = ArticleId | FactId | QuestionId;

/** What holds after all decisions. */
export interface Decided {
	/** True where the target itself was hidden; what lies in it is not looked at. */
	readonly isHidden: (target: Target) => boolean;
	/** True where an article is put away: to be read, and not asked. */
	readonly isArchived: (article: ArticleId) => boolean;
	/** Wordings that count as right for a question, in the order they were decided on. */
	readonly aliasesOf: (question: QuestionId) => readonly string[];
	/** The stem that the learner worded for a question; null where the first one stands. */
	readonly stemOf: (question: QuestionId) => string | null;
	/** What the learner found wrong with it, each reason once. */
	readonly reportsOf: (question: QuestionId) => readonly string[];
}

/**
 * Folds the log of decisions, in any order: of two about the same thing the last by (instant, id)
 * wins. An alias stands until the same words are taken back.
 */
export function foldDecisions(decisions: readonly Decision[]): Decided {
	const hidden = new Map<string, string | boolean>();
	const stems = new Map<string, string | null>();
	const aliases = new Map<string, Set<string>>();
	const reports = new Map<string, Set<string>>();
	for (const { target, field, value } of byTime(decisions)) {
		if (field === 'hide') hidden.set(target, value);
		if (field === 'stem') stems.set(target, typeof value === 'string' ? value : null);
		if (typeof value !== 'string') continue;
		if (field === 'report') reports.set(target, (reports.get(target) ?? new Set()).add(value));
		const words = aliases.get(target) ?? new Set();
		if (field === 'alias') aliases.set(target, words.add(value));
		if (field === 'unalias') words.delete(value);
	}
	return {
		isHidden: (target) => hidden.get(target) === true,
		isArchived: (article) => hidden.get(article) === archivedValue,
		aliasesOf: (question) => [...(aliases.get(question) ?? [])],
		stemOf: (question) => stems.get(question) ?? null,
		reportsOf: (question) => [...(reports.get(question) ?? [])]
	};
}

/** True unless the question, one of its facts or its article was hidden. */
export function isAsked(
	question: {
		readonly id: QuestionId;
		readonly factIds: readonly FactId[];
		readonly articleId: ArticleId;
	},
	{ isHidden, isArchived }: Decided
): boolean {
	const isHere = ![question.id, ...question.factIds, question.articleId].some(isHidden);
	return isHere && !isArchived(question.articleId);
}

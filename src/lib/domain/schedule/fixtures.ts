import { article, idOf } from '../facts/fixtures.ts';
import { questionId, type FactId, type ReviewId } from '../ids.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import { memoryRules, type Memory } from './memory.ts';
import type { AnsweredReview, RegradedReview, UndoneReview } from './review.ts';
import type { Apart } from './round.ts';

/** A short id for a review of a test. */
export function reviewId(name: string): ReviewId {
	return name as ReviewId;
}

function base(name: string, factIds: readonly FactId[], at: number) {
	return { id: reviewId(name), at, dayKey: '2021-07-26', zone: 'Europe/Vienna', factIds };
}

/** A right answer to a question about the fact `a`, unless said otherwise. */
export function answer(
	name: string,
	{ right = true, ...overrides }: Partial<AnsweredReview> & { right?: boolean } = {}
): AnsweredReview {
	const { factIds = [idOf('a')] } = overrides;
	return {
		...base(name, factIds, 1000),
		kind: 'answered',
		questionId: questionId(factIds, 'choice', 'amount'),
		questionKind: 'choice',
		articleId: article.id,
		shown: { stem: 'How many?', key: '2,500' },
		answer: { kind: 'choice', option: '2,500' },
		guessed: false,
		durationMs: 4000,
		outcomes: factIds.map((factId) => ({ factId, right })),
		engine: 1,
		...overrides
	};
}

/** The decision of a person that an answer was right, or wrong. */
export function regrade(
	name: string,
	target: AnsweredReview,
	{ right, at }: { right: boolean; at: number }
): RegradedReview {
	const outcomes = target.factIds.map((factId) => ({ factId, right }));
	return {
		...base(name, target.factIds, at),
		kind: 'regraded',
		target: target.id,
		outcomes
	};
}

/** The taking back of an answer or a decision. */
export function undo(
	name: string,
	target: AnsweredReview | RegradedReview,
	at = 9000
): UndoneReview {
	return { ...base(name, target.factIds, at), kind: 'undone', target: target.id };
}

/** The figures of a fact that was right at its only answer, unless said otherwise. */
export function figures(name: string, overrides: Partial<FactStats> = {}): FactStats {
	return { factId: idOf(name), answers: 1, right: 1, lastAt: 1000, lastRight: true, ...overrides };
}

/** The memory of a fact that was rated once on 26 July 2021 and is held for two days, unless said otherwise. */
export function memory(name: string, overrides: Partial<Memory> = {}): Memory {
	return {
		factId: idOf(name),
		due: '2021-07-28',
		stability: 2.3,
		difficulty: 2.1,
		lastAt: 1000,
		lastDay: '2021-07-26',
		reps: 1,
		lapses: 0,
		rules: memoryRules,
		...overrides
	};
}

/** Facts that have nothing to do with one another. */
export const unrelated: Apart = { slotOf: (fact) => fact, areRelated: () => false, before: [] };

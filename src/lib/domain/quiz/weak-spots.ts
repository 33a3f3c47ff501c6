import type { FactId } from '../ids.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import type { PaperSource } from './stock.ts';

/** A fact that was right less often than this is a weak spot. */
const leastShare = 0.6;

/** Facts whose last answer was wrong, or of whose answers fewer than three of five were right. */
export function weakFacts(figures: Iterable<FactStats>): Set<FactId> {
	return new Set(
		Array.from(figures).flatMap(({ factId, answers, right, lastRight }) =>
			!lastRight || right / answers < leastShare ? [factId] : []
		)
	);
}

/** The sources with the questions that ask for one of these facts, and none else. */
export function sourcesAbout(
	sources: readonly PaperSource[],
	facts: ReadonlySet<FactId>
): PaperSource[] {
	return sources.flatMap((source) => {
		const questions = source.questions.filter(({ factIds }) => factIds.some((id) => facts.has(id)));
		return questions.length > 0 ? [{ ...source, questions }] : [];
	});
}

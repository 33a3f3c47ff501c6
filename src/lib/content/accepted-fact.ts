import type { Candidate } from '../domain/extract/candidates.ts';
import { questionId, type ArticleId, type FactId } from '../domain/ids.ts';
import { ENGINE_VERSION } from '../domain/questions/engine-version.ts';
import type { Question } from '../domain/questions/question.ts';
import type { Instant } from '../domain/schedule/review.ts';
import type { OwnFact } from '../domain/facts/own-fact.ts';

/** What makes a fact that was found the learner's own. */
interface Acceptance {
	/** That of the candidate, or another where that is taken: by the same fact in other words. */
	readonly id: FactId;
	readonly articleId: ArticleId;
	/** See `OwnFact`. */
	readonly textVersion?: ArticleId;
	readonly addedAt: Instant;
	/** Those of the candidate that are wanted, as the learner worded them. */
	readonly questions: readonly Question[];
}

/** The record of a fact that was accepted. */
export function acceptedFact(
	{ fact, pattern }: Candidate,
	{ id, questions, ...rest }: Acceptance
): OwnFact {
	return {
		...{ id, ...rest, engine: ENGINE_VERSION },
		fact: { ...fact, id },
		questions: questions.map((question) => {
			const face = question.id.slice(question.id.lastIndexOf('/') + 1);
			return { ...question, id: questionId([id], question.kind, face), factIds: [id] };
		}),
		found: { id: fact.id, pattern }
	};
}

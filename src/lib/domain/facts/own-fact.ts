import type { ArticleId, FactId } from '../ids.ts';
import type { Question } from '../questions/question.ts';
import type { Instant } from '../schedule/review.ts';
import type { FactLabel } from './en/label.ts';
import type { Fact } from './fact.ts';

/** A fact with the few words that name it on a screen. */
export type LabelledFact = Fact & { readonly label: FactLabel };

/** A fact of an own article as it is kept: with its questions, so that asking needs no engine. */
export interface OwnFact {
	readonly id: FactId;
	readonly articleId: ArticleId;
	readonly addedAt: Instant;
	/** `ENGINE_VERSION` of the engine that wrote the questions. */
	readonly engine: number;
	readonly fact: LabelledFact;
	readonly questions: readonly Question[];
}

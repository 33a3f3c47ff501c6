import type { ArticleId, FactId } from '../ids.ts';
import type { Question } from '../questions/question.ts';
import type { Instant } from '../schedule/review.ts';
import type { FactLabel } from './en/label.ts';
import type { Fact } from './fact.ts';

/** A fact with the few words that name it on a screen. */
export type LabelledFact = Fact & { readonly label: FactLabel };

/**
 * A fact of an own article as it is kept: with its questions, so that asking needs no engine. Or another
 * wording of one, of the same article.
 */
export interface OwnFact {
	readonly id: FactId;
	readonly articleId: ArticleId;
	readonly addedAt: Instant;
	/** The fact as it was accepted first, whose place this wording takes, and whose memory it has. */
	readonly versionOf?: FactId;
	/** The wording of the article that its spans count in; left out, the article as it was added. */
	readonly textVersion?: ArticleId;
	/** `ENGINE_VERSION` of the engine that wrote the questions. */
	readonly engine: number;
	readonly fact: LabelledFact;
	readonly questions: readonly Question[];
	/** What it was found as, where no person made it: the id it was found under, and the rule. */
	readonly found?: { readonly id: FactId; readonly pattern: string };
}

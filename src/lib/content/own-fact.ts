import type { ArticleId, FactId } from '../domain/ids.ts';
import type { Question } from '../domain/questions/question.ts';
import type { Instant } from '../domain/schedule/review.ts';
import type { OwnArticle } from '../domain/text/own-article.ts';
import type { CompiledArticle, LabelledFact } from './compiled.ts';

/** A fact of an own article as it is kept: with its questions, so that asking needs no engine. */
export interface OwnFact {
	readonly id: FactId;
	readonly articleId: ArticleId;
	readonly addedAt: Instant;
	/** `ENGINE_VERSION` of the engine that wrote the questions. */
	readonly engine: number;
	readonly fact: LabelledFact;
	readonly questions: readonly Question[];
	/** What it was found as, where no person made it: the id it was found under, and the rule. */
	readonly found?: { readonly id: FactId; readonly pattern: string };
}

/** An own article with everything that is asked about it, the facts in the order of the text. */
export function compileOwn(article: OwnArticle, facts: readonly OwnFact[]): CompiledArticle {
	const start = ({ fact }: OwnFact) => fact.evidence[0]?.start ?? 0;
	const own = facts
		.filter(({ articleId }) => articleId === article.id)
		.sort((a, b) => start(a) - start(b));
	return {
		...article,
		facts: own.map(({ fact }) => fact),
		questions: own.flatMap(({ questions }) => questions)
	};
}

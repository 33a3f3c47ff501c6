import type { OwnFact } from '../domain/facts/own-fact.ts';
import type { OwnArticle } from '../domain/text/own-article.ts';
import type { CompiledArticle } from './compiled.ts';

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

import type { Decided } from '../domain/archive/decided.ts';
import { isTypedByHand, type Question } from '../domain/questions/question.ts';
import type { CompiledArticle } from './compiled.ts';

/**
 * An article as a person decided it to be: without hidden facts and questions, and with the wordings
 * that count as right. A question over several facts goes with the first hidden one.
 *
 * @returns null where the article itself is hidden or put away
 */
export function asDecided(article: CompiledArticle, decided: Decided): CompiledArticle | null {
	const isAway = decided.isHidden(article.id) || decided.isArchived(article.id);
	return isAway ? null : withoutHidden(article, decided);
}

/** The same of an article that is to be read, though none of its questions be asked. */
export function withoutHidden(article: CompiledArticle, decided: Decided): CompiledArticle {
	const { isHidden } = decided;
	return {
		...article,
		facts: article.facts.filter(({ id }) => !isHidden(id)),
		questions: article.questions
			.filter(({ id, factIds }) => ![id, ...factIds].some(isHidden))
			.map((question) => withAliases(question, decided))
	};
}

function withAliases(question: Question, decided: Decided): Question {
	if (!isTypedByHand(question)) return question;
	const alsoRight = decided.aliasesOf(question.id);
	return alsoRight.length === 0 ? question : { ...question, alsoRight };
}

import { isAsked, type Decided } from '../domain/archive/decided.ts';
import { isTypedByHand, type Question } from '../domain/questions/question.ts';
import { reword } from '../domain/questions/reword.ts';
import type { CompiledArticle } from './compiled.ts';

/**
 * An article as a person decided it to be: without hidden facts and questions, worded as the person
 * words it, and with the wordings that count as right. A question over several facts goes with the first
 * hidden one.
 *
 * @returns null where the article itself is hidden or put away
 */
export function asDecided(article: CompiledArticle, decided: Decided): CompiledArticle | null {
	const isAway = decided.isHidden(article.id) || decided.isArchived(article.id);
	return isAway ? null : withoutHidden(article, decided);
}

/** The same of an article that is to be read, though none of its questions be asked. */
export function withoutHidden(article: CompiledArticle, decided: Decided): CompiledArticle {
	return {
		...article,
		facts: article.facts.filter(({ id }) => !decided.isHidden(id)),
		questions: article.questions
			.filter((question) => isAsked(question, decided))
			.map((question) => withAliases(asWorded(question, decided), decided))
	};
}

function asWorded(question: Question, decided: Decided): Question {
	const stem = decided.stemOf(question.id);
	return stem === null ? question : reword(question, stem);
}

function withAliases(question: Question, decided: Decided): Question {
	if (!isTypedByHand(question)) return question;
	const alsoRight = decided.aliasesOf(question.id);
	return alsoRight.length === 0 ? question : { ...question, alsoRight };
}

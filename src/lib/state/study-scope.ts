import { articleId, factId, isIdText, parseAttemptId } from '$lib/domain/ids.ts';
import type { StudyScope } from './study-material.ts';

/**
 * What an address asks to study: nothing said is the whole library; `article`, `fact` and `quiz` name
 * a part of it. Other names in the query are nobody's business.
 *
 * @returns null where a name is malformed
 */
export function parseStudyScope(query: URLSearchParams): StudyScope | null {
	const article = query.get('article');
	if (article !== null) {
		return isIdText(article) ? { kind: 'article', id: articleId(article) } : null;
	}
	const fact = query.get('fact');
	if (fact !== null) {
		const [home = '', name = '', ...more] = fact.split('/');
		const isFact = isIdText(home) && isIdText(name) && more.length === 0;
		return isFact ? { kind: 'fact', id: factId(articleId(home), name) } : null;
	}
	const quiz = query.get('quiz');
	if (quiz === null) return { kind: 'library' };
	const id = parseAttemptId(quiz);
	return id && { kind: 'attempt', id };
}

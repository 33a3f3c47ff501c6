import { isOwnArticle, ownPrefix } from './own-prefix.ts';

/** Ids are strings at rest and nominal in code: a FactId cannot be passed as a QuestionId. */
type Id<Name extends string> = string & { readonly __brand: Name };

export type PackId = Id<'PackId'>;
export type ArticleId = Id<'ArticleId'>;
/** `article/name`, written by the author of a pack; never changes once released. */
export type FactId = Id<'FactId'>;
/** `factId/kind/face`: never a hash of wording, so that progress survives a better stem. */
export type QuestionId = Id<'QuestionId'>;
export type ReviewId = Id<'ReviewId'>;
export type AttemptId = Id<'AttemptId'>;
export type DecisionId = Id<'DecisionId'>;

/** What an id from an address, a file or an author may look like. */
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** True when `text` may name a pack, an article, a fact within its article or an attempt. */
export function isIdText(text: string): boolean {
	return idPattern.test(text);
}

export function packId(text: string): PackId {
	return text as PackId;
}

export function articleId(text: string): ArticleId {
	return text as ArticleId;
}

export function factId(article: ArticleId, name: string): FactId {
	return `${article}/${name}` as FactId;
}

/** The id of an article that a learner added. @param unique a time-ordered id */
export function ownArticleId(unique: string): ArticleId {
	return `${ownPrefix}${unique}` as ArticleId;
}

/** The id of an article out of an address, or null when it is none that a learner added. */
export function parseOwnArticleId(text: string | null): ArticleId | null {
	return text !== null && isIdText(text) && isOwnArticle(text) ? articleId(text) : null;
}

/** The id of a fact that a learner made. @param unique a time-ordered id */
export function ownFactId(article: ArticleId, unique: string): FactId {
	return factId(article, `q-${unique}`);
}

/** The id of a fact that was found, and kept in other words. @param unique a time-ordered id */
export function editedFactId(found: FactId, unique: string): FactId {
	return `${found}-${unique}` as FactId;
}

/** The id of a question: the facts it asks about, its kind and its face. */
export function questionId(facts: readonly FactId[], kind: string, face: string): QuestionId {
	return `${facts.join('+')}/${kind}/${face}` as QuestionId;
}

/** The id of a review that an attempt leaves behind: derived, so that writing it twice is harmless. */
export function attemptReviewId(attempt: AttemptId, index: number): ReviewId {
	return `${attempt}:${index}` as ReviewId;
}

/** An attempt id out of an address, or null when it cannot be one. */
export function parseAttemptId(text: string | null): AttemptId | null {
	return text !== null && idPattern.test(text) ? (text as AttemptId) : null;
}

/**
 * A new id that sorts by the time it was made (like ULID): 10 characters of milliseconds in base 36,
 * then 10 random ones.
 *
 * @param at epoch milliseconds
 * @param random 10 or more random bytes, only their lower bits are used
 */
export function timeOrderedId<T extends ReviewId | AttemptId | DecisionId>(
	at: number,
	random: Uint8Array
): T {
	const time = Math.max(0, Math.floor(at)).toString(36).padStart(10, '0');
	const tail = Array.from(random.subarray(0, 10), (byte) => (byte % 36).toString(36)).join('');
	return `${time}${tail}` as T;
}

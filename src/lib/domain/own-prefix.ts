/** What the id of an article begins with that a learner added; no pack may use it. */
export const ownPrefix = 'own-';

/** True for the id of an article that a learner added on a device. */
export function isOwnArticle(id: string): boolean {
	return id.startsWith(ownPrefix);
}

import type { ArticleId } from '../ids.ts';
import type { Instant } from '../schedule/review.ts';
import type { Article } from './article.ts';

/** An article that a learner added on a device, or another wording of one. */
export interface OwnArticle extends Article {
	readonly addedAt: Instant;
	/** The article as it was added, whose place this wording takes. */
	readonly versionOf?: ArticleId;
}

import type { Instant } from '../schedule/review.ts';
import type { Article } from './article.ts';

/** An article that a learner added on a device. */
export interface OwnArticle extends Article {
	readonly addedAt: Instant;
}

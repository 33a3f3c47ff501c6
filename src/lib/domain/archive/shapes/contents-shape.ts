import { isIdText, type ArticleId, type DecisionId, type FactId } from '../../ids.ts';
import type { OwnFact } from '../../facts/own-fact.ts';
import { isOwnArticle } from '../../own-prefix.ts';
import type { OwnArticle } from '../../text/own-article.ts';
import type { Contents, Setting } from '../archive.ts';
import { decisionFields, type Decision } from '../decision.ts';
import { attemptEventShape, attemptRowShape } from './attempt-shape.ts';
import { factShape } from './fact-shape.ts';
import { questionShape } from './question-shape.ts';
import { reviewShape } from './review-shape.ts';
import {
	calendarDate,
	count,
	either,
	flag,
	id,
	instant,
	list,
	oneOf,
	optional,
	record,
	such,
	text,
	type Shape
} from './shape.ts';

// one that named an article of a pack would take its place
const ownArticleId = such<ArticleId>(
	(value) => typeof value === 'string' && isIdText(value) && isOwnArticle(value)
);

/** What each record of each list must look like. */
export const contentsShapes: {
	readonly [List in keyof Contents]: Shape<Contents[List][number]>;
} = {
	reviews: reviewShape,
	attempts: attemptRowShape,
	attemptEvents: attemptEventShape,
	articles: record<OwnArticle>({
		id: ownArticleId,
		title: text,
		date: calendarDate,
		language: text,
		source: text,
		text,
		addedAt: instant,
		versionOf: optional(ownArticleId)
	}),
	facts: record<OwnFact>({
		id: id<FactId>(),
		articleId: ownArticleId,
		addedAt: instant,
		versionOf: optional(id<FactId>()),
		textVersion: optional(ownArticleId),
		engine: count,
		fact: factShape,
		questions: list(questionShape),
		found: optional(record<NonNullable<OwnFact['found']>>({ id: id<FactId>(), pattern: text }))
	}),
	decisions: record<Decision>({
		id: id<DecisionId>(),
		at: instant,
		target: id<string>(),
		field: oneOf(decisionFields),
		value: either(text, flag),
		rule: optional(text)
	}),
	settings: record<Setting>({ name: id<string>(), value: such((value) => value !== undefined) })
};

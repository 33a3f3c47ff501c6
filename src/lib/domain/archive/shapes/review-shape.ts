import type { Answer, MatchedPair } from '../../grading/answer.ts';
import type { ArticleId, AttemptId, FactId, QuestionId, ReviewId } from '../../ids.ts';
import { questionKinds } from '../../questions/question.ts';
import { certainties } from '../../quiz/certainty.ts';
import type {
	AnsweredReview,
	Outcome,
	RegradedReview,
	Review,
	UndoneReview
} from '../../schedule/review.ts';
import {
	count,
	dayKey,
	duration,
	flag,
	id,
	instant,
	list,
	oneOf,
	optional,
	record,
	text,
	variants
} from './shape.ts';

const texts = list(text);
const factId = id<FactId>();
const outcomes = list(record<Outcome>({ factId, right: flag }));

/** An answer of any kind of question, or none. */
export const answerShape = variants<Answer, 'kind'>('kind', {
	choice: record({ kind: oneOf(['choice']), option: text }),
	multi: record({ kind: oneOf(['multi']), options: texts }),
	numeric: record({ kind: oneOf(['numeric']), raw: text }),
	typed: record({ kind: oneOf(['typed']), raw: text }),
	cloze: record({ kind: oneOf(['cloze']), raw: text }),
	trueFalse: record({ kind: oneOf(['trueFalse']), isTrue: flag }),
	match: record({
		kind: oneOf(['match']),
		pairs: list(record<MatchedPair>({ left: text, right: text }))
	}),
	order: record({ kind: oneOf(['order']), items: texts }),
	none: record({ kind: oneOf(['none']), why: oneOf(['unknown', 'unanswered']) })
});

const base = {
	id: id<ReviewId>(),
	at: instant,
	dayKey,
	zone: text,
	factIds: list(factId)
};

/** An event of the log. */
export const reviewShape = variants<Review, 'kind'>('kind', {
	answered: record<AnsweredReview>({
		...base,
		kind: oneOf(['answered']),
		questionId: id<QuestionId>(),
		questionKind: oneOf(questionKinds),
		articleId: id<ArticleId>(),
		part: optional(count),
		shown: record<AnsweredReview['shown']>({ stem: text, options: optional(texts), key: text }),
		answer: answerShape,
		guessed: flag,
		certainty: optional(oneOf(certainties)),
		durationMs: duration,
		outcomes,
		engine: count,
		attemptId: optional(id<AttemptId>())
	}),
	regraded: record<RegradedReview>({
		...base,
		kind: oneOf(['regraded']),
		target: id<ReviewId>(),
		outcomes,
		ease: optional(oneOf(['hard', 'easy']))
	}),
	undone: record<UndoneReview>({ ...base, kind: oneOf(['undone']), target: id<ReviewId>() })
});

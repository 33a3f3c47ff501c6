import { isIdText, type ArticleId, type AttemptId } from '../../ids.ts';
import {
	markSchemes,
	quizModes,
	timeFactors,
	type AttemptEvent,
	type AttemptRow,
	type Blueprint,
	type PaperQuestion
} from '../../quiz/attempt-event.ts';
import { certainties } from '../../quiz/certainty.ts';
import { questionKinds } from '../../questions/question.ts';
import type { Cutting, Snippet } from '../../text/cutting.ts';
import { askedShape } from './question-shape.ts';
import { answerShape } from './review-shape.ts';
import {
	count,
	duration,
	flag,
	id,
	instant,
	list,
	number,
	oneOf,
	optional,
	orNull,
	record,
	such,
	text,
	variants,
	type Fields
} from './shape.ts';

const attemptId = such<AttemptId>((value) => typeof value === 'string' && isIdText(value));
const articleIds = list(id<ArticleId>());

const blueprint = record<Blueprint>({
	articleIds,
	count,
	limitMs: orNull(duration),
	questionMs: optional(duration),
	timeFactor: optional(oneOf(timeFactors)),
	kinds: list(oneOf(questionKinds)),
	parts: optional(list(count)),
	focus: optional(oneOf(['weak'])),
	mode: oneOf(quizModes),
	marks: optional(oneOf(markSchemes))
});

const snippet = record<Snippet>({ kind: oneOf(['around', 'evidence', 'answer']), text });
const paperQuestion = record<PaperQuestion>({
	question: askedShape,
	cutting: record<Cutting>({
		articleId: id<ArticleId>(),
		title: text,
		paragraph: count,
		parts: list(list(snippet))
	}),
	part: optional(count)
});

type EventOf<K extends AttemptEvent['kind']> = Extract<AttemptEvent, { readonly kind: K }>;

const base = { attemptId, seq: count, at: instant, elapsedMs: duration };

/** What a kind of event has beside what all have. */
function event<const K extends AttemptEvent['kind']>(
	kind: K,
	fields: Omit<Fields<EventOf<K>>, 'kind' | keyof typeof base>
) {
	// an object of a generic type is not seen to be whole; each call is checked for its own fields
	return record<EventOf<K>>({ ...base, kind: oneOf([kind]), ...fields } as unknown as Fields<
		EventOf<K>
	>);
}

/** An event of an attempt. */
export const attemptEventShape = variants<AttemptEvent, 'kind'>('kind', {
	started: event('started', {
		seed: number,
		blueprint,
		questions: list(paperQuestion),
		engine: count
	}),
	shown: event('shown', { index: count }),
	answered: event('answered', { index: count, answer: answerShape }),
	rated: event('rated', { index: count, certainty: oneOf(certainties) }),
	checked: event('checked', { index: count }),
	flagged: event('flagged', { index: count, isFlagged: flag }),
	paused: event('paused', {}),
	resumed: event('resumed', {}),
	reopened: event('reopened', { awayMs: duration }),
	clockJumped: event('clockJumped', { byMs: number }),
	finished: event('finished', { reason: oneOf(['learner', 'timeUp']) })
});

/** The row of an attempt. */
export const attemptRowShape = record<AttemptRow>({
	id: attemptId,
	phase: oneOf(['running', 'paused', 'finished']),
	articleIds,
	mode: oneOf(quizModes),
	startedAt: instant,
	limitMs: orNull(duration),
	lastSeenAt: instant,
	elapsedMs: duration,
	score: optional(record<NonNullable<AttemptRow['score']>>({ right: number, of: number })),
	paper: optional(number),
	isComplete: optional(flag),
	marks: optional(record<NonNullable<AttemptRow['marks']>>({ got: number, most: number }))
});

import { bounds } from '../../facts/fact.ts';
import type { FactId } from '../../ids.ts';
import type { AskedQuestion } from '../../questions/ask.ts';
import type {
	Claim,
	MultiKey,
	Option,
	OrderItem,
	Question,
	Wording
} from '../../questions/question.ts';
import { spans, span } from './fact-shape.ts';
import {
	calendarDate,
	flag,
	id,
	list,
	number,
	oneOf,
	optional,
	record,
	such,
	text,
	variants,
	type Shape
} from './shape.ts';

const option = record<Option>({ text, note: optional(text), rank: optional(number) });
const options = list(option);
const texts = list(text);
const factId = id<FactId>();
// TypeScript cannot say of a list that it has a first element; the shape does
const factIds = list(factId, 1) as Shape<readonly [FactId, ...FactId[]]>;

const base = {
	id: id<Question['id']>(),
	factIds,
	articleId: id<Question['articleId']>(),
	language: text,
	stem: text,
	emphasis: spans,
	before: optional(record<Wording>({ stem: text, emphasis: spans })),
	evidence: spans,
	answerSpan: optional(span),
	asOf: calendarDate,
	importance: oneOf([1, 2, 3])
};

const typedAnswer = {
	key: text,
	keyText: text,
	accepted: texts,
	others: optional(texts),
	alsoRight: optional(texts)
};

const claim = record<Claim>({ text, isTrue: flag, note: optional(text) });
const orderItem = record<OrderItem>({ factId, text, note: text });
const pairs = list(
	record<{ factId: FactId; left: string; right: Option }>({ factId, left: text, right: option })
);

function kind<const K extends string>(name: K): Shape<K> {
	return such((value) => value === name);
}

/** Kinds that are asked as the engine made them. */
const sameWhenAsked = {
	multi: record<Extract<Question, { kind: 'multi' }>>({
		...base,
		kind: kind('multi'),
		options,
		keys: list(record<MultiKey>({ text, factId }))
	}),
	numeric: record<Extract<Question, { kind: 'numeric' }>>({
		...base,
		kind: kind('numeric'),
		key: number,
		bound: oneOf(bounds),
		unit: text,
		keyText: text,
		alsoRight: optional(texts)
	}),
	typed: record<Extract<Question, { kind: 'typed' }>>({
		...base,
		...typedAnswer,
		kind: kind('typed'),
		expects: oneOf(['words', 'date'])
	}),
	cloze: record<Extract<Question, { kind: 'cloze' }>>({
		...base,
		...typedAnswer,
		kind: kind('cloze'),
		expects: oneOf(['words', 'date', 'number']),
		unit: optional(text),
		gap: span
	})
};
const choice = record<Extract<Question, { kind: 'choice' }>>({
	...base,
	kind: kind('choice'),
	options,
	key: text
});

/** A question as the engine made it. */
export const questionShape = variants<Question, 'kind'>('kind', {
	...sameWhenAsked,
	choice,
	trueFalse: record<Extract<Question, { kind: 'trueFalse' }>>({
		...base,
		kind: kind('trueFalse'),
		claims: list(claim)
	}),
	match: record<Extract<Question, { kind: 'match' }>>({
		...base,
		kind: kind('match'),
		pairs,
		distractors: options
	}),
	order: record<Extract<Question, { kind: 'order' }>>({
		...base,
		kind: kind('order'),
		items: list(orderItem)
	})
});

/** A question as it was asked: what an attempt has frozen. */
export const askedShape = variants<AskedQuestion, 'kind'>('kind', {
	...sameWhenAsked,
	choice,
	trueFalse: record<Extract<AskedQuestion, { kind: 'trueFalse' }>>({
		...base,
		kind: kind('trueFalse'),
		claim
	}),
	match: record<Extract<AskedQuestion, { kind: 'match' }>>({
		...base,
		kind: kind('match'),
		rows: pairs,
		choices: options
	}),
	order: record<Extract<AskedQuestion, { kind: 'order' }>>({
		...base,
		kind: kind('order'),
		items: list(orderItem),
		shown: texts
	})
});

import type { FactLabel } from '../../facts/en/label.ts';
import {
	bounds,
	eventStatuses,
	modalities,
	moneyRoles,
	quantityTimes,
	relationKinds,
	roleStatuses,
	type Amount,
	type CountFact,
	type DefinitionFact,
	type Doing,
	type EventFact,
	type MeasureFact,
	type MoneyFact,
	type PassageFact,
	type RelationFact,
	type RoleFact,
	type Span,
	type StatementFact
} from '../../facts/fact.ts';
import type { LabelledFact } from '../../facts/own-fact.ts';
import type { FactId } from '../../ids.ts';
import {
	calendarDate,
	count,
	either,
	flag,
	id,
	list,
	number,
	oneOf,
	optional,
	orNull,
	record,
	text,
	variants
} from './shape.ts';

/** A stretch of a text. */
export const span = record<Span>({ start: count, end: count });
/** Stretches of a text. */
export const spans = list(span);

const label = record<FactLabel>({ head: text, detail: text });
const texts = list(text);
const amount = record<Amount>({ bound: oneOf(bounds), value: number, high: optional(number) });
const doing = record<Doing>({
	subject: text,
	helper: optional(oneOf(['was', 'were', 'had', 'would'])),
	base: text,
	past: text,
	preposition: optional(text)
});

const base = {
	id: id<FactId>(),
	evidence: list(span, 1),
	asOf: calendarDate,
	modality: oneOf(modalities),
	attribution: orNull(text),
	importance: oneOf([1, 2, 3]),
	sourceParagraph: optional(count),
	label
};
const quantity = {
	...base,
	type: oneOf(['quantity']),
	amount,
	unit: text,
	holds: optional(oneOf(quantityTimes))
};

type Labelled<F> = F & { readonly label: FactLabel };

/** A fact of any type with the words that name it. */
export const factShape = variants<LabelledFact, 'type'>('type', {
	quantity: either(
		record<Labelled<CountFact>>({
			...quantity,
			counted: text,
			predicate: text,
			doing: optional(doing)
		}),
		record<Labelled<MeasureFact>>({ ...quantity, measured: text })
	),
	money: record<Labelled<MoneyFact>>({
		...base,
		type: oneOf(['money']),
		amount,
		currency: text,
		role: oneOf(moneyRoles),
		purpose: text,
		giver: optional(text),
		receiver: optional(text),
		doing: optional(doing),
		sized: optional(text),
		holds: optional(oneOf(['asOf'])),
		period: optional(text)
	}),
	role: record<Labelled<RoleFact>>({
		...base,
		type: oneOf(['role']),
		person: text,
		title: text,
		organisation: text,
		office: text,
		status: oneOf(roleStatuses),
		since: optional(calendarDate),
		until: optional(calendarDate)
	}),
	event: record<Labelled<EventFact>>({
		...base,
		type: oneOf(['event']),
		subject: text,
		isPlural: flag,
		verb: optional(record<{ base: string; past: string }>({ base: text, past: text })),
		rest: optional(text),
		date: calendarDate,
		timing: oneOf(['at', 'byEndOf']),
		status: oneOf(eventStatuses)
	}),
	statement: record<Labelled<StatementFact>>({
		...base,
		type: oneOf(['statement']),
		speaker: text,
		isPerson: flag,
		content: text,
		isQuote: optional(flag),
		audience: optional(text),
		when: optional(calendarDate),
		aliases: optional(texts)
	}),
	definition: record<Labelled<DefinitionFact>>({
		...base,
		type: oneOf(['definition']),
		term: text,
		longForm: optional(text),
		meaning: optional(text),
		aliases: optional(texts),
		foils: optional(texts)
	}),
	relation: record<Labelled<RelationFact>>({
		...base,
		type: oneOf(['relation']),
		relation: oneOf(relationKinds),
		subject: text,
		link: text,
		predicate: optional(text),
		objects: texts,
		isPerson: optional(flag),
		aliases: optional(texts),
		foils: optional(texts)
	}),
	passage: record<Labelled<PassageFact>>({
		...base,
		type: oneOf(['passage']),
		answer: text,
		answerSpan: span,
		prompt: text,
		around: optional(
			record<NonNullable<PassageFact['around']>>({ before: text, after: text, isPresent: flag })
		),
		aliases: optional(texts)
	})
});

import { dateParts } from '../domain/facts/calendar-date.ts';
import {
	bounds,
	eventStatuses,
	authoredFactTypes,
	modalities,
	moneyRoles,
	quantityTimes,
	relationKinds,
	roleStatuses,
	type AuthoredFactType
} from '../domain/facts/fact.ts';
import { isIdText } from '../domain/ids.ts';

/** What a field must be: the check returns null, or what it should be. */
type Check = (value: unknown) => string | null;

const words: Check = (value) =>
	typeof value === 'string' && value.trim() === value && value !== ''
		? null
		: 'words without space at the ends';
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'true or false');
const date: Check = (value) =>
	typeof value === 'string' && dateParts(value) !== null
		? null
		: 'a date of the calendar such as 2018, 2020-05 or 2021-07-26';
const oneOf =
	(values: readonly unknown[]): Check =>
	(value) =>
		values.includes(value) ? null : `one of ${values.join(', ')}`;
const listOfWords: Check = (value) =>
	Array.isArray(value) && value.length > 0 && value.every((item) => words(item) === null)
		? null
		: 'a list of one or more words';
const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined ? null : check(value);
const verb: Check = (value) =>
	isRecord(value) && words(value['base']) === null && words(value['past']) === null
		? null
		: '{ base, past }, such as { base: "leave", past: "left" }';
const amount: Check = (value) => {
	if (!isRecord(value) || oneOf(bounds)(value['bound']) !== null || !isNumber(value['value'])) {
		return `{ bound, value } with a bound of ${bounds.join(', ')}`;
	}
	const isRange = value['bound'] === 'range';
	const high = value['high'];
	if (isRange)
		return isNumber(high) && high > value['value'] ? null : 'a range with a higher `high`';
	return high === undefined ? null : 'without `high`, which belongs to a range';
};

const common: Record<string, Check> = {
	id: (value) =>
		typeof value === 'string' && isIdText(value)
			? null
			: 'lower-case letters, digits and hyphens, such as us-troops',
	type: oneOf(authoredFactTypes),
	quotes: listOfWords,
	importance: oneOf([1, 2, 3]),
	asOf: optional(date),
	modality: optional(oneOf(modalities)),
	attribution: optional(words),
	sourceParagraph: optional((value) => (isNumber(value) && value >= 1 ? null : 'a number from 1'))
};

const quantity = { amount, unit: words, holds: optional(oneOf(quantityTimes)) };
const measurement: Record<string, Check> = { measured: words, ...quantity };

const byType: Record<AuthoredFactType, Record<string, Check>> = {
	quantity: { counted: words, predicate: words, ...quantity },
	money: {
		amount,
		currency: (value) =>
			typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : 'a code such as USD',
		role: oneOf(moneyRoles),
		purpose: words,
		giver: words,
		receiver: words,
		period: optional(words)
	},
	role: {
		person: words,
		title: words,
		organisation: words,
		office: words,
		status: oneOf(roleStatuses),
		since: optional(date),
		until: optional(date)
	},
	event: {
		subject: words,
		isPlural: flag,
		verb: optional(verb),
		rest: optional(words),
		date,
		timing: oneOf(['at', 'byEndOf']),
		status: oneOf(eventStatuses)
	},
	statement: {
		speaker: words,
		isPerson: flag,
		content: words,
		isQuote: optional(flag),
		audience: optional(words),
		when: optional(date),
		aliases: optional(listOfWords)
	},
	definition: {
		term: words,
		longForm: optional(words),
		meaning: words,
		aliases: optional(listOfWords),
		foils: optional(listOfWords)
	},
	relation: {
		relation: oneOf(relationKinds),
		subject: words,
		link: words,
		predicate: optional(words),
		objects: listOfWords,
		isPerson: optional(flag),
		aliases: optional(listOfWords),
		foils: optional(listOfWords)
	}
};

/** What is wrong with the fields of an authored fact: a sentence each, none when all is well. */
export function fieldProblems(fact: unknown): string[] {
	if (!isRecord(fact)) return ['A fact is an object. Write { id, type, … }.'];
	const { name, fields } = formOf(fact);
	const checks = { ...common, ...fields };
	const wrong = Object.entries(checks).flatMap(([field, check]) => {
		const wanted = check(fact[field]);
		if (wanted === null) return [];
		return fact[field] === undefined
			? [`The field ${field} is missing. Write ${wanted}.`]
			: [`The field ${field} is ${JSON.stringify(fact[field])}. Make it ${wanted}.`];
	});
	const unknown = fields
		? Object.keys(fact)
				.filter((field) => !(field in checks))
				.map((field) => `A ${name} has no field ${field}. Take it out.`)
		: [];
	return [...wrong, ...unknown];
}

/** What a fact seems meant to be, and the fields of such a fact; none where its type is unknown. */
function formOf(fact: Record<string, unknown>): { name: string; fields?: Record<string, Check> } {
	const type = authoredFactTypes.find((known) => known === fact['type']);
	if (type === undefined) return { name: 'fact' };
	if (type === 'quantity' && 'measured' in fact)
		return { name: 'quantity fact that is measured', fields: measurement };
	// an acronym is asked for what it stands for, and may have no other meaning
	return type === 'definition' && 'longForm' in fact
		? { name: 'definition fact', fields: { ...byType.definition, meaning: optional(words) } }
		: { name: `${type} fact`, fields: byType[type] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

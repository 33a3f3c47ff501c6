import { articleId, factId, type FactId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import type {
	CountFact,
	DefinitionFact,
	EventFact,
	Fact,
	MeasureFact,
	MoneyFact,
	PassageFact,
	RelationFact,
	RoleFact,
	StatementFact
} from './fact.ts';

/** The article that the facts below are taken from. */
export const article: Article = {
	id: articleId('iraq'),
	title: 'Iraq',
	date: '2021-07-26',
	language: 'en',
	source: 'Written for the tests.',
	text: 'About 2,500 US troops were in Iraq. Antony Blinken announced $155 million of aid.'
};

/** The id of a fact of that article. */
export function idOf(name: string): FactId {
	return factId(article.id, name);
}

function base(name: string) {
	return {
		id: idOf(name),
		evidence: [{ start: 0, end: 35 }],
		asOf: article.date,
		modality: 'asserted',
		attribution: null,
		importance: 3
	} as const;
}

/** About 2,500 US troops were in Iraq. */
export function quantity(overrides: Partial<CountFact> = {}): CountFact {
	return {
		...base('troops'),
		type: 'quantity',
		counted: 'US troops',
		predicate: 'were in Iraq',
		amount: { bound: 'about', value: 2500 },
		unit: 'troops',
		...overrides
	};
}

/** The depth of the trench is about 6,000 metres. */
export function measure(overrides: Partial<MeasureFact> = {}): MeasureFact {
	return {
		...base('depth'),
		type: 'quantity',
		measured: 'the depth of the trench',
		amount: { bound: 'about', value: 6000 },
		unit: 'metres',
		...overrides
	};
}

/** An additional $155 million of aid for Iraq. */
export function money(overrides: Partial<MoneyFact> = {}): MoneyFact {
	return {
		...base('aid'),
		type: 'money',
		amount: { bound: 'exact', value: 155e6 },
		currency: 'USD',
		role: 'additional',
		purpose: 'aid for Iraq',
		giver: 'the United States',
		receiver: 'Iraq',
		...overrides
	};
}

/** Antony Blinken was US secretary of state. */
export function role(overrides: Partial<RoleFact> = {}): RoleFact {
	return {
		...base('blinken'),
		type: 'role',
		person: 'Antony Blinken',
		title: 'secretary of state',
		organisation: 'the United States',
		office: 'US secretary of state',
		status: 'current',
		...overrides
	};
}

/** In May 2018 the United States left the deal. */
export function event(overrides: Partial<EventFact> = {}): EventFact {
	return {
		...base('deal'),
		type: 'event',
		subject: 'the United States',
		isPlural: false,
		verb: { base: 'leave', past: 'left' },
		rest: 'the deal',
		date: '2018-05',
		timing: 'at',
		status: 'happened',
		...overrides
	};
}

/** The election took place in May 2018: an event without a verb of its own. */
export function election(overrides: Partial<EventFact> = {}): EventFact {
	return {
		...base('election'),
		type: 'event',
		subject: 'the election',
		isPlural: false,
		date: '2018-05',
		timing: 'at',
		status: 'happened',
		...overrides
	};
}

/** Douglas Ollivant said that a deadline would help. */
export function statement(overrides: Partial<StatementFact> = {}): StatementFact {
	return {
		...base('deadline'),
		type: 'statement',
		speaker: 'Douglas Ollivant',
		isPerson: true,
		content: 'a deadline would help',
		...overrides
	};
}

/** PMF: armed groups. */
export function definition(overrides: Partial<DefinitionFact> = {}): DefinitionFact {
	return {
		...base('pmf'),
		type: 'definition',
		term: 'PMF',
		longForm: 'Popular Mobilization Forces',
		meaning: 'armed groups',
		foils: ['regular soldiers', 'a party'],
		...overrides
	};
}

/** Trade and health were on the list of fields. */
export function relation(overrides: Partial<RelationFact> = {}): RelationFact {
	return {
		...base('fields'),
		type: 'relation',
		relation: 'list',
		subject: 'the list of fields',
		link: 'field',
		objects: ['trade', 'health'],
		foils: ['tourism', 'farming', 'sport'],
		...overrides
	};
}

/** The learner asks for "2,500". */
export function passage(overrides: Partial<PassageFact> = {}): PassageFact {
	return {
		...base('q-troops'),
		type: 'passage',
		answer: '2,500',
		answerSpan: { start: 6, end: 11 },
		prompt: 'Which words are missing: “About … US troops were in Iraq.”?',
		...overrides
	};
}

/** One fact of each type, with enough others beside them that every face can be asked. */
export const facts: readonly Fact[] = [
	quantity(),
	measure(),
	money(),
	money({ id: idOf('aid-2020'), role: 'total', period: 'in 2020', amount: exactly(90e6) }),
	money({ id: idOf('aid-2014'), role: 'total', period: 'since 2014', amount: exactly(3e9) }),
	role({ since: '2021-01' }),
	role({ id: idOf('hussein'), person: 'Fuad Hussein', ...officeOf('foreign minister', 'Iraq') }),
	role({ id: idOf('biden'), person: 'Joe Biden', ...officeOf('president', 'the Union') }),
	event(),
	event({ id: idOf('strike'), subject: 'a drone', rest: 'the road', date: '2020-01' }),
	event({ id: idOf('visit'), subject: 'Biden', rest: 'Rome', date: '2021-06-13' }),
	statement(),
	statement({ id: idOf('guests'), speaker: 'Joe Biden', content: 'they were guests' }),
	statement({ id: idOf('soil'), speaker: 'Fuad Hussein', content: 'the soil was theirs' }),
	definition(),
	relation()
];

function exactly(value: number) {
	return { bound: 'exact', value } as const;
}

function officeOf(title: string, organisation: string) {
	return { title, organisation, office: `${title} of ${organisation}` };
}

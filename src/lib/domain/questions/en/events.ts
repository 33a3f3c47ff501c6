import { granularity, type CalendarDate } from '../../facts/calendar-date.ts';
import type { EventFact } from '../../facts/fact.ts';
import { dateInWords } from '../../text/en/dates.ts';
import type { Wording } from '../wording.ts';
import { capitalise } from './words.ts';

export const eventWording: Wording['event'] = {
	when(fact) {
		const { subject } = fact;
		if (fact.status === 'happened') return `${capitalise(askDate(fact))} ${asked(fact)}?`;
		const be = fact.isPlural ? 'were' : 'was';
		if (!fact.verb && fact.status === 'scheduled') {
			return `${capitalise(howExact(fact.date, 'for'))} ${be} ${subject} *scheduled*${asOf(fact)}?`;
		}
		return `${capitalise(askDate(fact))} ${be} ${subject} *${fact.status}* to ${doing(fact)}${asOf(fact)}?`;
	},
	whatHappened: (date) => `What happened ${inTime(date)}, according to the article?`,
	description: (fact) => capitalise(`${fact.subject} ${did(fact)}`),
	claim(fact, date) {
		const subject = capitalise(fact.subject);
		const time = fact.timing === 'byEndOf' ? `by the end of ${dateInWords(date)}` : inTime(date);
		if (fact.status === 'happened') return `${subject} ${did(fact)} ${time}.`;
		const be = fact.isPlural ? 'were' : 'was';
		if (!fact.verb && fact.status === 'scheduled') {
			return `${subject} ${be} scheduled for ${dateInWords(date)}${asOf(fact)}.`;
		}
		const plan = `${subject} ${be} ${fact.status} to ${doing(fact)} ${time}`.replaceAll('*', '');
		return `${plan}${asOf(fact)}.`;
	},
	note(fact) {
		const be = fact.status === 'happened' ? 'That was' : `It was ${fact.status}`;
		return `${be} ${prepositionOf(fact)} ${dateInWords(fact.date)}`;
	},
	dateOfEach: ({ date }) => `${capitalise(howExact(date, 'in'))} did each event happen?`,
	inOrder: 'Put these events in order, the *earliest* first.',
	everythingIn: (year) => `Choose *everything* that happened in ${year}, according to the article.`
};

/** `in which year`, `in which month and year`, `on which date`: as exact as the date. */
export function howExact(date: CalendarDate, preposition: 'in' | 'for'): string {
	switch (granularity(date)) {
		case 'year':
			return `${preposition} which year`;
		case 'month':
			return `${preposition} which month and year`;
		case 'day':
			return `${preposition === 'in' ? 'on' : preposition} which date`;
	}
}

/** What was still to come is dated; where that would give the key away, the past tense must do. */
function asOf({ asOf, date }: EventFact): string {
	return asOf.startsWith(date) ? '' : `, as of ${dateInWords(asOf)}`;
}

function askDate({ date, timing }: EventFact): string {
	if (timing === 'at') return howExact(date, 'in');
	return `by the end of which ${granularity(date) === 'year' ? 'year' : 'month and year'}`;
}

function prepositionOf({ date, timing, status }: EventFact): string {
	if (timing === 'byEndOf') return 'by the end of';
	return status === 'scheduled' ? 'for' : preposition(date);
}

function inTime(date: CalendarDate): string {
	return `${preposition(date)} ${dateInWords(date)}`;
}

function preposition(date: CalendarDate): string {
	return granularity(date) === 'day' ? 'on' : 'in';
}

/** `did the council open a school`, `was Mary Smith born`: what was done to somebody has its auxiliary. */
function asked(fact: EventFact): string {
	const passive = /^(was|were) (.+)$/.exec(fact.verb?.past ?? '');
	if (passive === null) return `did ${fact.subject} ${doing(fact)}`;
	const [, be = '', done = ''] = passive;
	return [be, fact.subject, done, fact.rest].filter(Boolean).join(' ');
}

/** The verb after an auxiliary, with what follows it: `leave the Iran nuclear deal`. */
function doing({ verb, rest, modality }: EventFact): string {
	const base = verb?.base ?? 'take place';
	return [modality === 'tentative' ? `*tentatively* ${base}` : base, rest]
		.filter(Boolean)
		.join(' ');
}

function did({ verb, rest, modality }: EventFact): string {
	const past = verb?.past ?? 'took place';
	return [modality === 'tentative' ? `tentatively ${past}` : past, rest].filter(Boolean).join(' ');
}

import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { EventFact } from '../../facts/fact.ts';
import { dateRank, wrongDates } from '../distractors.ts';
import type { Question } from '../question.ts';
import { choice, trueFalse, typedDate, type Setting } from './face.ts';

/** When something happened, and what happened then. */
export function eventFaces(fact: EventFact, setting: Setting): (Question | null)[] {
	const { event: wording, date } = setting.wording;
	const stem = wording.when(fact);
	const events = setting.facts.filter((other) => other.type === 'event');
	const right = events.filter((other) => isSameEvent(other, fact)).map((other) => other.date);
	const wrong = wrongDates(fact.date, right, fact.status === 'happened' ? fact.asOf : null);
	const atOtherTimes = events.filter((other) => !overlaps(other.date, fact.date));

	return [
		choice(fact, setting, 'date', {
			stem,
			key: { text: date(fact.date), rank: dateRank(fact.date) },
			distractors: wrong.map((other) => ({ text: date(other), rank: dateRank(other) }))
		}),
		fact.status === 'happened'
			? choice(fact, setting, 'what', {
					stem: wording.whatHappened(fact.date),
					key: { text: wording.description(fact) },
					distractors: atOtherTimes
						.filter((other) => other.status === 'happened')
						.map((other) => ({ text: wording.description(other), note: `${wording.note(other)}.` }))
				})
			: null,
		trueFalse(fact, setting, 'date', {
			truth: wording.claim(fact, fact.date),
			falsehoods: wrong.map((other) => ({
				text: wording.claim(fact, other),
				isTrue: false,
				note: `${wording.note(fact)}.`
			})),
			answer: date(fact.date)
		}),
		typedDate(fact, setting, 'date', { stem, date: fact.date })
	];
}

function isSameEvent(a: EventFact, b: EventFact): boolean {
	return a.subject === b.subject && a.verb?.base === b.verb?.base && a.rest === b.rest;
}

/** True when one date lies within the other: 26 July 2021 in July 2021. */
function overlaps(a: CalendarDate, b: CalendarDate): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

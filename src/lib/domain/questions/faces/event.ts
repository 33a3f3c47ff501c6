import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { EventFact } from '../../facts/fact.ts';
import { dateRank, overlaps, wrongDates } from '../distractors.ts';
import type { Question } from '../question.ts';
import { choice, trueFalse, typedDate, type Setting } from './face.ts';

/** When something happened, and what happened then. */
export function eventFaces(fact: EventFact, setting: Setting): (Question | null)[] {
	const { event: wording, date } = setting.wording;
	const stem = wording.when(fact);
	const right = setting.index.slotOf(fact).map((other) => other.date);
	const latest = fact.status === 'happened' ? fact.asOf : null;
	// what is done by the end of August is done by the end of September too
	const wrong = wrongDates(fact.date, right, fact.timing === 'byEndOf' ? fact.date : latest).filter(
		(other) => !isRuledOut(other, fact)
	);
	const atOtherTimes = setting.index.near(fact).filter((other) => !overlaps(other.date, fact.date));

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

/** What was still to come on the day that the stem names was not to come before it was over. */
function isRuledOut(date: CalendarDate, { status, timing, asOf, date: key }: EventFact): boolean {
	if (status === 'happened' || asOf.startsWith(key)) return false;
	const day = asOf.slice(0, date.length);
	return timing === 'byEndOf' ? date < day : date <= day;
}

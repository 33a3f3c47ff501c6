import type { RoleFact } from '../../facts/fact.ts';
import { dateRank, wrongDates } from '../distractors.ts';
import type { Question } from '../question.ts';
import { slotOf } from '../slot.ts';
import { peopleOf } from './people.ts';
import { believable, choice, trueFalse, typedDate, typedWords, type Setting } from './face.ts';

/** Who held an office, which office a person held, and since when. */
export function roleFaces(fact: RoleFact, setting: Setting): (Question | null)[] {
	const { role: wording, namesOf } = setting.wording;
	const roles = setting.facts.filter((other) => other.type === 'role');
	const sameOffice = slotOf(fact, roles);
	const holders = sameOffice.map((other) => other.person);
	const others = roles.filter((other) => !holders.includes(other.person));
	const titles = roles.filter((other) => other.person === fact.person).map((other) => other.title);
	// a person who held the office once is no proved wrong answer to who holds it
	const people = believable([
		others.filter((other) => isPast(other) === isPast(fact)).map((other) => other.person),
		others.map((other) => other.person),
		peopleOf(setting.facts).filter((person) => !holders.includes(person))
	]);

	return [
		choice(fact, setting, 'holder', {
			stem: wording.who(fact),
			key: { text: fact.person },
			distractors: people.map((person) => ({ text: person, ...noteOf(person, roles, wording) }))
		}),
		choice(fact, setting, 'office', {
			stem: wording.whichOffice(fact),
			key: { text: wording.office(fact) },
			distractors: roles
				.filter((other) => !sameOffice.includes(other))
				.filter((other) => other.person !== fact.person || isPast(other) !== isPast(fact))
				.map((other) => ({ text: wording.office(other), note: `${wording.note(other)}.` }))
		}),
		trueFalse(fact, setting, 'holder', {
			truth: wording.claim(fact, fact.person),
			falsehoods: others.map((other) => ({
				text: wording.claim(fact, other.person),
				isTrue: false,
				note: `${wording.note(fact)}; ${wording.note(other)}.`
			})),
			answer: fact.person
		}),
		typedWords(fact, setting, 'holder', {
			stem: wording.who(fact),
			accepted: [fact.person, ...namesOf(fact.person, peopleOf(setting.facts), titles).slice(1)]
		}),
		...sinceFaces(fact, setting)
	];
}

function sinceFaces(fact: RoleFact, setting: Setting): (Question | null)[] {
	const { role: wording, date } = setting.wording;
	const { since } = fact;
	if (since === undefined) return [];
	const stem = wording.sinceWhen(fact);
	const right = slotOf(fact, setting.facts).flatMap((other) =>
		other.person === fact.person && other.since ? [other.since] : []
	);
	return [
		choice(fact, setting, 'since', {
			stem,
			key: { text: date(since), rank: dateRank(since) },
			distractors: wrongDates(since, right, fact.asOf).map((wrong) => ({
				text: date(wrong),
				rank: dateRank(wrong)
			}))
		}),
		typedDate(fact, setting, 'since', { stem, date: since })
	];
}

function isPast({ status }: RoleFact): boolean {
	return status === 'former';
}

function noteOf(person: string, roles: readonly RoleFact[], wording: Setting['wording']['role']) {
	const role = roles.find((other) => other.person === person);
	return role ? { note: `${wording.note(role)}.` } : {};
}

import type { RoleFact, RoleStatus } from '../../facts/fact.ts';
import { dateRank, wrongDates } from '../distractors.ts';
import type { Claim, Question } from '../question.ts';
import { slotName } from '../slot.ts';
import { believable, choice, trueFalse, typedDate, typedWords, type Setting } from './face.ts';

/** Who held an office, which office a person held, and since when. */
export function roleFaces(fact: RoleFact, setting: Setting): (Question | null)[] {
	const { index, namesOf } = setting;
	const { role: wording } = setting.wording;
	const holders = index.slotOf(fact).map((other) => other.person);
	const others = index.near(fact).filter((other) => !holders.includes(other.person));
	const sameTime = (other: RoleFact) => isPast(other) === isPast(fact);
	const titles = index
		.rolesOf(fact.person)
		.filter(sameTime)
		.map(({ title }) => title);

	return [
		choice(fact, setting, 'holder', {
			stem: wording.who(fact),
			key: { text: fact.person },
			distractors: peopleBeside(fact, others, setting).map((person) => ({
				text: person,
				...noteOf(person, setting)
			}))
		}),
		choice(fact, setting, 'office', {
			stem: wording.whichOffice(fact),
			key: { text: wording.office(fact) },
			distractors: officesBeside(fact, setting).map((other) => ({
				text: wording.office(other),
				note: `${wording.note(other)}.`
			}))
		}),
		trueFalse(fact, setting, 'holder', {
			truth: wording.claim(fact, fact.person),
			falsehoods: [
				...others.map((other) => ({
					text: wording.claim(fact, other.person),
					isTrue: false,
					note: `${wording.note(fact)}; ${wording.note(other)}.`
				})),
				...atOtherTime(fact, setting)
			],
			answer: fact.person
		}),
		typedWords(fact, setting, 'holder', {
			stem: wording.who(fact),
			accepted: [fact.person, ...namesOf(fact.person, titles).slice(1)]
		}),
		...sinceFaces(fact, setting)
	];
}

/**
 * Persons who did not hold the office: first those with offices of the same sort at the same time, then
 * any holders at that time, any holders, anybody. Who held an office once is no proved wrong answer to
 * who holds it.
 */
function peopleBeside(fact: RoleFact, others: readonly RoleFact[], { index }: Setting): string[] {
	const holders = index.slotOf(fact).map((other) => other.person);
	const names = (roles: readonly RoleFact[]) => roles.map((other) => other.person);
	const atThatTime = others.filter((other) => isPast(other) === isPast(fact));
	return believable([
		names(atThatTime.filter((other) => isAlike(other, fact))),
		names(atThatTime),
		names(others),
		index.peopleNear(fact).filter((person) => !holders.includes(person))
	]);
}

/** True for offices of one country or organisation, and for ministers of any. */
function isAlike(a: RoleFact, b: RoleFact): boolean {
	const words = new Set(a.title.split(' '));
	return a.organisation === b.organisation || b.title.split(' ').some((word) => words.has(word));
}

/** Offices that the person did not hold then. */
function officesBeside(fact: RoleFact, { index }: Setting): RoleFact[] {
	const held = index
		.rolesOf(fact.person)
		.filter((other) => isPast(other) === isPast(fact))
		.map(slotName);
	return index.near(fact).filter((other) => !held.includes(slotName(other)));
}

/** A former office called a present one, or the other way round. */
function atOtherTime(fact: RoleFact, { article, index, wording }: Setting): Claim[] {
	const status = otherStatus[fact.status];
	const { person } = fact;
	// who held an office in 1909 is a former holder to a reader of today
	if (status === 'former' && fact.asOf !== article.date) return [];
	if (index.slotOf(fact).some((other) => other.person === person && other.status !== fact.status)) {
		return [];
	}
	const text = wording.role.claim({ ...fact, status }, person);
	return [{ text, isTrue: false, note: wording.role.claim(fact, person) }];
}

const otherStatus: Record<RoleStatus, RoleStatus> = {
	current: 'former',
	acting: 'former',
	former: 'current'
};

function sinceFaces(fact: RoleFact, setting: Setting): (Question | null)[] {
	const { role: wording, date } = setting.wording;
	const { since } = fact;
	if (since === undefined) return [];
	const stem = wording.sinceWhen(fact);
	const right = setting.index
		.slotOf(fact)
		.flatMap((other) => (other.person === fact.person && other.since ? [other.since] : []));
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

function noteOf(person: string, { index, wording }: Setting) {
	const [role] = index.rolesOf(person);
	return role ? { note: `${wording.role.note(role)}.` } : {};
}

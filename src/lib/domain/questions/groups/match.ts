import { dateParts, granularity, type CalendarDate } from '../../facts/calendar-date.ts';
import type { EventFact, Fact, MoneyFact, RoleFact } from '../../facts/fact.ts';
import { canBothHold, dateRank, overlaps, wrongDates } from '../distractors.ts';
import { distinct, type Setting } from '../faces/face.ts';
import type { MatchQuestion, Option } from '../question.ts';
import { slotName } from '../slot.ts';
import { commonOf, groupsOf } from './group.ts';

/** Rows of a match: three are the fewest that make one, five do not fit a phone. */
const size = { least: 3, most: 4 } as const;
/** Right sides that belong to no row; asking draws one of them. */
const mostDistractors = 6;

/** How facts of one sort are halved. */
interface Halving<T extends Fact> {
	readonly face: string;
	/** Of the facts in one match; they have the same `sortOf`. */
	readonly stem: (facts: readonly T[]) => string;
	readonly left: (fact: T) => string;
	readonly right: (fact: T) => Option;
	/** Facts of different sorts do not stand in one match. */
	readonly sortOf: (fact: T) => string;
	/** True when the right side of neither is right for the other, by the article. */
	readonly isApart: (a: T, b: T) => boolean;
	/** Right sides that no row has, where no other fact of the sort gives one. */
	readonly spares: (rows: readonly T[]) => readonly Option[];
}

/** Persons and offices, sums and purposes, dates and events. @param facts in the order of the text */
export function matches(facts: readonly Fact[], setting: Setting): MatchQuestion[] {
	return [
		...matchesOf(
			facts.filter((fact) => fact.type === 'role'),
			officesByPerson(setting),
			setting
		),
		...matchesOf(
			facts.filter((fact) => fact.type === 'money'),
			sumsByPurpose(setting),
			setting
		),
		...matchesOf(
			facts.filter((fact) => fact.type === 'event').filter(hasHappened),
			datesByEvent(setting),
			setting
		)
	];
}

function matchesOf<T extends Fact>(
	facts: readonly T[],
	halving: Halving<T>,
	setting: Setting
): MatchQuestion[] {
	const { left, right, sortOf, isApart, spares, stem, face } = halving;
	const fits = (a: T, b: T) =>
		sortOf(a) === sortOf(b) &&
		left(a) !== left(b) &&
		right(a).text !== right(b).text &&
		isApart(a, b);
	return groupsOf(facts, fits, size).flatMap((rows) => {
		const common = commonOf(rows, setting, 'match', face, stem(rows));
		const [first] = rows;
		if (!common || !first) return [];
		const apart = setting.index
			.near(first)
			.filter((other) => !rows.includes(other) && rows.every((row) => fits(row, other)));
		return [
			{
				...common,
				kind: 'match',
				pairs: rows.map((fact) => ({ factId: fact.id, left: left(fact), right: right(fact) })),
				distractors: distinct(apart.length > 0 ? apart.map(right) : spares(rows)).slice(
					0,
					mostDistractors
				)
			}
		];
	});
}

function officesByPerson({ index, wording }: Setting): Halving<RoleFact> {
	const { role } = wording;
	return {
		face: 'office',
		stem: ([first]) => (first ? role.officeOfEach(first) : ''),
		left: ({ person }) => person,
		right: (fact) => ({ text: role.office(fact) }),
		// what each held on one day, or had held
		sortOf: ({ status, asOf }) => (status === 'former' ? status : asOf),
		isApart: (a, b) => !holds(a, b) && !holds(b, a),
		// an office that somebody else held at another time
		spares: (rows) => {
			const [first] = rows;
			if (!first) return [];
			const others = index.near(first).filter((other) => !rows.some((row) => holds(row, other)));
			return others.map((other) => ({ text: role.office(other) }));
		}
	};

	/** True when the person of one fact held the office of the other, at any time. */
	function holds(fact: RoleFact, other: RoleFact): boolean {
		return index.rolesOf(fact.person).some((held) => slotName(held) === slotName(other));
	}
}

function sumsByPurpose({ index, wording }: Setting): Halving<MoneyFact> {
	const { money, capitalise } = wording;
	return {
		face: 'sum',
		stem: () => money.sumOfEach,
		left: (fact) => capitalise(money.description(fact)),
		right: (fact) => ({ text: capitalise(money.key(fact)), rank: fact.amount.value }),
		sortOf: ({ currency }) => currency,
		isApart: (a, b) => !isOf(a, b) && !isOf(b, a),
		spares: () => []
	};

	/** True when the sum of one fact may be what the other is about. */
	function isOf({ amount }: MoneyFact, other: MoneyFact): boolean {
		return index.slotOf(other).some((one) => canBothHold(one.amount, amount));
	}
}

function datesByEvent({ index, wording }: Setting): Halving<EventFact> {
	const { event, date, capitalise } = wording;
	return {
		face: 'date',
		stem: ([first]) => (first ? event.dateOfEach(first) : ''),
		left: (fact) => event.description(fact),
		right: (fact) => ({ text: capitalise(date(fact.date)), rank: dateRank(fact.date) }),
		// a date that alone is a year would be told by its form
		sortOf: (fact) => granularity(fact.date),
		isApart: (a, b) => !isOf(a, b) && !isOf(b, a),
		spares: (rows) => {
			const [first] = rows;
			if (!first) return [];
			const right = rows.flatMap((row) => index.slotOf(row).map((one) => one.date));
			return inOtherYears(first, right).map((one) => ({
				text: capitalise(date(one)),
				rank: dateRank(one)
			}));
		}
	};

	/** True when the date of one fact may be that of the other. */
	function isOf({ date }: EventFact, other: EventFact): boolean {
		return index.slotOf(other).some((one) => overlaps(one.date, date));
	}
}

/** The date a few years earlier or later, where that is right for nothing. */
function inOtherYears({ date, asOf }: EventFact, right: readonly CalendarDate[]): CalendarDate[] {
	return wrongDates(date.slice(0, 4), right, asOf.slice(0, 4))
		.map((year) => `${year}${date.slice(4)}`)
		.filter((wrong) => dateParts(wrong) !== null && wrong <= asOf.slice(0, wrong.length));
}

export function hasHappened({ status, timing }: EventFact): boolean {
	return status === 'happened' && timing === 'at';
}

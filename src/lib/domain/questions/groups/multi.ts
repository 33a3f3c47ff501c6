import type { EventFact, Fact, StatementFact } from '../../facts/fact.ts';
import { groupBy } from '../../group-by.ts';
import { leastWrong } from '../ask.ts';
import { overlaps } from '../distractors.ts';
import { distinct, type Setting } from '../faces/face.ts';
import type { MultiQuestion, Option } from '../question.ts';
import { commonOf } from './group.ts';
import { hasHappened } from './match.ts';

/** One key is a choice; of many more the question would be about the article as a whole. */
const size = { least: 2, most: 6 } as const;

/** Everything that one speaker said, everything that happened in one year. */
export function multis(facts: readonly Fact[], setting: Setting): MultiQuestion[] {
	return [
		...multisOf(
			facts.filter((fact) => fact.type === 'statement'),
			bySpeaker(setting),
			setting
		),
		...multisOf(
			facts.filter((fact) => fact.type === 'event').filter(hasHappened),
			byYear(setting),
			setting
		)
	];
}

/** How facts of one sort are told apart. */
interface Sorting<T extends Fact> {
	readonly face: string;
	/** Facts with one answer here are the keys of one question. */
	readonly keyOf: (fact: T) => string;
	readonly stem: (fact: T) => string;
	readonly option: (fact: T) => Option;
	/** True when the other fact surely does not belong to what is asked about the first one. */
	readonly isApart: (fact: T, other: T) => boolean;
}

function multisOf<T extends Fact>(
	facts: readonly T[],
	{ face, keyOf, stem, option, isApart }: Sorting<T>,
	setting: Setting
): MultiQuestion[] {
	const groups = groupBy(facts, keyOf);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first || group.length < size.least || group.length > size.most) return [];
		const common = commonOf(group, setting, 'multi', face, stem(first));
		const keys = group.map((fact) => ({ text: option(fact).text, factId: fact.id }));
		const right = group.map(option);
		const wrong = distinct(
			setting.index
				.near(first)
				.filter((other) => group.every((fact) => isApart(fact, other)))
				.map(option)
				.filter(({ text }) => !keys.some((key) => key.text === text))
		);
		const isWhole = distinct(right).length === right.length && wrong.length >= leastWrong;
		return common && isWhole
			? [{ ...common, kind: 'multi', keys, options: [...right, ...wrong] }]
			: [];
	});
}

function bySpeaker({ wording }: Setting): Sorting<StatementFact> {
	const { statement, capitalise } = wording;
	return {
		face: 'said',
		keyOf: ({ speaker }) => speaker,
		stem: statement.everythingBy,
		option: (fact) => ({
			text: statement.said(fact),
			note: `${capitalise(statement.note(fact))}.`
		}),
		// nobody speaks of himself by name: such words would be seen to be another's
		isApart: (fact, other) =>
			fact.speaker !== other.speaker &&
			fact.content !== other.content &&
			!other.content.includes(fact.speaker)
	};
}

function byYear({ index, wording }: Setting): Sorting<EventFact> {
	const { event } = wording;
	const yearOf = ({ date }: EventFact) => date.slice(0, 4);
	return {
		face: 'year',
		keyOf: yearOf,
		stem: (fact) => event.everythingIn(yearOf(fact)),
		option: (fact) => ({ text: event.description(fact), note: `${event.note(fact)}.` }),
		isApart: (fact, other) =>
			hasHappened(other) && !index.slotOf(other).some(({ date }) => overlaps(yearOf(fact), date))
	};
}

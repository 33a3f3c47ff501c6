import type { Fact, FactType, RoleFact } from '../facts/fact.ts';
import { peopleOf } from '../facts/people.ts';
import { groupBy } from '../group-by.ts';
import { byCodeUnits } from '../random.ts';
import { slotName } from './slot.ts';

/** How many facts on each side are looked at: more would add nothing but the square of their number. */
const reach = 12;
/** The same for persons, of whom not every fact names one. */
const reachForPeople = 60;

type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
type AmountFact = FactOf<'quantity' | 'money'>;

/** The facts of an article, found without going through all of them. Lists are in the order of the text. */
export interface FactIndex {
	readonly facts: readonly Fact[];
	/** Every person that the facts name, each once. */
	readonly people: readonly string[];
	/** All true values of a slot: the facts that answer the same question, the given one among them. */
	readonly slotOf: <T extends Fact>(fact: T) => readonly T[];
	/** The other facts of its type that stand nearest to a fact. */
	readonly near: <T extends Fact>(fact: T) => readonly T[];
	/** The facts with the nearest amounts in the same unit or currency, those of its slot left out. */
	readonly alike: <T extends AmountFact>(fact: T) => readonly T[];
	/** Persons named near a fact. */
	readonly peopleNear: (fact: Fact) => readonly string[];
	readonly rolesOf: (person: string) => readonly RoleFact[];
}

/** Indexes facts in any order: the same ones give the same index. */
export function indexFacts(given: readonly Fact[]): FactIndex {
	const facts = [...given].sort(byPlace);
	const all = placed(facts);
	const slots = groupBy(facts, slotName);
	const types = mapValues(
		groupBy(facts, ({ type }) => type),
		placed
	);
	const measures = mapValues(groupBy(facts.filter(hasAmount), measureOf), (list) =>
		placed([...list].sort((a, b) => a.amount.value - b.amount.value))
	);
	const roles = groupBy(
		facts.filter((fact) => fact.type === 'role'),
		({ person }) => person
	);
	const slotOf = <T extends Fact>(fact: T) => sameType(fact, slots.get(slotName(fact)) ?? []);
	return {
		facts,
		people: peopleOf(facts),
		slotOf,
		near: (fact) => sameType(fact, types.get(fact.type)?.around(fact, reach) ?? []),
		alike: (fact) => {
			const slot = slotOf(fact);
			const near = measures.get(measureOf(fact))?.around(fact, reach) ?? [];
			const others = near.filter(({ id }) => !slot.some((one) => one.id === id));
			return sameType(fact, others.sort(byPlace));
		},
		peopleNear: (fact) => peopleOf(all.around(fact, reachForPeople).concat(fact)),
		rolesOf: (person) => roles.get(person) ?? []
	};
}

/** The order of the text; of facts in one place that of their ids. */
function byPlace(a: Fact, b: Fact): number {
	return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byCodeUnits(a.id, b.id);
}

function hasAmount(fact: Fact): fact is AmountFact {
	return fact.type === 'quantity' || fact.type === 'money';
}

/** What amounts must have in common to be compared. */
function measureOf(fact: AmountFact): string {
	return `${fact.type} ${fact.type === 'money' ? fact.currency : fact.unit}`;
}

/** Those of the facts that are of the type of another one. */
function sameType<T extends Fact>(fact: T, facts: readonly Fact[]): T[] {
	return facts.filter((other): other is T => other.type === fact.type);
}

/** A list in which the neighbours of a fact are found at once. */
function placed<T extends Fact>(list: readonly T[]) {
	const places = new Map(list.map(({ id }, place) => [id, place]));
	return {
		/** The facts within reach on either side, without the fact itself. */
		around({ id }: Fact, reach: number): T[] {
			const place = places.get(id);
			if (place === undefined) return [];
			return [
				...list.slice(Math.max(0, place - reach), place),
				...list.slice(place + 1, place + 1 + reach)
			];
		}
	};
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
	return new Map([...map].map(([key, value]) => [key, change(value)]));
}

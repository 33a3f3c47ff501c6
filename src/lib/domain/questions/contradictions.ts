import type { EventFact, Fact, RelationFact, RoleFact } from '../facts/fact.ts';
import type { FactId } from '../ids.ts';
import { canBothHold, overlaps } from './distractors.ts';
import type { FactIndex } from './fact-index.ts';

/** Facts of one slot that cannot all be true, or between which no stem can tell: none is asked. */
export interface Contradiction {
	readonly factIds: readonly [FactId, FactId];
}

/** Every pair of facts that contradict each other, in the order of the text. */
export function contradictionsIn({ facts, slotOf }: FactIndex): Contradiction[] {
	return facts.flatMap((fact) => {
		const slot = slotOf(fact);
		const later = slot.slice(slot.indexOf(fact) + 1);
		return later
			.filter((other) => contradict(fact, other))
			.map((other) => ({ factIds: [fact.id, other.id] as const }));
	});
}

/** True when two facts of one slot cannot both be asked about. */
function contradict(a: Fact, b: Fact): boolean {
	switch (a.type) {
		case 'quantity':
			return b.type === a.type && a.asOf === b.asOf && !canBothHold(a.amount, b.amount);
		case 'money':
			// the same sum may be given in two currencies
			return (
				b.type === a.type &&
				a.currency === b.currency &&
				a.asOf === b.asOf &&
				!canBothHold(a.amount, b.amount)
			);
		case 'role':
			return b.type === a.type && rolesContradict(a, b);
		case 'event':
			return b.type === a.type && eventsContradict(a, b);
		case 'definition':
			return b.type === a.type && a.longForm !== b.longForm;
		case 'relation':
			return b.type === a.type && !isSameList(a, b);
		case 'statement':
		case 'passage':
			return false;
	}
}

/** One office has one holder at a time, and one person is not its former and its present holder. */
function rolesContradict(a: RoleFact, b: RoleFact): boolean {
	if (a.person === b.person) {
		return a.status !== b.status || (a.since ?? b.since) !== (b.since ?? a.since);
	}
	return a.status !== 'former' && a.status === b.status && a.asOf === b.asOf;
}

/** The same thing on two dates, or on a date and by the end of one: "when" has two answers. */
function eventsContradict(a: EventFact, b: EventFact): boolean {
	return a.status === b.status && (a.timing !== b.timing || !overlaps(a.date, b.date));
}

/** True for other things of the same subject, and for one list written twice. */
function isSameList(a: RelationFact, b: RelationFact): boolean {
	if (a.link !== b.link) return true;
	return a.objects.length === b.objects.length && a.objects.every((one) => b.objects.includes(one));
}

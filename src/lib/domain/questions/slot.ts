import type { Doing, Fact, MoneyFact } from '../facts/fact.ts';
import { unreachable } from '../result.ts';

/**
 * The name of the question that a fact answers: subject, relation and qualifiers, as far as its stems
 * and claims say them. What is right for one fact is no wrong answer for another of that name, and no
 * set asks both. The time is left out: a figure of another year proves nothing wrong.
 */
export function slotName(fact: Fact): string {
	return JSON.stringify(slotFields(fact));
}

/** The type of the fact, then the words that tell what it gives the value of. */
export function slotFields(fact: Fact): readonly (string | undefined)[] {
	switch (fact.type) {
		case 'quantity':
			return 'measured' in fact
				? [fact.type, fact.measured, fact.unit]
				: [fact.type, fact.counted, fact.predicate, ...doingFields(fact.doing)];
		case 'money':
			return [
				...[fact.type, fact.role, fact.purpose, fact.period, announcerOf(fact)],
				...(fact.sized === undefined ? [] : [fact.sized]),
				...doingFields(fact.doing)
			];
		case 'role':
			return [fact.type, fact.title, fact.organisation];
		case 'event':
			return [fact.type, fact.subject, fact.verb?.base, fact.rest];
		case 'statement':
			return [fact.type, fact.content];
		case 'definition':
			return [fact.type, fact.term];
		case 'relation':
			return fact.predicate === undefined
				? [fact.type, fact.relation, fact.subject]
				: [fact.type, fact.predicate];
		case 'passage':
			// a gap asks for nothing but itself
			return fact.prompt === '' ? [fact.type, fact.prompt, fact.id] : [fact.type, fact.prompt];
		default:
			return unreachable(fact);
	}
}

function doingFields(doing: Doing | undefined): readonly (string | undefined)[] {
	return doing ? [doing.subject, doing.past, doing.preposition] : [];
}

/** Who announced a sum stands in its stem; a total is nobody's announcement. */
function announcerOf({ role, attribution }: MoneyFact): string | undefined {
	return role === 'total' || role === 'remaining' ? undefined : (attribution ?? undefined);
}

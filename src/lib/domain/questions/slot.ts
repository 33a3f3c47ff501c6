import type { Fact } from '../facts/fact.ts';
import { unreachable } from '../result.ts';

/**
 * The facts that answer the same question as this one, itself among them: what is right for one of
 * them is no wrong answer for another, whatever their values.
 */
export function slotOf<T extends Fact>(fact: T, facts: readonly Fact[]): T[] {
	const name = slotName(fact);
	return facts.filter((other): other is T => slotName(other) === name);
}

/** Names what the fact gives the value of: two facts of one name answer the same question. */
export function slotName(fact: Fact): string {
	return JSON.stringify(slotFields(fact));
}

/** What the fact gives the value of. The time is left out: a figure of another year proves nothing. */
function slotFields(fact: Fact): unknown[] {
	switch (fact.type) {
		case 'quantity':
			return 'measured' in fact
				? [fact.type, fact.measured, fact.unit]
				: [fact.type, fact.counted, fact.predicate];
		case 'money':
			return [fact.type, fact.role, fact.purpose, fact.giver, fact.receiver, fact.period];
		case 'role':
			return [fact.type, fact.title, fact.organisation];
		case 'event':
			return [fact.type, fact.subject, fact.verb?.base, fact.rest];
		case 'statement':
			return [fact.type, fact.content];
		case 'definition':
			return [fact.type, fact.term];
		case 'relation':
			return [fact.type, fact.relation, fact.subject, fact.link, fact.predicate];
		case 'passage':
			return [fact.type, fact.prompt];
		default:
			return unreachable(fact);
	}
}

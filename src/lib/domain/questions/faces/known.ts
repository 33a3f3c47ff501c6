import type { Fact } from '../../facts/fact.ts';

/** Names longer than this are sentences; nobody types them by mistake. */
const maxLength = 60;

/**
 * Every name that the facts know: persons, offices' organisations, speakers, members, places, and what
 * the author wrote as a wrong one. Each once.
 */
export function namesIn(facts: readonly Fact[]): string[] {
	const names = facts.flatMap((fact) => {
		switch (fact.type) {
			case 'role':
				return [fact.person, fact.organisation];
			case 'statement':
				return [fact.speaker];
			case 'relation':
				return [
					...(fact.relation === 'counterpart' ? [fact.subject] : []),
					...fact.objects,
					...(fact.foils ?? [])
				];
			case 'money':
				return [fact.giver, fact.receiver];
			case 'event':
				return [fact.subject];
			case 'quantity':
			case 'definition':
				return [];
		}
	});
	return [...new Set(names.filter((name) => name.length <= maxLength))];
}

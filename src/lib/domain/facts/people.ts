import type { Fact } from './fact.ts';

/** Every person that the facts name, each once, in the order of the facts. */
export function peopleOf(facts: readonly Fact[]): string[] {
	const people = facts.flatMap((fact) => {
		switch (fact.type) {
			case 'role':
				return [fact.person];
			case 'statement':
				return fact.isPerson ? [fact.speaker] : [];
			case 'relation':
				if (fact.relation === 'counterpart') return [fact.subject, ...fact.objects];
				return fact.isPerson ? fact.objects : [];
			case 'quantity':
			case 'money':
			case 'event':
			case 'definition':
			case 'passage':
				return [];
		}
	});
	return [...new Set(people)];
}

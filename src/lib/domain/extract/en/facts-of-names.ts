import type { CalendarDate } from '../../facts/calendar-date.ts';
import { gather } from '../../gather.ts';
import type { Fact } from '../../facts/fact.ts';
import { groupBy } from '../../group-by.ts';
import { counted, silent, type Tell } from '../../telling.ts';
import type { Entities } from '../entities/entity.ts';
import type { FoundFact, Refusal } from '../extraction.ts';
import { countsIn } from './amounts/counted.ts';
import { namedAgesIn } from './amounts/named-ages.ts';
import { votesCastIn } from './amounts/votes-cast.ts';
import { apposedDefinitions, termDefinitions } from './apposed-definitions.ts';
import { acronymFacts, definitionsIn } from './definitions.ts';
import { refusal, type Findings, type ReadSentence, type Reading } from './finding.ts';
import { quotationsIn } from './speech/quotations.ts';
import { isSchool } from './offices/affiliations.ts';
import { relationsIn } from './offices/relations.ts';
import { rolesIn } from './offices/roles.ts';
import { statementsIn } from './speech/statements.ts';
import { sumsIn } from './amounts/sums.ts';

/** A longer sentence is a list or has lost its stops; reading it would take the square of its length. */
const mostWords = 150;

type Rule = (sentence: ReadSentence, reading: Reading) => Findings;

/** Those that need no day of the article: who holds an office changes, who said what does not. */
export const undatedRules: readonly Rule[] = [
	statementsIn,
	quotationsIn,
	acronymFacts,
	definitionsIn,
	apposedDefinitions,
	termDefinitions,
	relationsIn,
	countsIn,
	sumsIn,
	votesCastIn,
	namedAgesIn
];
export const allRules: readonly Rule[] = [rolesIn, ...undatedRules];

/**
 * The facts of an English article about whom and what it names: offices, statements, acronyms,
 * definitions and relations, in the order of the text, each said once; and what is not asked, with the
 * reason. Linear in the length of the text.
 */
export function factsOfNames(
	article: Pick<Reading, 'id' | 'text' | 'date' | 'quoted' | 'spoken'>,
	sentences: readonly ReadSentence[],
	entities: Entities,
	{ rules = allRules, tell = silent }: { rules?: readonly Rule[]; tell?: Tell } = {}
): { found: FoundFact[]; refused: Refusal[] } {
	const reading: Reading = { ...article, entities, isOfThePast: isOfThePast(article) };
	const findings: Findings[] = [];
	for (const sentence of counted(sentences, tell)) {
		if (sentence.words.length <= mostWords)
			findings.push(...rules.map((rule) => rule(sentence, reading)));
	}
	// who went to one school went to others: which is meant is plain where only one is named
	const isOneSchool = entities.all.filter(({ name }) => isSchool(name)).length === 1;
	return settled(
		gather(findings, ({ found }) =>
			found.filter(({ pattern }) => isOneSchool || pattern !== 'relation/school')
		),
		gather(findings, ({ refused }) => refused)
	);
}

/** Three years or more named that lie five years back at least, and more of them than others. */
function isOfThePast({ text, date }: { text: string; date: CalendarDate }): boolean {
	const years = (text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).map(Number);
	const past = years.filter((year) => year <= Number(date.slice(0, 4)) - 5).length;
	return past >= 3 && past * 2 > years.length;
}

/** Each fact once, and no office with two holders at a time. */
function settled(found: readonly FoundFact[], refused: readonly Refusal[]) {
	const groups = [...groupBy(found, ({ fact }) => questionOf(fact)).values()];
	const kept: FoundFact[] = [];
	const dropped: Refusal[] = [];
	for (const group of groups) {
		const [first] = group;
		if (!first) continue;
		const answers = new Set(group.map(({ fact }) => answerOf(fact)));
		if (answers.size === 1) kept.push(first);
		else
			dropped.push(
				...group.flatMap(({ fact, pattern }) =>
					fact.evidence.slice(0, 1).map((span) => refusal('two-holders', span, pattern))
				)
			);
	}
	const byPlace = (a: FoundFact, b: FoundFact) =>
		(a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0);
	return { found: kept.sort(byPlace), refused: [...refused, ...dropped] };
}

function questionOf(fact: Fact): string {
	switch (fact.type) {
		case 'role':
			return ['role', fact.office, fact.asOf, fact.status === 'former' ? fact.person : ''].join(
				'|'
			);
		case 'statement':
			return ['statement', fact.content].join('|');
		case 'definition':
			return ['definition', fact.term, fact.longForm === undefined ? 'is' : 'long'].join('|');
		case 'relation':
			return ['relation', fact.subject, fact.predicate ?? fact.relation].join('|');
		case 'quantity':
		case 'money':
		case 'event':
			// a value that is said again, whatever proves it
			return JSON.stringify({ ...fact, id: '', evidence: [] });
		case 'passage':
			return fact.id;
	}
}

function answerOf(fact: Fact): string {
	switch (fact.type) {
		case 'role':
			return fact.person;
		case 'statement':
			return fact.speaker;
		case 'definition':
			// two ways to say what something is may both be right
			return (fact.longForm ?? '').toLowerCase();
		case 'relation':
			return fact.objects.join('|');
		case 'quantity':
		case 'money':
		case 'event':
		case 'passage':
			return '';
	}
}

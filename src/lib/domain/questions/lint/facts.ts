import type { Fact } from '../../facts/fact.ts';
import { unreachable } from '../../result.ts';
import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contains, pointed, textOf, type Text } from './text.ts';

/** Whether question and answer together still say what the fact says. */
export const factRules = rulesOf(
	{
		code: 'key-not-of-fact',
		severity: 'hard',
		says: 'The right answer is nothing that the fact says.',
		find: (question, sight) => {
			const { facts, key } = sight;
			const [fact, ...others] = facts;
			if (!fact || others.length > 0) return null;
			return givesBack(question, fact, sight) ? null : `${fact.id} ← ${key?.raw ?? ''}`;
		}
	},
	{
		code: 'claim-not-of-fact',
		severity: 'hard',
		says: 'The true claim does not have in it what the fact says.',
		find: (_question, sight) => {
			const truth = sight.claims.find(({ isTrue }) => isTrue);
			const [fact] = sight.facts;
			return !truth || !fact || says(truth.seen, fact, sight) ? null : truth.seen.raw;
		}
	},
	{
		code: 'modality-dropped',
		severity: 'hard',
		says: 'What is planned, expected or denied is asked as if it were so.',
		find: (question, { facts, shown, key, lexicon }) => {
			const hedged = facts.find(({ modality }) => modality !== 'asserted');
			if (!hedged || !lexicon) return null;
			const texts = key ? [...shown, key] : shown;
			const isHedged = texts.some(({ raw }) => lexicon.patterns.hedges.test(raw));
			return isHedged ? null : pointed(question.stem, hedged.modality);
		}
	},
	{
		code: 'attribution-dropped',
		severity: 'hard',
		says: 'What somebody says is asked as if it were so: the stem must say who says it.',
		find: (question, { facts, shown, key, lexicon }) => {
			const source = facts.find(({ attribution }) => attribution !== null)?.attribution;
			if (source == null || !lexicon) return null;
			const name = textOf(source);
			const isNamed = [...shown, ...(key ? [key] : [])].some(
				(text) => lexicon.patterns.attributes.test(text.raw) || contains(text, name)
			);
			return isNamed ? null : pointed(question.stem, source);
		}
	},
	{
		code: 'present-without-day',
		severity: 'hard',
		says: 'Who holds an office changes: the stem must name the day, or ask in the past tense.',
		find: ({ stem }, { facts, lexicon }) =>
			facts.some((fact) => fact.type === 'role' && fact.status !== 'former') &&
			lexicon?.patterns.presentRole.test(stem) &&
			!/\d{4}/.test(stem)
				? stem
				: null
	}
);

/** True where the key is a value of the fact, or none that can be compared. */
function givesBack(question: Question, fact: Fact, sight: Sight): boolean {
	switch (question.kind) {
		case 'numeric':
			return numbersOf(fact)?.includes(question.key) ?? true;
		case 'typed':
		case 'cloze': {
			if (question.expects === 'date') return datesOf(fact)?.includes(question.key) ?? true;
			return namesOf(fact)?.some((name) => isOf(question.key, name)) ?? true;
		}
		case 'choice':
			return isChosen(question.key, fact, sight);
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return true;
	}
}

function isChosen(key: string, fact: Fact, { options, values }: Sight): boolean {
	const said = values[options.findIndex(({ raw }) => raw === key)];
	if (said?.kind === 'date') return datesOf(fact)?.includes(said.date) ?? true;
	if (said?.kind === 'amount') return numbersOf(fact)?.includes(said.amount.value) ?? true;
	return namesOf(fact)?.some((name) => isOf(key, name)) ?? true;
}

/** The words are the name, or what is made of it: `Joe Biden took office` of `Joe Biden`. */
function isOf(words: string, name: string): boolean {
	const [key, value] = [textOf(words), textOf(name)];
	return contains(key, value) || contains(value, key);
}

/** The numbers that a fact gives; null where it gives none that can be asked. */
function numbersOf(fact: Fact): readonly number[] | null {
	if (fact.type !== 'quantity' && fact.type !== 'money') return null;
	const { value, high = value } = fact.amount;
	return [value, high];
}

function datesOf(fact: Fact): readonly string[] | null {
	switch (fact.type) {
		case 'event':
			return [fact.date];
		case 'role':
			return [fact.since, fact.until].filter((date) => date !== undefined);
		case 'statement':
			return fact.when === undefined ? [] : [fact.when];
		case 'quantity':
		case 'money':
		case 'definition':
		case 'relation':
		case 'passage':
			return null;
		default:
			return unreachable(fact);
	}
}

/** The names and phrases one of which is in every key of a fact; null where a key is made otherwise. */
function namesOf(fact: Fact): readonly string[] | null {
	switch (fact.type) {
		case 'role':
			return [fact.person, fact.office];
		case 'statement':
			return [fact.speaker, fact.content];
		case 'definition':
			return [fact.term, fact.meaning, ...(fact.longForm === undefined ? [] : [fact.longForm])];
		case 'relation':
			return [fact.subject, ...fact.objects];
		case 'event':
			return [fact.subject, ...(fact.rest === undefined ? [] : [fact.rest])];
		case 'money':
			return [fact.purpose];
		case 'passage':
			return [fact.answer];
		case 'quantity':
			return null;
		default:
			return unreachable(fact);
	}
}

/** True where the text has the value of the fact in it, or nothing that can be compared. */
function says(text: Text, fact: Fact, { lexicon }: Sight): boolean {
	if (!lexicon) return true;
	const numbers = numbersOf(fact);
	if (numbers) {
		const said = lexicon.numbersIn(text.raw);
		return numbers.every((number) => said.includes(number));
	}
	if (fact.type === 'event') return lexicon.datesIn(text.raw).includes(fact.date);
	return namesOf(fact)?.some((name) => contains(text, textOf(name))) ?? true;
}

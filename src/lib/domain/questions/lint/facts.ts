import type { Fact } from '../../facts/fact.ts';
import { unreachable } from '../../result.ts';
import type { Question } from '../question.ts';
import { rulesOf } from './rule.ts';
import type { Sight } from './sight.ts';
import { contains, firstMatch, pointed, textOf, type Text } from './text.ts';

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
			const { denies, hedges } = lexicon.patterns;
			const pattern = hedged.modality === 'denied' ? denies : hedges;
			return firstMatch(pattern, key ? [...shown, key] : shown) !== null
				? null
				: pointed(question.stem, hedged.modality);
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
		case 'cloze':
			return question.expects === 'date'
				? (datesOf(fact)?.includes(question.key) ?? true)
				: isValue(question.expects === 'number' ? question.keyText : question.key, fact, sight);
		case 'choice':
			return isValue(question.key, fact, sight);
		case 'multi':
		case 'trueFalse':
		case 'match':
		case 'order':
			return true;
	}
}

function isValue(words: string, fact: Fact, { lexicon }: Sight): boolean {
	const number = lexicon?.readAmount(words)?.amount.value;
	if (number !== undefined && numbersOf(fact)?.includes(number)) return true;
	const date = lexicon?.readDate(words) ?? null;
	if (date !== null && datesOf(fact)?.includes(date)) return true;
	if (/^\W*\d/.test(words) && (numbersOf(fact) ?? datesOf(fact)) !== null) return false;
	return namesOf(fact)?.some((name) => isOf(words, name)) ?? true;
}

/** The words are the name, a part of it, or what is made of it: `Joe Biden took office`. */
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
			return [fact.person, fact.office, fact.title, fact.organisation];
		case 'statement':
			return [fact.speaker, fact.content, ...(fact.audience === undefined ? [] : [fact.audience])];
		case 'definition':
			return [
				fact.term,
				fact.meaning ?? '',
				...(fact.longForm === undefined ? [] : [fact.longForm])
			];
		case 'relation':
			return [fact.subject, ...fact.objects];
		case 'event':
			return [fact.subject, ...(fact.rest === undefined ? [] : [fact.rest])];
		case 'money':
			return [fact.purpose, fact.giver, fact.receiver, fact.doing?.subject].filter(isSaid);
		case 'passage':
			return [fact.answer];
		case 'quantity':
			return null;
		default:
			return unreachable(fact);
	}
}

function isSaid(words: string | undefined): words is string {
	return words !== undefined && words !== '';
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

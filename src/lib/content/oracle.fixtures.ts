import { monthNames } from '../domain/text/en/dates.ts';
import type { Amount, Bound, Fact, MoneyRole, QuantityFact } from '../domain/facts/fact.ts';
import type { Question } from '../domain/questions/question.ts';
import { wordingOf } from '../domain/questions/wordings.ts';

const english = wordingOf('en');
const plain = (words: string) =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^the /, '');

/**
 * True when words that stand as an option or within a claim are right by the facts of the article.
 * Written without the engine's notion of slots and distractors, so as to find it out.
 */
export function isRight(question: Question, words: string, facts: readonly Fact[]): boolean {
	const fact = facts.find(({ id }) => id === question.factIds[0]);
	const face = question.id.split('/').at(-1);
	if (!fact) throw new Error(`${question.id} asks about no fact of the article`);
	const has = (value: string) =>
		question.kind === 'choice' || question.kind === 'multi'
			? plain(words) === plain(value)
			: ` ${plain(words)} `.includes(` ${plain(value)} `);
	if (question.kind === 'multi' && face !== 'objects') {
		return facts.some((other) => belongsTogether(fact, other) && plain(words) === said(other));
	}
	switch (fact.type) {
		case 'quantity':
			if (face === 'low' || face === 'high') throw new Error(`${question.id} has nothing to judge`);
			return others(fact, facts).some(
				(other) =>
					aboutOf(other) === aboutOf(fact) &&
					('measured' in fact ? other.unit === fact.unit : true) &&
					fits(amountIn(withoutPhrase(words, aboutOf(fact))), other.amount)
			);
		case 'money':
			if (face === 'purpose') {
				return others(fact, facts)
					.filter(
						({ amount, currency }) =>
							amount.value === fact.amount.value && currency === fact.currency
					)
					.some((other) => has(english?.money.description(other) ?? ''));
			}
			return others(fact, facts).some(
				(other) =>
					other.purpose === fact.purpose &&
					other.role === (question.kind === 'trueFalse' ? moneyRoleIn(words) : fact.role) &&
					other.period === fact.period &&
					fits(amountIn(words), other.amount)
			);
		case 'role':
			if (face === 'since') {
				return others(fact, facts).some(
					({ person, office, since }) =>
						person === fact.person && office === fact.office && since === dateIn(words)
				);
			}
			if (face === 'office') {
				return others(fact, facts).some(
					({ person, office, status }) =>
						person === fact.person &&
						(status === 'former') === (fact.status === 'former') &&
						has(office)
				);
			}
			return others(fact, facts).some(
				({ person, title, organisation, status }) =>
					title === fact.title &&
					organisation === fact.organisation &&
					has(person) &&
					(question.kind !== 'trueFalse' || (status === 'former') === / as a former /.test(words))
			);
		case 'event':
			if (face === 'what') {
				return others(fact, facts)
					.filter(({ date }) => date.startsWith(fact.date) || fact.date.startsWith(date))
					.some((other) => has(english?.event.description(other) ?? ''));
			}
			return others(fact, facts).some(
				({ subject, verb, rest, date, timing, status }) =>
					subject === fact.subject &&
					verb?.base === fact.verb?.base &&
					rest === fact.rest &&
					(date === dateIn(words) ||
						(timing === 'byEndOf' && status === fact.status && dateIn(words) > date))
			);
		case 'statement':
			return others(fact, facts).some(
				({ content, speaker }) => content === fact.content && has(speaker)
			);
		case 'definition':
			return others(fact, facts).some(
				({ term, meaning }) => term === fact.term && meaning !== undefined && has(meaning)
			);
		case 'relation':
			return others(fact, facts).some(
				({ relation, subject, objects }) =>
					relation === fact.relation && subject === fact.subject && objects.some(has)
			);
		case 'passage':
			return has(fact.answer);
	}
}

function moneyRoleIn(claim: string): MoneyRole {
	if (claim.includes('the total of')) return 'total';
	if (claim.includes('the rest of')) return 'remaining';
	return claim.includes('additional') ? 'additional' : 'new';
}

/**
 * True when words that a row of a match offers are right for it by the facts.
 *
 * @param left what the row gives
 */
export function isRightInRow(left: string, words: string, facts: readonly Fact[]): boolean {
	return facts.some((fact) => {
		switch (fact.type) {
			case 'role':
				return fact.person === left && plain(words) === plain(fact.office);
			case 'money':
				return (
					plain(english?.money.description(fact) ?? '') === plain(left) &&
					words.includes(signs[fact.currency] ?? fact.currency) &&
					fits(amountIn(words), fact.amount)
				);
			case 'event': {
				const date = dateIn(words);
				return (
					english?.event.description(fact) === left &&
					(date.startsWith(fact.date) || fact.date.startsWith(date))
				);
			}
			case 'quantity':
			case 'statement':
			case 'definition':
			case 'relation':
			case 'passage':
				return false;
		}
	});
}

const signs: Record<string, string> = { USD: '$', EUR: '€' };

/** True when what one fact says is right wherever the other is asked for: one speaker, one year. */
function belongsTogether(fact: Fact, other: Fact): boolean {
	if (fact.type === 'statement')
		return other.type === 'statement' && other.speaker === fact.speaker;
	if (fact.type !== 'event' || other.type !== 'event') return false;
	return other.date.slice(0, 4) === fact.date.slice(0, 4);
}

/** What a fact says, as an option has it. */
function said(fact: Fact): string {
	if (fact.type === 'statement') return plain(fact.content);
	return fact.type === 'event' ? plain(english?.event.description(fact) ?? '') : '';
}

/** The facts of the same type, itself among them. */
function others<T extends Fact>(fact: T, facts: readonly Fact[]): T[] {
	return facts.filter((other): other is T => other.type === fact.type);
}

/** What a quantity is the number of; its claims hold this phrase, numbers and dates and all. */
function aboutOf(fact: QuantityFact): string {
	return 'measured' in fact ? fact.measured : `${fact.counted} ${fact.predicate}`;
}

function withoutPhrase(words: string, phrase: string): string {
	const at = words.toLowerCase().indexOf(phrase.toLowerCase());
	return at < 0 ? words : words.slice(0, at) + words.slice(at + phrase.length);
}

const boundsInWords: Record<string, Bound> = {
	over: 'over',
	under: 'under',
	'at least': 'atLeast',
	'up to': 'upTo'
};

/**
 * The last amount in the words, the day for which it holds left out. Claiming "about" a number is
 * claiming that number: it is right where the article's own "about" leaves room for it.
 */
function amountIn(words: string): Amount {
	const claim = words.replace(/^As of [^,]*, /, '');
	const number = '\\d[\\d,.]*\\d|\\d';
	const pattern = new RegExp(
		`(?:(over|under|at least|up to) )?\\$?(${number})(?: to (${number}))?(?:\\s(million|billion))?`,
		'gi'
	);
	const [, bound = '', digits = '', end, scale = ''] = [...claim.matchAll(pattern)].at(-1) ?? [];
	const factor = { million: 1e6, billion: 1e9 }[scale] ?? 1;
	const read = (text: string) =>
		Number((Number(text.replaceAll(',', '')) * factor).toPrecision(12));
	if (end !== undefined) return { bound: 'range', value: read(digits), high: read(end) };
	return { bound: boundsInWords[bound.toLowerCase()] ?? 'exact', value: read(digits) };
}

/** True when one number can be both amounts. */
function fits(given: Amount, right: Amount): boolean {
	const [a, b] = [given, right].map(({ bound, value, high = value }) => ({
		low: bound === 'under' || bound === 'upTo' ? 0 : bound === 'about' ? value * 0.75 : value,
		high:
			bound === 'over' || bound === 'atLeast' ? Infinity : bound === 'about' ? value * 1.25 : high
	}));
	return a !== undefined && b !== undefined && a.low <= b.high && b.low <= a.high;
}

/** The last date in the words, the day for which they hold left out. */
function dateIn(words: string): string {
	const claim = words.replace(/, as of .*$/, '');
	const pattern = new RegExp(`(?:(?:(\\d{1,2}) )?(${monthNames.join('|')}) )?(\\d{4})`, 'g');
	const [, day, month, year = ''] = [...claim.matchAll(pattern)].at(-1) ?? [];
	const number = monthNames.findIndex((name) => name === month) + 1;
	const parts = [year, month && String(number).padStart(2, '0'), day?.padStart(2, '0')];
	return parts.filter((part) => part !== undefined && part !== '').join('-');
}

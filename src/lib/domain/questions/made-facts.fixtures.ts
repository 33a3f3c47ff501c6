import type { Fact, RelationFact } from '../facts/fact.ts';
import { shiftDate } from '../facts/calendar-date.ts';
import { articleId, factId } from '../ids.ts';
import type { Article } from '../text/article.ts';
import { numberInDigits } from '../text/en/amounts.ts';

const id = articleId('made-up');

/** Words that differ in their letters, so that no name is taken for a slip of another. */
function nameOf(index: number): string {
	const letters = 'bcdfghjklmnprstvwz';
	let rest = index * 7919 + 12_345;
	let name = '';
	while (name.length < 8) {
		name += `${letters[rest % letters.length] ?? ''}${'aeiou'[rest % 5] ?? ''}`;
		rest = Math.floor(rest / 3) + index;
	}
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An article with any number of facts: of every type as many, each with a sentence of its own. */
export function madeArticle(count: number): { article: Article; facts: Fact[] } {
	const facts: Fact[] = [];
	let text = '';
	for (let index = 0; index < count; index++) {
		const made = makers[index % makers.length]?.(index);
		if (!made) continue;
		const evidence = [{ start: text.length, end: text.length + made.sentence.length }];
		// five sentences a paragraph
		text += `${made.sentence}${index % 5 === 4 ? '\n\n' : ' '}`;
		const common = {
			id: factId(id, `fact-${index}`),
			evidence,
			asOf: '2026-01-05',
			modality: 'asserted',
			attribution: null,
			importance: 2
		} as const;
		facts.push({ ...common, ...made.fact });
	}
	const article = {
		...{ id, title: 'Made up', date: '2026-01-05', language: 'en', source: 'Made up.' },
		text: text.trim()
	};
	return { article, facts };
}

type Own<T> = T extends Fact
	? Omit<T, 'id' | 'evidence' | 'asOf' | 'modality' | 'attribution' | 'importance'>
	: never;
interface Made {
	readonly fact: Own<Fact>;
	readonly sentence: string;
}

const makers: readonly ((index: number) => Made)[] = [
	(index) => {
		const [counted, value] = [`visitors from ${nameOf(index)}`, 1000 + index * 37];
		return {
			sentence: `About ${numberInDigits(value)} ${counted} were at the fair in spring.`,
			fact: {
				...{ type: 'quantity', counted, predicate: 'were at the fair', unit: 'visitors' },
				amount: { bound: 'about', value }
			}
		};
	},
	(index) => {
		const [giver, receiver] = [nameOf(index), nameOf(index + 1)];
		const purpose = `aid for schools in ${receiver}`;
		return {
			sentence: `${giver} promised an additional $${20 + index} million of ${purpose}.`,
			fact: {
				...{ type: 'money', currency: 'USD', role: 'additional', purpose, giver, receiver },
				amount: { bound: 'exact', value: (20 + index) * 1e6 }
			}
		};
	},
	(index) => {
		const [person, organisation] = [`${nameOf(index)} ${nameOf(index + 5)}`, nameOf(index + 9)];
		const office = `minister of ${organisation}`;
		return {
			sentence: `${person}, the ${office}, opened the meeting of the council.`,
			fact: { type: 'role', person, title: 'minister', organisation, office, status: 'current' }
		};
	},
	(index) => {
		const [subject, date] = [
			`the province of ${nameOf(index)}`,
			shiftDate('2019-01-01', index % 2000)
		];
		return {
			sentence: `On ${date} ${subject} joined the union of the coast.`,
			fact: {
				...{ type: 'event', subject, isPlural: false, rest: 'the union of the coast', date },
				...{ verb: { base: 'join', past: 'joined' }, timing: 'at', status: 'happened' }
			}
		};
	},
	(index) => {
		const [speaker, content] = [
			`${nameOf(index % 400)} ${nameOf(index % 400)}`,
			`the bridge of ${nameOf(index)} was safe`
		];
		return {
			sentence: `${speaker} said that ${content}.`,
			fact: { type: 'statement', speaker, isPerson: true, content }
		};
	},
	(index) => {
		const [term, meaning] = [nameOf(index), `a kind of boat with ${index} oars`];
		return {
			sentence: `A ${term} is ${meaning}, and it is built by hand.`,
			fact: { type: 'definition', term, meaning }
		};
	},
	(index) => {
		const subject = `the list of ${nameOf(index)}`;
		const objects = [nameOf(index + 1), nameOf(index + 2), nameOf(index + 3)];
		const fact: Own<RelationFact> = {
			...{ type: 'relation', relation: 'list', subject, link: 'town', objects },
			foils: [nameOf(index + 20), nameOf(index + 21), nameOf(index + 22)]
		};
		return { fact, sentence: `The towns ${objects.join(', ')} were on ${subject}.` };
	}
];

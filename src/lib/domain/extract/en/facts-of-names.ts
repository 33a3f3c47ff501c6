import type { CalendarDate } from '../../facts/calendar-date.ts';
import type { Fact } from '../../facts/fact.ts';
import { groupBy } from '../../group-by.ts';
import type { ArticleId } from '../../ids.ts';
import type { Entities } from '../entities/entity.ts';
import type { FoundFact, NameMention, Refusal, Sentence } from '../extraction.ts';
import { wordsOf } from '../mentions/words.ts';
import { acronymFacts, definitionsIn } from './definitions.ts';
import {
	refusal,
	type Findings,
	type PlacedName,
	type ReadSentence,
	type Reading
} from './finding.ts';
import { quotationsIn } from './quotations.ts';
import { relationsIn } from './relations.ts';
import { rolesIn } from './roles.ts';
import { statementsIn } from './statements.ts';

/** A longer sentence is a list or has lost its stops; reading it would take the square of its length. */
const mostWords = 150;

const rules = [rolesIn, statementsIn, quotationsIn, acronymFacts, definitionsIn, relationsIn];

/**
 * The facts of an English article about whom and what it names: offices, statements, acronyms,
 * definitions and relations, in the order of the text, each said once; and what is not asked, with the
 * reason. Linear in the length of the text.
 */
export function factsOfNames(
	article: { readonly id: ArticleId; readonly text: string; readonly date: CalendarDate },
	sentences: readonly Sentence[],
	entities: Entities
): { found: FoundFact[]; refused: Refusal[] } {
	const reading: Reading = { ...article, entities, isOfThePast: isOfThePast(article) };
	const findings: Findings[] = [];
	let before: ReadSentence | undefined;
	let block = -1;
	let next = 0;
	for (const sentence of sentences) {
		const row = wordsOf(article.text, sentence.span);
		const mentions: NameMention[] = [];
		for (; (entities.mentions[next]?.span.start ?? Infinity) < sentence.span.end; next++) {
			const mention = entities.mentions[next];
			if (mention) mentions.push(mention);
		}
		const flawed = sentence.flags.map(({ span }) => span);
		const read: ReadSentence = {
			...row,
			...{ names: placed(row.words, mentions), flawed },
			before: block === sentence.block ? before : undefined
		};
		if (row.words.length <= mostWords) findings.push(...rules.map((rule) => rule(read, reading)));
		[before, block] = [read, sentence.block];
	}
	return settled(
		findings.flatMap(({ found }) => found),
		findings.flatMap(({ refused }) => refused)
	);
}

/** The words that each name takes. */
export function placed(
	words: readonly { start: number; end: number }[],
	mentions: readonly NameMention[]
): PlacedName[] {
	const starts = new Map(words.map(({ start }, at) => [start, at]));
	const ends = new Map(words.map(({ end }, at) => [end, at + 1]));
	return mentions.flatMap((mention) => {
		const from = starts.get(mention.span.start);
		const to = ends.get(mention.span.end);
		return from === undefined || to === undefined ? [] : [{ from, to, mention }];
	});
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
			return (fact.longForm ?? fact.meaning ?? '').toLowerCase();
		case 'relation':
			return fact.objects.join('|');
		case 'quantity':
		case 'money':
		case 'event':
		case 'passage':
			return '';
	}
}

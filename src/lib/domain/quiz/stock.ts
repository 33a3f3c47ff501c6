import type { Fact } from '../facts/fact.ts';
import type { FactId } from '../ids.ts';
import type { Question } from '../questions/question.ts';
import { secretsAmong, type SecretsOf } from '../questions/secrets.ts';
import { slotName } from '../questions/slot.ts';
import { byCodeUnits, seedOf } from '../random.ts';
import type { Article } from '../text/article.ts';
import { partOf } from '../text/part.ts';
import type { Blueprint } from './attempt-event.ts';

/** An article with all that can be asked about it. */
export interface PaperSource {
	readonly article: Article;
	/** Those that the questions are about. */
	readonly facts: readonly Fact[];
	readonly questions: readonly Question[];
}

/** All that papers are put together from: made once, it serves every draw. */
export interface Stock {
	readonly sources: readonly PaperSource[];
	readonly slots: ReadonlyMap<FactId, string>;
	readonly secretsOf: SecretsOf;
}

export function stockOf(sources: readonly PaperSource[]): Stock {
	const facts = sources.flatMap((source) => source.facts);
	return {
		sources,
		slots: new Map(facts.map((fact) => [fact.id, slotName(fact)])),
		secretsOf: secretsAmong(sources.flatMap(({ questions }) => questions))
	};
}

/** A question that a paper may have. */
export interface Candidate {
	readonly question: Question;
	readonly article: Article;
	/** What it asks for, one name a slot: no two questions of a paper share one. */
	readonly slots: readonly [string, ...string[]];
	/** The part of the article that proves it, counted from 0. */
	readonly part: number;
	/** Its lot: of equally good ones the highest is taken. */
	readonly lot: number;
}

/**
 * The questions of these kinds and parts with their lots, in an order that does not depend on that of the
 * sources. A question about a fact of importance 3 draws three lots and keeps the best: it comes before
 * one of importance 1 three times of four.
 */
export function candidatesOf(
	{ sources, slots }: Stock,
	{ kinds, parts }: Pick<Blueprint, 'kinds' | 'parts'>,
	seed: number
): Candidate[] {
	const candidates = sources.flatMap(({ article, questions }) =>
		questions
			.filter(({ kind }) => kinds.includes(kind))
			.map((question) => candidateOf(question, { article, slots, seed }))
			.filter(({ part }) => parts?.includes(part) ?? true)
	);
	return candidates.sort((a, b) => b.lot - a.lot || byCodeUnits(a.question.id, b.question.id));
}

function candidateOf(
	question: Question,
	{ article, slots, seed }: { article: Article; slots: Stock['slots']; seed: number }
): Candidate {
	const { id, factIds, importance, evidence } = question;
	const [first, ...others] = factIds.map((fact) => slots.get(fact) ?? fact);
	if (first === undefined) throw new Error(`${id} is about nothing`);
	return {
		question,
		article,
		slots: [
			first,
			...others.filter((slot, index) => slot !== first && others.indexOf(slot) === index)
		],
		part: partOf(article, evidence),
		lot: Math.max(...Array.from({ length: importance }, (_, nth) => seedOf(id, seed, nth)))
	};
}

import { passage } from '../facts/fixtures.ts';
import type { PassageFact } from '../facts/fact.ts';
import { articleId, factId, questionId, type ArticleId, type FactId } from '../ids.ts';
import { choice, match, multi, numeric, order, trueFalse, typed } from '../questions/fixtures.ts';
import type { Question, QuestionKind } from '../questions/question.ts';
import { drawPaper } from './paper.ts';
import type { PaperSource, Stock } from './stock.ts';

/** A fact of a made-up article: what it asks for, what about, the answer, and the kinds that ask it. */
export interface MadeFact {
	readonly slot: number;
	readonly topic: string;
	readonly key: string;
	readonly kinds: readonly SingleKind[];
	readonly importance: 1 | 2 | 3;
}

/** Kinds of which a made-up fact may have one of its own. */
export const singleKinds = ['choice', 'numeric', 'typed', 'trueFalse', 'multi'] as const;
type SingleKind = (typeof singleKinds)[number];

/** An article of a text as long as it has facts, with these questions and some over several facts. */
export function madeSource(
	name: string,
	made: readonly MadeFact[],
	groups: readonly (readonly [QuestionKind, readonly number[]])[] = []
): PaperSource {
	const id = articleId(name);
	const facts = made.map((one, at) => factOf(id, one, at));
	const questions = made.flatMap((one, at) => one.kinds.map((kind) => single(kind, one, at, id)));
	const article = {
		...{ id, title: name, date: '2026-01-05', language: 'en', source: 'Made up.' },
		text: '. '.repeat(made.length)
	};
	return {
		article,
		facts,
		questions: [
			...questions,
			...groups.map(([kind, ats]) =>
				group(
					kind,
					ats.map((at) => ({ one: made[at], fact: idAt(id, at) })),
					id
				)
			)
		]
	};
}

function idAt(article: ArticleId, at: number): FactId {
	return factId(article, `f${String(at).padStart(3, '0')}`);
}

function factOf(article: ArticleId, { slot, importance }: MadeFact, at: number): PassageFact {
	return passage({
		id: idAt(article, at),
		evidence: [{ start: 2 * at, end: 2 * at + 1 }],
		prompt: `Slot ${slot}?`,
		importance
	});
}

function single(
	kind: SingleKind,
	{ topic, key, importance }: MadeFact,
	at: number,
	article: ArticleId
): Question {
	const fact = idAt(article, at);
	const common = {
		id: questionId([fact], kind, 'face'),
		factIds: [fact] as const,
		articleId: article,
		evidence: [{ start: 2 * at, end: 2 * at + 1 }],
		importance,
		stem: `Who saw ${topic}?`
	};
	switch (kind) {
		case 'numeric':
			return numeric({ ...common, key: at, keyText: String(1000 + at), unit: '' });
		case 'typed':
			return typed({ ...common, key, keyText: key, accepted: [key] });
		case 'trueFalse':
			return trueFalse({
				...common,
				stem: 'True or false?',
				claims: [
					{ text: `${key} saw ${topic}.`, isTrue: true },
					{ text: `Nobody${at} saw ${topic}.`, isTrue: false }
				]
			});
		case 'multi':
			return multi({
				...common,
				options: [{ text: key }, { text: 'Someone' }, { text: 'Another' }],
				keys: [
					{ text: key, factId: fact },
					{ text: 'Someone', factId: fact }
				]
			});
		case 'choice':
			return choice({ ...common, options: [{ text: key }, { text: 'A' }, { text: 'B' }], key });
	}
}

function group(
	kind: QuestionKind,
	members: readonly { readonly one: MadeFact | undefined; readonly fact: FactId }[],
	article: ArticleId
): Question {
	const [first, ...others] = members.map(({ fact }) => fact);
	if (first === undefined) throw new Error('a question is about something');
	const factIds = [first, ...others] as const;
	const common = { id: questionId(factIds, kind, 'group'), factIds, articleId: article };
	return kind === 'order'
		? order({
				...common,
				items: members.map(({ fact, one }, at) => ({
					factId: fact,
					text: `Event ${one?.topic ?? ''} ${fact}`,
					note: `${1900 + at}`
				}))
			})
		: match({
				...common,
				pairs: members.map(({ fact, one }) => ({
					factId: fact,
					left: `${one?.topic ?? ''} ${fact}`,
					right: { text: one?.key ?? '' }
				})),
				distractors: []
			});
}

/** Facts that have nothing to do with one another, each with a question of every one of these kinds. */
export function strangers(count: number, kinds: readonly SingleKind[] = singleKinds): MadeFact[] {
	return Array.from({ length: count }, (_, n) => ({
		slot: n,
		topic: `${n}thing`,
		key: `Person${n}`,
		kinds,
		importance: 2
	}));
}

/** The questions of a paper, as the engine made them. */
export function drawn(
	stock: Stock,
	wanted: { count: number; kinds: readonly QuestionKind[] },
	seed: number
) {
	const all = new Map(
		stock.sources.flatMap(({ questions }) => questions.map((question) => [question.id, question]))
	);
	return drawPaper(stock, wanted, seed).map(({ question }) => {
		const found = all.get(question.id);
		if (!found) throw new Error(`${question.id} is from nowhere`);
		return found;
	});
}

/** How often each kind is asked. */
export function usesOf(paper: readonly Question[], wanted: readonly QuestionKind[]): number[] {
	return wanted.map((kind) => paper.filter((question) => question.kind === kind).length);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { questionId, type FactId, type QuestionId } from '../ids.ts';
import { choice, match, numeric } from '../questions/fixtures.ts';
import type { Question } from '../questions/question.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import { memory, reviewId, unrelated } from './fixtures.ts';
import type { Memory } from './memory.ts';
import { nextQuestion } from './next-question.ts';
import { answerRound, startRound, type Round } from './round.ts';

const facts = Array.from({ length: 12 }, (_, n) => idOf(`f${n}`));
const single = (fact: FactId): Question[] => [
	choice({ id: questionId([fact], 'choice', 'x'), factIds: [fact] }),
	numeric({ id: questionId([fact], 'numeric', 'x'), factIds: [fact] })
];
const together = (...members: readonly [FactId, ...FactId[]]) =>
	match({ id: questionId(members, 'match', 'x'), factIds: members });

interface Given {
	readonly questions?: readonly Question[];
	readonly stats?: readonly FactStats[];
	readonly memories?: readonly Memory[];
	readonly revealed?: readonly QuestionId[];
}

function sourceOf({
	questions = facts.flatMap(single),
	stats = [],
	memories = [],
	revealed = []
}: Given) {
	return {
		facesOf: (fact: FactId) => questions.filter(({ factIds }) => factIds.includes(fact)),
		stats: new Map(stats.map((row) => [row.factId, row])),
		memories: new Map(memories.map((row) => [row.factId, row])),
		isRevealed: ({ id }: Question) => revealed.includes(id)
	};
}

const start = (count = 12) => startRound(facts.slice(0, count), unrelated);

/** Asks and answers until the end, or so often; what was asked. */
function play(round: Round, given: Given, verdicts: readonly boolean[]) {
	const source = sourceOf(given);
	const asked: Question[] = [];
	for (const right of verdicts) {
		const question = nextQuestion(round, source);
		if (!question) break;
		asked.push(question);
		const outcomes = question.factIds.map((factId) => ({ factId, right }));
		round = answerRound(round, outcomes, reviewId(`r${asked.length}`));
	}
	return { round, asked, factsAsked: asked.map(({ factIds }) => factIds.map(nameOf).join('+')) };
}

const nameOf = (fact: FactId) => fact.split('/')[1];
const all = (right: boolean) => Array<boolean>(40).fill(right);

test('facts are asked in their order, by recognising them first', () => {
	const { factsAsked, asked } = play(start(4), {}, all(true));
	expect(factsAsked).toEqual(['f0', 'f1', 'f2', 'f3']);
	expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(['choice']));
	expect(nextQuestion(start(0), sourceOf({}))).toBeNull();
});

test('a fact that is given away waits until nothing else is open', () => {
	const revealed = facts.slice(0, 1).flatMap((fact) => single(fact).map(({ id }) => id));
	expect(play(start(3), { revealed }, all(true)).factsAsked).toEqual(['f1', 'f2', 'f0']);
});

test('of a fact the face that is not given away is asked', () => {
	const revealed = facts.slice(0, 1).flatMap((fact) =>
		single(fact)
			.slice(0, 1)
			.map(({ id }) => id)
	);
	const { asked, factsAsked } = play(start(2), { revealed }, all(true));
	expect(factsAsked).toEqual(['f0', 'f1']);
	expect(asked[0]?.kind).toBe('numeric');
});

const [f0 = idOf('f0'), f1 = f0, f2 = f0] = facts;
const [f4 = f0, f5 = f0, f6 = f0] = facts.slice(4);
const [f10 = f0, f11 = f0] = facts.slice(10);
const groups = [together(f4, f5, f6), together(f0, f1, f2), together(f10, f11)];
const withGroups = { questions: [...facts.flatMap(single), ...groups] };

test('a question over several facts comes after three others, and three before the next', () => {
	expect(play(start(), withGroups, all(true)).factsAsked).toEqual([
		...['f0', 'f1', 'f2', 'f4+f5+f6', 'f3', 'f7', 'f8', 'f10+f11', 'f9']
	]);
});

test('what was missed in it comes back alone', () => {
	const { factsAsked } = play(start(7), withGroups, [
		true,
		true,
		true,
		false,
		true,
		true,
		true,
		true
	]);
	expect(factsAsked).toEqual(['f0', 'f1', 'f2', 'f4+f5+f6', 'f3', 'f4', 'f5', 'f6']);
});

test.each<[string, Given, Round]>([
	['one of its facts is not in the round', withGroups, start(6)],
	[
		'one of its facts is to be recalled',
		{ ...withGroups, memories: [memory('f5', { stability: 7 })] },
		start(7)
	],
	['it is given away', { ...withGroups, revealed: [together(f4, f5, f6).id] }, start(7)]
])('it is not asked where %s', (_, given, round) => {
	expect(play(round, given, all(true)).factsAsked.filter((name) => name.includes('+'))).toEqual([]);
});

test('a fact of which nothing else is left is asked with others', () => {
	const { factsAsked } = play(
		start(2),
		{ questions: [together(f0, f5), ...single(f1)] },
		all(true)
	);
	expect(factsAsked).toEqual(['f1', 'f0+f5']);
});

test('a round never asks a fact again that was right, and comes to its end', () => {
	const group = fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 4 });
	const property = fc.property(
		fc.array(group, { maxLength: 6 }),
		fc.array(fc.nat(23), { maxLength: 10 }),
		fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
		(members, hidden, verdicts) => {
			const singles = facts.flatMap(single);
			const questions = [
				...singles,
				...members.flatMap((ats) => {
					const [first, ...others] = ats.map((at) => facts[at] ?? f0);
					return first === undefined ? [] : [together(first, ...others)];
				})
			];
			const revealed = hidden.flatMap((at) => singles[at]?.id ?? []);
			const { round, asked } = play(start(), { questions, revealed }, verdicts);
			const right = new Set<FactId>();
			const isFresh = asked.every(({ factIds }, at) => {
				const fresh = factIds.every((fact) => !right.has(fact));
				if (verdicts[at]) for (const fact of factIds) right.add(fact);
				return fresh;
			});
			return isFresh && round.todo.length === 0;
		}
	);
	fc.assert(property, { seed: 1, numRuns: 500 });
});

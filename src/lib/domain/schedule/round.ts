import type { FactId, ReviewId } from '../ids.ts';
import type { Outcome } from './review.ts';

/** What is still to ask, and how the last answer came out: what a regrading changes. */
interface Before {
	readonly todo: readonly FactId[];
	readonly outcomes: readonly Outcome[];
}

/** An answer within a round of study. */
export interface RoundAnswer {
	/** One for each fact of the round that the answer says something about; never empty. */
	readonly outcomes: readonly Outcome[];
	/** The review that holds it: what "Undo" takes back. */
	readonly reviewId: ReviewId;
	/** What was to ask when it was given. */
	readonly todoBefore: readonly FactId[];
	/** By which a person decided that it was right after all: taken back before the answer. */
	readonly regraded?: { readonly by: ReviewId; readonly before: Before };
}

/** A round of study: what is still to ask, each fact once, and what was answered. */
export interface Round {
	readonly todo: readonly FactId[];
	readonly done: readonly RoundAnswer[];
}

/** Facts in one round: about five minutes. */
export const roundSize = 12;

/** How often a fact comes back within a round before it is left for another day. */
const maxTries = 3;

/** What must not be asked together. */
export interface Apart {
	/** Names what a fact gives the value of. */
	slotOf(fact: FactId): string;
	/** True where the answer to one helps with the other. */
	areRelated(a: FactId, b: FactId): boolean;
	/** What was asked earlier on the same day. */
	readonly before: readonly FactId[];
}

/**
 * A round over the first facts of the queue. Of those that answer the same question it takes the first:
 * the verdict on one would be the key of the next. A fact that is related to one of the round, or of an
 * earlier one of the day, waits for another day where there are others to ask.
 */
export function startRound(queue: readonly FactId[], apart: Apart): Round {
	const firsts = new Map(queue.toReversed().map((fact) => [apart.slotOf(fact), fact]));
	const open = queue.filter((fact) => firsts.get(apart.slotOf(fact)) === fact);
	const todo: FactId[] = [];
	for (const fact of open) {
		if (todo.length === roundSize) break;
		const others = [...apart.before, ...todo].filter((other) => other !== fact);
		if (!others.some((other) => apart.areRelated(fact, other))) todo.push(fact);
	}
	const waiting = open.filter((fact) => !todo.includes(fact)).slice(0, roundSize - todo.length);
	return { todo: [...todo, ...waiting], done: [] };
}

/**
 * The round after an answer to some of its facts: what is right is done with, what was missed comes back
 * at the end. Unchanged where the answer says nothing about what is to ask.
 */
export function answerRound(
	{ todo, done }: Round,
	given: readonly Outcome[],
	reviewId: ReviewId
): Round {
	const outcomes = given.filter(({ factId }) => todo.includes(factId));
	if (outcomes.length === 0) return { todo, done };
	const rest = todo.filter((id) => !outcomes.some(({ factId }) => factId === id));
	const again = outcomes.flatMap(({ factId, right }) =>
		!right && triesOf(factId, done) + 1 < maxTries ? [factId] : []
	);
	return { todo: [...rest, ...again], done: [...done, { outcomes, reviewId, todoBefore: todo }] };
}

/** How often a fact was asked. */
function triesOf(fact: FactId, done: readonly RoundAnswer[]): number {
	return done.filter(({ outcomes }) => outcomes.some(({ factId }) => factId === fact)).length;
}

/**
 * The round after a person decided that its last answer was right after all: its facts need not come
 * back for it. Unchanged where all of the answer was right.
 */
export function regradeRound({ todo, done }: Round, by: ReviewId): Round {
	const last = done.at(-1);
	if (!last || last.outcomes.every(({ right }) => right)) return { todo, done };
	const outcomes = last.outcomes.map(({ factId }) => ({ factId, right: true }));
	const before = { todo, outcomes: last.outcomes };
	return {
		todo: todo.filter((id) => !outcomes.some(({ factId }) => factId === id)),
		done: [...done.slice(0, -1), { ...last, outcomes, regraded: { by, before } }]
	};
}

/** The round before its last regrading or answer; unchanged where nothing was answered. */
export function undoRound({ todo, done }: Round): Round {
	const last = done.at(-1);
	if (!last) return { todo, done };
	const others = done.slice(0, -1);
	if (!last.regraded) return { todo: last.todoBefore, done: others };
	const { reviewId, todoBefore, regraded } = last;
	const { todo: before, outcomes } = regraded.before;
	return { todo: before, done: [...others, { outcomes, reviewId, todoBefore }] };
}

/** What a finished round brought: facts whose last answer was right, and the others. */
export function roundSummary({ done }: Round): { learned: FactId[]; missed: FactId[] } {
	const outcomes = done.flatMap((answer) => answer.outcomes);
	const last = new Map(outcomes.map(({ factId, right }) => [factId, right]));
	const facts = [...last.keys()];
	return {
		learned: facts.filter((id) => last.get(id)),
		missed: facts.filter((id) => !last.get(id))
	};
}

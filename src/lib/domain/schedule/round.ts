import type { FactId, ReviewId } from '../ids.ts';

/** An answer within a round of study. */
export interface RoundAnswer {
	readonly factId: FactId;
	readonly right: boolean;
	/** The review that holds it: what "Undo" takes back. */
	readonly reviewId: ReviewId;
	/** The review by which a person decided that it was right after all: taken back before the answer. */
	readonly regradedBy?: ReviewId;
}

/** A round of study: what is still to ask, and what was answered. */
export interface Round {
	readonly todo: readonly FactId[];
	readonly done: readonly RoundAnswer[];
}

/** Facts in one round: about five minutes. */
export const roundSize = 12;

/** How often a fact comes back within a round before it is left for another day. */
const maxTries = 3;

/** A round over the first facts of the queue. */
export function startRound(queue: readonly FactId[]): Round {
	return { todo: queue.slice(0, roundSize), done: [] };
}

/** The round after an answer to its first fact: a missed fact comes back at the end. */
export function answerRound({ todo, done }: Round, right: boolean, reviewId: ReviewId): Round {
	const [factId, ...rest] = todo;
	if (factId === undefined) return { todo, done };
	const tries = done.filter((answer) => answer.factId === factId).length + 1;
	const again = !right && tries < maxTries ? [factId] : [];
	return { todo: [...rest, ...again], done: [...done, { factId, right, reviewId }] };
}

/**
 * The round after a person decided that its last answer was right after all: the fact need not come
 * back for it. Unchanged where the answer was right.
 */
export function regradeRound({ todo, done }: Round, regradedBy: ReviewId): Round {
	const last = done.at(-1);
	if (!last || last.right) return { todo, done };
	return {
		todo: comesBack(done, last) ? todo.slice(0, -1) : todo,
		done: [...done.slice(0, -1), { ...last, right: true, regradedBy }]
	};
}

/** The round before its last regrading or answer; unchanged where nothing was answered. */
export function undoRound({ todo, done }: Round): Round {
	const last = done.at(-1);
	if (!last) return { todo, done };
	const before = done.slice(0, -1);
	if (last.regradedBy !== undefined) {
		const { factId, reviewId } = last;
		return {
			todo: comesBack(done, last) ? [...todo, last.factId] : todo,
			done: [...before, { factId, right: false, reviewId }]
		};
	}
	const cameBack = !last.right && comesBack(done, last);
	return { todo: [last.factId, ...(cameBack ? todo.slice(0, -1) : todo)], done: before };
}

/** Whether the fact of a wrong answer is asked again. */
function comesBack(done: readonly RoundAnswer[], { factId }: RoundAnswer): boolean {
	return done.filter((answer) => answer.factId === factId).length < maxTries;
}

/** What a finished round brought: facts whose last answer was right, and the others. */
export function roundSummary({ done }: Round): { learned: FactId[]; missed: FactId[] } {
	const last = new Map(done.map(({ factId, right }) => [factId, right]));
	const facts = [...last.keys()];
	return {
		learned: facts.filter((id) => last.get(id)),
		missed: facts.filter((id) => !last.get(id))
	};
}

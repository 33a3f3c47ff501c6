import type { FactId } from '../ids.ts';
import type { Question } from '../questions/question.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import { nextFace, type Known } from './faces.ts';
import { wantsRecall, type Memory } from './memory.ts';
import type { Round } from './round.ts';

/** What a round is asked from. */
export interface RoundSource {
	/** Every question about a fact, alone or with others, in the engine's order. */
	facesOf(fact: FactId): readonly Question[];
	/** What the log says about the facts. */
	readonly stats: ReadonlyMap<FactId, FactStats>;
	readonly memories: ReadonlyMap<FactId, Memory>;
	/** True when something that was shown in this round gives the key away. */
	isRevealed(question: Question): boolean;
}

/** Questions about one fact that stand between two about several. */
const singlesBetween = 3;

/**
 * What to ask next: the first fact of the round of which a face is open, that is, not given away by
 * what was shown before. Facts that are given away wait; where all are, the first is asked all the
 * same. Every few questions one over several facts has its turn, if there is one whose facts are all
 * to ask, not asked yet in this round, and to be recognised.
 *
 * @returns null where the round is at its end
 */
export function nextQuestion(round: Round, source: RoundSource): Question | null {
	const [first] = round.todo;
	if (first === undefined) return null;
	const together = nextTogether(round, source);
	if (together) return together;
	for (const fact of round.todo) {
		const open = source.facesOf(fact).filter((face) => isAlone(face) && !source.isRevealed(face));
		if (open.length > 0) return nextFace(open, knownOf(fact, source));
	}
	const faces = source.facesOf(first);
	const alone = faces.filter(isAlone);
	// a person may have hidden all but the questions that ask about others as well
	return nextFace(alone.length > 0 ? alone : faces, knownOf(first, source));
}

function knownOf(fact: FactId, { stats, memories }: RoundSource): Known {
	return { stats: stats.get(fact) ?? null, memory: memories.get(fact) ?? null };
}

function isAlone({ factIds }: Question): boolean {
	return factIds.length === 1;
}

function nextTogether({ todo, done }: Round, source: RoundSource): Question | null {
	const before = done.slice(-singlesBetween);
	const isTurn =
		before.length === singlesBetween && before.every(({ outcomes }) => outcomes.length === 1);
	if (!isTurn) return null;
	const asked = done.flatMap(({ outcomes }) => outcomes.map(({ factId }) => factId));
	const isToMeet = (fact: FactId) =>
		todo.includes(fact) && !asked.includes(fact) && !wantsRecall(source.memories.get(fact));
	for (const fact of todo) {
		const open = source
			.facesOf(fact)
			.filter((face) => !isAlone(face) && face.factIds.every(isToMeet) && !source.isRevealed(face));
		if (open.length > 0) return nextFace(open, knownOf(fact, source));
	}
	return null;
}

import type { Question } from '../questions/question.ts';
import type { FactStats } from '../stats/fact-stats.ts';
import { wantsRecall, type Memory } from './memory.ts';
import { isRecall } from './rating.ts';

/** What is known of a fact before it is asked. */
export interface Known {
	/** Null where it was never answered. */
	readonly stats: FactStats | null;
	/** Null where no answer said anything about the memory. */
	readonly memory: Pick<Memory, 'stability'> | null;
}

/**
 * The face of a fact to ask next: recognition first, recall once it is held for a week. Among the faces
 * of that sort they take turns. A statement to judge says little about the memory, and is asked only
 * where nothing else asks to recognise, and once.
 *
 * @param questions every question of the fact, in the engine's order; not empty
 */
export function nextFace(questions: readonly Question[], known: Known): Question {
	const faces = wantedFaces(questions, known);
	const face = faces[(known.stats?.answers ?? 0) % faces.length];
	if (!face) throw new Error('a fact without a question cannot be asked');
	return face;
}

function wantedFaces(questions: readonly Question[], { stats, memory }: Known) {
	const recall = questions.filter(isRecall);
	const statements = questions.filter(({ kind }) => kind === 'trueFalse');
	const recognition = questions.filter((one) => !isRecall(one) && one.kind !== 'trueFalse');
	const inOrder = wantsRecall(memory)
		? [recall, recognition]
		: [recognition, ...(stats ? [] : [statements]), recall];
	return inOrder.find((faces) => faces.length > 0) ?? questions;
}

import type { Question } from '../questions/question.ts';
import type { FactStats } from '../stats/fact-stats.ts';

/** Faces that ask to recall; the others ask to recognise. */
const recallKinds: readonly Question['kind'][] = ['numeric', 'typed', 'cloze'];

/**
 * The face of a fact to ask next: recognition first, recall once the fact has been right. Among the
 * faces of that sort they take turns.
 *
 * @param questions every question of the fact, in the engine's order; not empty
 * @param stats what the log says about the fact; null where it was never answered
 */
export function nextFace(questions: readonly Question[], stats: FactStats | null): Question {
	const wantsRecall = stats !== null && stats.lastRight;
	const wanted = questions.filter(
		(question) => recallKinds.includes(question.kind) === wantsRecall
	);
	const faces = wanted.length > 0 ? wanted : questions;
	const face = faces[(stats?.answers ?? 0) % faces.length];
	if (!face) throw new Error('a fact without a question cannot be asked');
	return face;
}

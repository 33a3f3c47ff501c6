import type { Question } from '../questions/question.ts';
import type { FoundFact } from './extraction.ts';

/** Leaves out a gap for a value that another rule asks for. */
export function notAskedTwice(
	questions: readonly Question[],
	facts: readonly FoundFact[]
): readonly Question[] {
	const asked = new Set(questions.flatMap(({ factIds }) => factIds));
	const values = new Set(
		facts.flatMap(({ fact, answer }) => (answer && asked.has(fact.id) ? [answer.start] : []))
	);
	const gaps = new Set(
		facts.flatMap(({ fact }) =>
			fact.type === 'passage' && fact.prompt === '' && values.has(fact.answerSpan.start)
				? [fact.id]
				: []
		)
	);
	return questions.filter(({ factIds: [first] }) => !gaps.has(first));
}

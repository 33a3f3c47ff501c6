import { modelAnswer } from '../questions/model-answer.ts';
import type { Question } from '../questions/question.ts';
import type { FoundFact } from './extraction.ts';

/** Leaves out a gap for a value that another rule asks for, and a question in the words of one before it. */
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
	const printed = new Set<string>();
	return questions.filter((question) => {
		const { kind, stem, factIds } = question;
		const words = [kind, stem, modelAnswer(question)].join('\n');
		if (gaps.has(factIds[0]) || printed.has(words)) return false;
		printed.add(words);
		return true;
	});
}

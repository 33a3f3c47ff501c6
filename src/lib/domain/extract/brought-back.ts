import type { Fact, Span } from '../facts/fact.ts';
import type { Question } from '../questions/question.ts';
import type { FoundFact, Refusal } from './extraction.ts';
import type { Restored } from './text/restored.ts';

/** What was found in a text, with its places there. */
interface Found<Asked extends { readonly question: Question }> {
	readonly facts: readonly FoundFact[];
	readonly questions: readonly Asked[];
	readonly refused: readonly Refusal[];
}

/**
 * What was found in a text with its signs put back, with its places in the text as it came. An answer
 * that stands there without its signs has no place in the evidence of its question.
 */
export function broughtBack<Asked extends { readonly question: Question }>(
	{ facts, questions, refused }: Found<Asked>,
	{ text, toRaw }: Restored,
	raw: string
): Found<Asked> {
	const back = ({ start, end }: Span): Span => {
		const from = toRaw(start);
		return { start: from, end: Math.max(from + 1, toRaw(end - 1) + 1) };
	};
	const factOf = (fact: Fact): Fact => {
		const evidence = fact.evidence.map(back);
		return fact.type === 'passage'
			? { ...fact, evidence, answerSpan: back(fact.answerSpan) }
			: { ...fact, evidence };
	};
	const questionOf = (question: Question): Question => {
		const { answerSpan, ...rest } = question;
		const evidence = question.evidence.map(back);
		const span = answerSpan && back(answerSpan);
		const isSame =
			span !== undefined &&
			raw.slice(span.start, span.end) === text.slice(answerSpan?.start, answerSpan?.end);
		return isSame ? { ...rest, evidence, answerSpan: span } : { ...rest, evidence };
	};
	return {
		facts: facts.map((found) => ({
			...found,
			fact: factOf(found.fact),
			...(found.answer && { answer: back(found.answer) })
		})),
		questions: questions.map((one) => ({ ...one, question: questionOf(one.question) })),
		refused: refused.map((one) => ({ ...one, span: back(one.span) }))
	};
}

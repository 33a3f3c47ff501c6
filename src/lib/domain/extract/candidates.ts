import { labelOf, type FactLabel } from '../facts/en/label.ts';
import type { Fact } from '../facts/fact.ts';
import { groupBy } from '../group-by.ts';
import type { Question } from '../questions/question.ts';
import { leastTrusted, type Band } from './bands.ts';
import type { ExtractedQuestion, Extraction } from './extract.ts';

/** A fact that was found, with the questions that ask about it alone: what a person decides on. */
export interface Candidate {
	readonly fact: Fact & { readonly label: FactLabel };
	/** Never empty. */
	readonly questions: readonly [Question, ...Question[]];
	/** The rule that found it. */
	readonly pattern: string;
	/** The least trusted of its questions tells. */
	readonly band: Band;
	/** Why a person has to look at it, where it is not for want of verdicts. */
	readonly reason?: ExtractedQuestion['reason'];
}

/**
 * The facts of an extraction that something is asked about, in the order of the text. Of a fact whose
 * questions are trusted and not, only those are kept that a person should see; what is asked about
 * several facts at once is left out, for they are decided on one by one.
 */
export function candidatesOf({ facts, questions }: Extraction): Candidate[] {
	const alone = questions.filter(({ question }) => question.factIds.length === 1);
	const byFact = groupBy(alone, ({ question }) => question.factIds[0]);
	return facts
		.flatMap(({ fact, pattern }) => {
			const asked = byFact.get(fact.id) ?? [];
			const shown = asked.filter(({ band }) => band !== 'hidden');
			const [first, ...others] = shown.length > 0 ? shown : asked;
			if (!first) return [];
			const all = [first, ...others];
			const { reason } = first;
			return {
				fact: { ...fact, label: labelOf(fact) },
				questions: [first.question, ...others.map(({ question }) => question)] as const,
				pattern,
				band: leastTrusted(all.map(({ band }) => band)),
				...(reason && { reason })
			};
		})
		.sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ fact }: Candidate): number {
	return fact.evidence[0]?.start ?? 0;
}

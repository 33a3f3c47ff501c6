import type { Answer } from '$lib/domain/grading/answer.ts';
import { partsRight } from '$lib/domain/grading/verdicts.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';
import { gradedChoices } from '$lib/ui/choices.ts';

/** The verdict in a word or two; of an answer in parts, how many are right. */
export function verdictHeading(question: AskedQuestion, answer: Answer, right: boolean): string {
	if (right) return 'Right';
	if (answer.kind === 'none') return 'Not answered';
	if (question.kind === 'multi') {
		const verdicts = gradedChoices(question, answer).map(({ verdict }) => verdict);
		const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
		const found = `${count('right')} of ${count('right') + count('missed')} found`;
		return count('wrong') === 0 ? found : `${found}, ${count('wrong')} wrong`;
	}
	const parts = partsRight(question, answer);
	return parts ? `${parts.right} of ${parts.of} right` : 'Not this one';
}

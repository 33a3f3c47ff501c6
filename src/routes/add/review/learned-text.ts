import { bandOf, leastTrusted } from '$lib/domain/extract/bands.ts';
import type { Candidate } from '$lib/domain/extract/candidates.ts';
import type { Verdicts } from '$lib/domain/extract/verdicts.ts';

/** What the learner decided about facts of a rule before, as a sentence. */
export function learnedText({ right, wrong, printable }: Verdicts): string {
	const all = right + wrong;
	const facts = all === 1 ? 'the only fact' : `${all} facts`;
	const worded = right - printable;
	const said = [
		...(printable > 0 ? [`${printable} as it was found`] : []),
		...(worded > 0 ? [`${worded} right, but not worth asking like that`] : []),
		...(wrong > 0 ? [`${wrong} wrong`] : [])
	];
	return `Learned from you: of ${facts} of this rule you found ${said.join(', ')}.`;
}

/** True where what the learner decided before changes how far a fact is trusted. */
export function isLearned({ band, pattern, questions, reason }: Candidate): boolean {
	return !reason && band !== leastTrusted(questions.map(({ kind }) => bandOf(pattern, kind)));
}

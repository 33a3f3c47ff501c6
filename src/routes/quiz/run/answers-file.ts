import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import { answerText } from '$lib/ui/answer-text.ts';

/** The answers of an attempt as a text to keep, for when they cannot be stored. */
export function answersFile({ id, places, startedAt }: Attempt): { name: string; text: string } {
	const started = new Date(startedAt).toISOString();
	const lines = places.map(
		({ question, answer }, index) =>
			`${index + 1}. ${question.stem}\n   ${answerText(answer) ?? '(no answer)'}\n`
	);
	return {
		name: `dossier-answers-${started.slice(0, 10)}.txt`,
		text: `Dossier, quiz ${id}, started ${started}\n\n${lines.join('\n')}`
	};
}

import type { AttemptEvent } from '$lib/domain/quiz/attempt-event.ts';
import { foldAttempt } from '$lib/domain/quiz/attempt.ts';
import { shownOf } from '$lib/domain/quiz/result.ts';
import { answerText } from '$lib/ui/answer-text.ts';
import { clockText } from '$lib/ui/clock-text.ts';

/**
 * The answers of an attempt as a text to keep, for when they cannot be stored: each question with the
 * answer that counts and when it was given. Null where there is no attempt.
 */
export function answersFile(
	events: readonly AttemptEvent[]
): { readonly name: string; readonly text: string } | null {
	const attempt = foldAttempt(events);
	if (!attempt) return null;
	const started = momentText(attempt.startedAt);
	const blocks = attempt.places.map(({ question, answer }, index) => {
		const given = events.findLast((event) => event.kind === 'answered' && event.index === index);
		const words = answer && answerText(answer);
		return [
			`${index + 1}. ${shownOf(question).stem}`,
			`   Answer: ${words ?? 'none'}`,
			...(words && given
				? [`   Given: ${momentText(given.at)}, ${clockText(given.elapsedMs)} into the quiz`]
				: [])
		].join('\n');
	});
	return {
		name: `dossier-quiz-answers-${started.replace(' ', '-').replaceAll(':', '')}.txt`,
		text: [`Dossier: the answers of a quiz that began ${started}`, ...blocks, ''].join('\n\n')
	};
}

/** `2026-07-26 14:32:10`, by the clock and in the zone of the device. */
function momentText(at: number): string {
	return new Date(at).toLocaleString('sv-SE');
}

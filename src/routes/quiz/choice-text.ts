import { costAmong } from '$lib/domain/quiz/marks.ts';
import type { Blueprint, MarkScheme, TimeFactor } from '$lib/domain/quiz/attempt-event.ts';
import type { PaperProblem } from '$lib/state/paper-sources.ts';
import type { QuizChoices } from '$lib/state/quiz-choices.ts';
import { countText } from '$lib/ui/count-text.ts';
import { markText, signedMarkText } from '$lib/ui/mark-text.ts';

export const partNames = ['Beginning', 'Middle', 'End'] as const;

export const markNames: Record<MarkScheme, string> = {
	plain: 'Right or wrong',
	negative: 'Wrong costs',
	certainty: 'How sure you are'
};

/** `×1.5` */
export function factorText(factor: TimeFactor): string {
	return `×${factor}`;
}

/** `in 10 minutes`, `in 12 min 30 s`, `with 45 seconds each`, `without a limit`. */
export function limitText({
	limitMs,
	questionMs
}: Pick<Blueprint, 'limitMs' | 'questionMs'>): string {
	if (questionMs !== undefined) return `with ${countText(questionMs / 1000, 'second')} each`;
	if (limitMs === null) return 'without a limit';
	const [minutes, seconds] = [Math.floor(limitMs / 60_000), Math.round((limitMs % 60_000) / 1000)];
	return seconds === 0 ? `in ${countText(minutes, 'minute')}` : `in ${minutes} min ${seconds} s`;
}

/** What of the rarer choices is not as it is at first, in a few words; empty where nothing is. */
export function changedText(choices: QuizChoices, isWeakOnly: boolean): string {
	const { timeFactor, parts, marks } = choices;
	return [
		isWeakOnly ? 'weak spots' : '',
		parts.length < partNames.length ? parts.map((part) => partNames[part]).join(', ') : '',
		timeFactor === 1 ? '' : `time ${factorText(timeFactor)}`,
		marks === 'plain' ? '' : markNames[marks].toLowerCase()
	]
		.filter(Boolean)
		.join(' · ');
}

/** What wrong answers cost, and what a guess is worth then. */
export function negativeText(): string {
	const four = costAmong(4);
	const halved = 1 / 2 - (1 / 2) * four;
	return (
		`A wrong choice among four options costs ${markText(four)}, a wrong true or false ${markText(costAmong(2))}: ` +
		`guessing blindly is worth ${markText(0)} on average. ` +
		`Once you can rule two of four options out, a guess is worth ${signedMarkText(halved)}. ` +
		'Typed answers cost nothing.'
	);
}

/** What is wrong with a paper code, and what to do. */
export const codeProblems: Record<PaperProblem, string> = {
	length: 'A paper code has 15 signs, in three groups of five. Compare it with the other device.',
	sign: 'A paper code has only figures and letters, and no U. Compare it with the other device.',
	mistyped: 'One sign is not as it was given, or two changed places. Compare it once more.',
	'unknown-form': 'This code is of a newer kind. Update Dossier here (Settings), then try again.',
	'older-here':
		'The code was made from newer questions than this device has. Update Dossier here (Settings), then try again.',
	'older-there':
		'The code was made from older questions. Update Dossier on the other device and take a new code there.',
	neither:
		'This device has other questions than the one where the code was made: some are hidden on one of them, or an article was added. The same paper cannot be drawn here.'
};

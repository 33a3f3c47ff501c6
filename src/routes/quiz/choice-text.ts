import { questionKinds } from '$lib/domain/questions/question.ts';
import { paysFrom, type Certainty } from '$lib/domain/quiz/certainty.ts';
import { costAmong, worthOf } from '$lib/domain/quiz/marks.ts';
import type { Blueprint, MarkScheme, TimeFactor } from '$lib/domain/quiz/attempt-event.ts';
import type { CodedPaper } from '$lib/domain/quiz/paper-code.ts';
import type { PaperSource } from '$lib/domain/quiz/stock.ts';
import type { PaperProblem } from '$lib/state/paper-sources.ts';
import type { QuizChoices } from '$lib/state/quiz-choices.ts';
import { countText } from '$lib/ui/count-text.ts';
import { kindTitles } from '$lib/ui/kind-titles.ts';
import { fractionText, markText } from '$lib/ui/mark-text.ts';
import { partNames } from '../part-names.ts';

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

/**
 * What of the rarer choices is not as it is at first, in a few words; empty where nothing is.
 *
 * @param about null where a code says what is asked
 */
export function changedText(
	{ timeFactor, parts, marks }: QuizChoices,
	about: { readonly isWeakOnly: boolean } | null
): string {
	return [
		about?.isWeakOnly ? 'weak spots' : '',
		about ? partsText(parts) : '',
		timeFactor === 1 ? '' : `time ${factorText(timeFactor)}`,
		marks === 'plain' ? '' : markNames[marks].toLowerCase()
	]
		.filter(Boolean)
		.join(' · ');
}

/** `Beginning, Middle`; empty for all parts. */
function partsText(parts: readonly number[]): string {
	if (parts.length === partNames.length) return '';
	return parts.map((part) => partNames[part]).join(', ') || 'no part';
}

export function weakText(hasWeakSpots: boolean): string {
	return hasWeakSpots
		? 'Facts that you missed last time, or got right less than three times of five.'
		: 'Nothing of this was missed yet.';
}

/** Why nothing is left to ask, and what to do. */
export function nothingText({ kinds, parts }: QuizChoices): string {
	if (parts.length === 0) return 'Choose one part of the article at least, under “More choices”.';
	if (kinds.length === 0) return 'Choose one kind at least.';
	return 'With these choices nothing is left to ask. Take another kind, or more under “More choices”.';
}

/** What a coded paper is drawn from. */
export function shelfText(sources: readonly PaperSource[], all: readonly PaperSource[]): string {
	const [first] = sources;
	if (sources.length === 1 && first) return `“${first.article.title}”`;
	return sources.length === all.length
		? 'the whole library'
		: 'the articles that come with Dossier';
}

/** ` Only numbers, gaps; only beginning.`: what a coded paper leaves out; empty where it is nothing. */
export function withoutText({ kinds, parts }: Pick<CodedPaper, 'kinds' | 'parts'>): string {
	const only = [
		kinds.length < questionKinds.length ? kinds.map((kind) => kindTitles[kind]).join(', ') : '',
		partsText(parts)
	].filter(Boolean);
	return only.length === 0 ? '' : ` Only: ${only.join('; ')}.`;
}

/** What wrong answers cost, and what a guess is worth then. */
export function negativeText(): string {
	const four = costAmong(4);
	return (
		`A wrong choice among four options costs ${fractionText(four)} mark, a wrong true or false ${fractionText(costAmong(2))}: ` +
		`guessing blindly is worth ${markText(worthOf(1 / 4, four))} on average. ` +
		`Once you can rule two of four options out, a guess is worth +${fractionText(worthOf(1 / 2, four))}. ` +
		'Typed answers cost nothing.'
	);
}

/** When that certainty brings more than the other two: `67 to 80 % sure`. */
export function paysText(level: Certainty): string {
	const percent = (one: Certainty) => Math.round(paysFrom(one) * 100);
	switch (level) {
		case 1:
			return `under ${percent(2)} % sure`;
		case 2:
			return `${percent(2)} to ${percent(3)} % sure`;
		case 3:
			return `over ${percent(3)} % sure`;
	}
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
		'This device has other questions than the one where the code was made: some are hidden on one of them, or articles were added. The same paper cannot be drawn here.'
};

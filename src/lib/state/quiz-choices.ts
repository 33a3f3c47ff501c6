import type { ArticleId } from '$lib/domain/ids.ts';
import { questionKinds, type QuestionKind } from '$lib/domain/questions/question.ts';
import {
	markSchemes,
	quizModes,
	timeFactors,
	type Blueprint,
	type MarkScheme,
	type QuizMode,
	type TimeFactor
} from '$lib/domain/quiz/attempt-event.ts';
import type { Pace } from '$lib/domain/quiz/paper-code.ts';
import { partsOfArticle } from '$lib/domain/text/part.ts';

export const questionCounts = [5, 10, 20] as const;
export const minuteChoices = [5, 10, 15] as const;
export const secondChoices = [15, 30, 60] as const;
export const allParts: readonly number[] = Array.from(
	{ length: partsOfArticle },
	(_, part) => part
);

/** What is chosen on the set-up screen. */
export interface QuizChoices {
	/** Null stands for every article. */
	readonly articleId: ArticleId | null;
	/** Null stands for as many as there are. */
	readonly count: number | null;
	readonly pace: Pace;
	readonly timeFactor: TimeFactor;
	readonly kinds: readonly QuestionKind[];
	/** Parts of the articles, counted from 0. */
	readonly parts: readonly number[];
	/** Only what was missed before. */
	readonly isWeakOnly: boolean;
	readonly mode: QuizMode;
	readonly marks: MarkScheme;
}

export const defaultChoices: QuizChoices = {
	articleId: null,
	count: 10,
	pace: { kind: 'paper', minutes: 10 },
	timeFactor: 1,
	kinds: questionKinds,
	parts: allParts,
	isWeakOnly: false,
	mode: 'exam',
	marks: 'plain'
};

/**
 * Choices as they were saved; junk falls back to the defaults, field by field.
 *
 * @param articleIds those that can be asked about: another one falls back to the library
 */
export function readChoices(stored: unknown, articleIds: readonly ArticleId[]): QuizChoices {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
		Record<keyof QuizChoices, unknown>
	>;
	return {
		articleId: oneOf(articleIds, given.articleId, null),
		count: oneOf([...questionCounts, null], given.count, defaultChoices.count),
		pace: readPace(given.pace),
		timeFactor: oneOf(timeFactors, given.timeFactor, defaultChoices.timeFactor),
		kinds: someOf(questionKinds, given.kinds),
		parts: someOf(allParts, given.parts),
		isWeakOnly: given.isWeakOnly === true,
		mode: oneOf(quizModes, given.mode, defaultChoices.mode),
		marks: oneOf(markSchemes, given.marks, defaultChoices.marks)
	};
}

function readPace(stored: unknown): Pace {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as {
		readonly [name: string]: unknown;
	};
	const minutes = minuteChoices.find((choice) => choice === given.minutes);
	const seconds = secondChoices.find((choice) => choice === given.seconds);
	if (given.kind === 'none') return { kind: 'none' };
	if (given.kind === 'question' && seconds) return { kind: 'question', seconds };
	return given.kind === 'paper' && minutes ? { kind: 'paper', minutes } : defaultChoices.pace;
}

function oneOf<T, Else>(all: readonly T[], given: unknown, fallback: Else): T | Else {
	// `find` would not tell null, which is one of the counts, from nothing found
	for (const one of all) if (one === given) return one;
	return fallback;
}

/** Those that were chosen, in the order of all; all where none is left. */
function someOf<T>(all: readonly T[], given: unknown): readonly T[] {
	const some = Array.isArray(given) ? all.filter((one) => given.includes(one)) : [];
	return some.length > 0 ? some : all;
}

/** Those that are chosen, with one more or one less, in the order of all. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], one: T): T[] {
	return all.filter((other) => (other === one) !== chosen.includes(other));
}

/** The times of a paper for this learner; without a limit there is nothing to stretch. */
export function limitsOf(
	pace: Pace,
	factor: TimeFactor
): Pick<Blueprint, 'limitMs' | 'questionMs' | 'timeFactor'> {
	const timeFactor = factor === 1 ? {} : { timeFactor: factor };
	switch (pace.kind) {
		case 'none':
			return { limitMs: null };
		case 'paper':
			return { limitMs: pace.minutes * 60_000 * factor, ...timeFactor };
		case 'question':
			return { limitMs: null, questionMs: pace.seconds * 1000 * factor, ...timeFactor };
	}
}

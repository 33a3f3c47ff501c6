import { isOwnArticle } from '$lib/domain/own-prefix.ts';
import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import type { PaperQuestion } from '$lib/domain/quiz/attempt-event.ts';
import {
	isSameEngine,
	olderSide,
	paperCode,
	questionsOfPapers,
	readPaperCode,
	seedsOfPapers,
	sourcesDigest,
	type CodedPaper,
	type CodeProblem,
	type Edition,
	type Pace
} from '$lib/domain/quiz/paper-code.ts';
import { paperMark } from '$lib/domain/quiz/paper-mark.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import { err, ok, type Result } from '$lib/domain/result.ts';
import { allParts } from './quiz-choices.ts';

/** A paper that a code names, as it is drawn on this device, and from what. */
export interface FoundPaper {
	readonly paper: CodedPaper;
	readonly sources: readonly PaperSource[];
	readonly questions: readonly PaperQuestion[];
}

/** `neither`: both devices are of one edition, and their questions differ all the same. */
export type PaperProblem = CodeProblem | 'older-here' | 'older-there' | 'neither';

/** Finds the paper of a code among the articles of this device. */
export function findPaper(
	typed: string,
	sources: readonly PaperSource[],
	edition: Edition
): Result<FoundPaper, PaperProblem> {
	const read = readPaperCode(typed);
	if (!read.ok) return err(read.problem);
	const paper = read.value;
	const found = shelvesOf(sources).find((shelf) => sourcesDigest(shelf) === paper.digest);
	if (found && isSameEngine(edition, paper.made)) {
		const questions = drawPaper(stockOf(found), paper, paper.seed);
		if (questions.length === paper.count) return ok({ paper, sources: found, questions });
	}
	const older = olderSide(edition, paper.made);
	return err(older === 'neither' ? older : (`older-${older}` as const));
}

/** What a coded paper is drawn from: all articles, those that every device has, or one. */
function shelvesOf(sources: readonly PaperSource[]): (readonly PaperSource[])[] {
	const bundled = sources.filter(({ article }) => !isOwnArticle(article.id));
	const shelves = [sources, bundled, ...sources.map((source) => [source])];
	return shelves.filter((shelf) => shelf.length > 0);
}

/**
 * The code of the paper of an attempt, where these sources still give that paper: not after they changed,
 * nor for weak spots, which are the learner's own.
 */
export function codeOf(
	{ blueprint, seed, places }: Attempt,
	sources: readonly PaperSource[],
	made: Edition
): string | null {
	const { articleIds, kinds, parts = allParts, focus } = blueprint;
	const count = places.length;
	const pace = paceOf(blueprint);
	if (focus || !pace || seed >= seedsOfPapers || count > questionsOfPapers) return null;
	const shelf = shelvesOf(sources).find(
		(one) =>
			one.length === articleIds.length &&
			one.every(({ article: { id } }) => articleIds.includes(id))
	);
	if (!shelf) return null;
	const again = drawPaper(stockOf(shelf), blueprint, seed);
	if (paperMark(again) !== paperMark(places)) return null;
	return paperCode({ seed, count, kinds, parts, pace, made, digest: sourcesDigest(shelf) });
}

/** Without the learner's extra time; null where a code cannot tell it. */
function paceOf({ limitMs, questionMs, timeFactor = 1 }: Attempt['blueprint']): Pace | null {
	if (questionMs !== undefined) {
		const seconds = questionMs / timeFactor / 1000;
		return isStep(seconds / 5) ? { kind: 'question', seconds } : null;
	}
	if (limitMs === null) return { kind: 'none' };
	const minutes = limitMs / timeFactor / 60_000;
	return isStep(minutes) ? { kind: 'paper', minutes } : null;
}

function isStep(value: number): boolean {
	return Number.isInteger(value) && value >= 1 && value <= 63;
}

import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import {
	olderSide,
	paperCode,
	readPaperCode,
	seedsOfPapers,
	sourcesDigest,
	type CodedPaper,
	type CodeProblem,
	type Edition
} from '$lib/domain/quiz/paper-code.ts';
import { paperMark } from '$lib/domain/quiz/paper-mark.ts';
import { drawPaper } from '$lib/domain/quiz/paper.ts';
import { stockOf, type PaperSource } from '$lib/domain/quiz/stock.ts';
import { err, ok, type Result } from '$lib/domain/result.ts';
import { allParts } from './quiz-choices.ts';

/** A paper that a code names, with what it is drawn from on this device. */
export interface FoundPaper {
	readonly paper: CodedPaper;
	readonly sources: readonly PaperSource[];
}

/** `neither`: both devices are of one edition, and their questions differ all the same. */
export type PaperProblem = CodeProblem | 'older-here' | 'older-there' | 'neither';

/** Finds the paper of a code among the articles of this device: one of them, or all. */
export function findPaper(
	typed: string,
	sources: readonly PaperSource[],
	edition: Edition
): Result<FoundPaper, PaperProblem> {
	const read = readPaperCode(typed);
	if (!read.ok) return err(read.problem);
	const paper = read.value;
	const choices = [sources, ...sources.map((source) => [source])];
	const found = choices.find((choice) => sourcesDigest(choice) === paper.digest);
	if (found) return ok({ paper, sources: found });
	const older = olderSide(edition, paper.made);
	return err(older === 'neither' ? older : (`older-${older}` as const));
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
	const chosen = sources.filter(({ article }) => articleIds.includes(article.id));
	if (focus || seed >= seedsOfPapers || chosen.length < articleIds.length) return null;
	if (chosen.length > 1 && chosen.length < sources.length) return null;
	const again = drawPaper(stockOf(chosen), blueprint, seed);
	if (paperMark(again) !== paperMark(places)) return null;
	const count = places.length;
	const pace = paceOf(blueprint);
	return paperCode({ seed, count, kinds, parts, pace, made, digest: sourcesDigest(chosen) });
}

function paceOf({ limitMs, questionMs, timeFactor = 1 }: Attempt['blueprint']): CodedPaper['pace'] {
	if (questionMs !== undefined)
		return { kind: 'question', seconds: questionMs / timeFactor / 1000 };
	return limitMs === null
		? { kind: 'none' }
		: { kind: 'paper', minutes: limitMs / timeFactor / 60_000 };
}

/** What is wrong with a pack, said so that its author can mend it. */
export interface PackProblem {
	/** The file under `questions/`. */
	readonly file: string;
	/** The fact concerned, where one is. */
	readonly factId?: string;
	/** The line of `file` on which the fact's id stands, counted from 1. */
	readonly line?: number;
	/** What is wrong and how to mend it: one sentence or two. */
	readonly sentence: string;
}

/** Stops the build: a pack that is not right is not served. */
export class PackError extends Error {
	override readonly name = 'PackError';
	readonly problems: readonly PackProblem[];

	constructor(problems: readonly PackProblem[]) {
		super(`\n${problems.map(problemLine).join('\n')}\n`);
		this.problems = problems;
	}
}

/** One problem as one line: `questions/p/a.facts.ts:12 fact "x": …` */
export function problemLine({ file, line, factId, sentence }: PackProblem): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return factId === undefined ? `${place} ${sentence}` : `${place} fact "${factId}": ${sentence}`;
}

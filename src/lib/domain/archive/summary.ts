import { foldDecisions } from './decided.ts';
import type { Contents } from './archive.ts';
import type { Instant } from '../schedule/review.ts';
import { latestVersions } from '../versions.ts';

/** What a person is told of the work in an archive, or on a device. */
export interface ContentsSummary {
	/** Answers that count: taken back ones do not. */
	readonly answers: number;
	/** Days on which something was answered. */
	readonly days: number;
	/** Quizzes that were ended. */
	readonly quizzes: number;
	/** Own articles that were not removed. */
	readonly articles: number;
	/** Questions that the learner made. */
	readonly questions: number;
	/** The oldest and the newest answer; null where there is none. */
	readonly from: Instant | null;
	readonly to: Instant | null;
}

/** Counts what is in a learner's work. */
export function summarise(contents: Contents): ContentsSummary {
	const undone = new Set(
		contents.reviews.flatMap((review) => (review.kind === 'undone' ? [review.target] : []))
	);
	const answers = contents.reviews.filter(({ kind, id }) => kind === 'answered' && !undone.has(id));
	const { isHidden } = foldDecisions(contents.decisions);
	let [from, to] = [Infinity, -Infinity];
	for (const { at } of answers) [from, to] = [Math.min(from, at), Math.max(to, at)];
	return {
		answers: answers.length,
		days: new Set(answers.map(({ dayKey }) => dayKey)).size,
		quizzes: contents.attempts.filter(({ phase }) => phase === 'finished').length,
		articles: latestVersions(contents.articles, isHidden).filter(({ id }) => !isHidden(id)).length,
		questions: latestVersions(contents.facts, isHidden).reduce(
			(sum, { record }) => sum + record.questions.length,
			0
		),
		from: answers.length > 0 ? from : null,
		to: answers.length > 0 ? to : null
	};
}

/** True where there is nothing that could be lost. */
export function isNothing(contents: Contents): boolean {
	const { reviews, attempts, articles, facts, decisions } = contents;
	return [reviews, attempts, articles, facts, decisions].every(({ length }) => length === 0);
}

import { article, idOf } from '../facts/fixtures.ts';
import type { AttemptId } from '../ids.ts';
import type { AskedQuestion } from '../questions/ask.ts';
import { choice } from '../questions/fixtures.ts';
import { cuttingOf } from '../text/cutting.ts';
import type { AttemptEvent, Blueprint, PaperQuestion } from './attempt-event.ts';
import { foldAttempt, type Attempt } from './attempt.ts';

/** The attempt that the events belong to; in tests ids are short. */
export const attemptId = 'quiz1' as AttemptId;
/** When it started. */
export const startedAt = 1_627_300_000_000;

/** Ten minutes in exam mode, unless said otherwise. */
export function blueprint(overrides: Partial<Blueprint> = {}): Blueprint {
	return {
		articleIds: [article.id],
		count: 3,
		limitMs: 600_000,
		kinds: ['choice'],
		mode: 'exam',
		...overrides
	};
}

/** A question with its source line. */
export function onPaper(question: AskedQuestion): PaperQuestion {
	return { question, cutting: cuttingOf(article, question) };
}

/** Three choices about three facts; `Qatar` is the key of each. */
export const paper: readonly PaperQuestion[] = ['a', 'b', 'c'].map((name) =>
	onPaper(choice({ factIds: [idOf(name)] }))
);

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;

/** What happened, without what the place in the sequence says. */
export type Action = DistributiveOmit<AttemptEvent, 'attemptId' | 'seq' | 'at' | 'elapsedMs'>;

/** An event at a place of the sequence and a moment of the attempt. */
export function eventAt(seq: number, elapsedMs: number, action: Action): AttemptEvent {
	return { attemptId, seq, at: startedAt + elapsedMs, elapsedMs, ...action };
}

/** The first event: the three choices, unless other questions or rules are given. */
export function started(
	rules: Partial<Blueprint> = {},
	questions: readonly PaperQuestion[] = paper
): AttemptEvent {
	const start = { seed: 7, blueprint: blueprint(rules), questions, engine: 1 };
	return eventAt(0, 0, { kind: 'started', ...start });
}

/** An answer to the question at an index. */
export function answered(index: number, option = 'Qatar'): Action {
	return { kind: 'answered', index, answer: { kind: 'choice', option } };
}

/** The attempt after a start and these actions, one second apart. */
export function attemptAfter(start: AttemptEvent, ...actions: readonly Action[]): Attempt {
	const rest = actions.map((action, index) => eventAt(index + 1, (index + 1) * 1000, action));
	const attempt = foldAttempt([start, ...rest]);
	if (!attempt) throw new Error('the first event is no start');
	return attempt;
}

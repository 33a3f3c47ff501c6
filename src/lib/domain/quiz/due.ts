import type { AttemptEvent } from './attempt-event.ts';
import { deadline, type Attempt } from './attempt.ts';

/** What time alone brings about, with the attempt's time at which it is due, in milliseconds. */
export interface DueEvent {
	readonly action:
		| { readonly kind: 'shown'; readonly index: number }
		| { readonly kind: 'finished'; readonly reason: 'timeUp' };
	readonly elapsedMs: AttemptEvent['elapsedMs'];
}

/**
 * What is due by that time of an attempt that runs, in order: a question whose time is over gives way to the
 * next, the last one or the paper's own limit ends the attempt. Each at the moment of its deadline,
 * however late somebody looks: an attempt that nobody saw for a day ended when its time was up.
 */
export function dueEvents(attempt: Attempt, elapsedMs: number): DueEvent[] {
	const { blueprint, places, current, phase } = attempt;
	if (phase !== 'running') return [];
	const due: DueEvent[] = [];
	let at = deadline(attempt);
	for (let next = current + 1; at !== null && at <= elapsedMs; next++) {
		if (blueprint.questionMs === undefined || next >= places.length) {
			return [...due, { action: { kind: 'finished', reason: 'timeUp' }, elapsedMs: at }];
		}
		due.push({ action: { kind: 'shown', index: next }, elapsedMs: at });
		at += blueprint.questionMs;
	}
	return due;
}

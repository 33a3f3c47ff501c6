import { byTime } from '../by-time.ts';
import type { Decision } from './decision.ts';

/** Why each fact that was found and rejected is not wanted, by its id: the last reason that stands. */
export function foldRejections(decisions: readonly Decision[]): ReadonlyMap<string, string> {
	const reasons = new Map<string, string>();
	for (const { target, field, value } of byTime(decisions)) {
		if (field !== 'reject') continue;
		if (typeof value === 'string') reasons.set(target, value);
		else reasons.delete(target);
	}
	return reasons;
}

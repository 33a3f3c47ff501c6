import { byTime } from '../by-time.ts';
import type { Decision } from './decision.ts';

/** That a fact which was found is not wanted. */
export interface Rejected {
	readonly reason: string;
	/** The rule that found it; unknown where it was rejected before rules were kept. */
	readonly rule: string | undefined;
}

/** Why each fact that was found and rejected is not wanted, by its id: the last reason that stands. */
export function foldRejections(decisions: readonly Decision[]): ReadonlyMap<string, Rejected> {
	const rejected = new Map<string, Rejected>();
	for (const { target, field, value, rule } of byTime(decisions)) {
		if (field !== 'reject') continue;
		if (typeof value === 'string') rejected.set(target, { reason: value, rule });
		else rejected.delete(target);
	}
	return rejected;
}

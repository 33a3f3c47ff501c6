import type { Moment } from '$lib/domain/quiz/result.ts';
import { timeOrderedId, type AttemptId, type DecisionId, type ReviewId } from '$lib/domain/ids.ts';
import type { ClockReading } from '$lib/domain/quiz/clock.ts';

/** What the core must not reach for itself: time, the learner's day, chance. */
export interface Clock {
	read(): ClockReading;
	/** Now, with the learner's day and time zone. */
	moment(): Moment;
	/** A new id that sorts by the time it was made. */
	newId<T extends ReviewId | AttemptId | DecisionId>(): T;
	/** A 32-bit seed. */
	newSeed(): number;
}

export const deviceClock: Clock = {
	read: () => ({ wall: Date.now(), monotonic: performance.now() }),
	moment() {
		const now = new Date();
		const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
		return {
			at: now.getTime(),
			dayKey: day.map((part) => String(part).padStart(2, '0')).join('-'),
			zone: Intl.DateTimeFormat().resolvedOptions().timeZone
		};
	},
	newId: () => timeOrderedId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
	newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
};

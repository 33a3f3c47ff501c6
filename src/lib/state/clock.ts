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

/**
 * The clock of this device.
 *
 * @param dayStart the hour, 0–23, at which the learner's day begins; asked at every reading
 */
export function deviceClock(dayStart: () => number): Clock {
	return {
		read: () => ({ wall: Date.now(), monotonic: performance.now() }),
		moment() {
			const now = new Date();
			return {
				at: now.getTime(),
				dayKey: dayKeyOf(now, dayStart()),
				zone: Intl.DateTimeFormat().resolvedOptions().timeZone
			};
		},
		newId: () => timeOrderedId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
		newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
	};
}

/**
 * The learner's day as the device's calendar has it, `YYYY-MM-DD`: until `dayStart` o'clock it is still
 * the day before. Goes by what clocks show, so that no change of them moves the hour.
 */
export function dayKeyOf(now: Date, dayStart: number): string {
	const isBefore = now.getHours() < dayStart;
	const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (isBefore ? 1 : 0));
	const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

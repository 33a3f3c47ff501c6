import type { Instant } from '../schedule/review.ts';

/** Two clocks read together. */
export interface ClockReading {
	/** Epoch milliseconds; may jump either way. */
	readonly wall: Instant;
	/** Milliseconds that never fall while this page lives; may stand still while the device sleeps. */
	readonly monotonic: number;
}

/** How far an attempt has come in its own time. */
export interface AttemptClock {
	readonly elapsedMs: number;
	readonly lastWall: Instant;
	/** Null after a restart: the monotonic clock of an earlier page says nothing. */
	readonly lastMonotonic: number | null;
}

/** What happened between two readings. */
export interface Gap {
	readonly clock: AttemptClock;
	/** Wall time that cannot be explained, in milliseconds; 0 where the clocks agree. */
	readonly jumpMs: number;
}

/** Clocks that differ by less agree: rounding, adjustment by the network. */
const toleranceMs = 2_000;
/** Without a reading for so long the page was frozen or its timers were held back. */
const staleMs = 10_000;

/**
 * Moves an attempt's time on. In front of the learner monotonic time counts. Hidden, frozen or ended,
 * wall time counts, and a wall clock that went backwards counts as no time. A jump is reported.
 *
 * @param wasHidden whether the page was hidden at any time since the last reading
 */
export function passTime(clock: AttemptClock, now: ClockReading, wasHidden: boolean): Gap {
	const wallMs = now.wall - clock.lastWall;
	if (clock.lastMonotonic === null) {
		return moved(clock, now, Math.max(0, wallMs), wallMs < -toleranceMs ? wallMs : 0);
	}
	const monotonicMs = Math.max(0, now.monotonic - clock.lastMonotonic);
	const difference = wallMs - monotonicMs;
	const isJump = Math.abs(difference) > toleranceMs;
	if (wasHidden || monotonicMs > staleMs) {
		const backwards = isJump && difference < 0;
		return moved(clock, now, Math.max(monotonicMs, wallMs), backwards ? difference : 0);
	}
	return moved(clock, now, monotonicMs, isJump ? difference : 0);
}

/** The clock while an attempt is paused: it takes the reading and counts nothing. */
export function standStill(clock: AttemptClock, now: ClockReading): AttemptClock {
	return { ...clock, lastWall: now.wall, lastMonotonic: now.monotonic };
}

function moved(clock: AttemptClock, now: ClockReading, byMs: number, jumpMs: number): Gap {
	return {
		clock: {
			elapsedMs: clock.elapsedMs + byMs,
			lastWall: now.wall,
			lastMonotonic: now.monotonic
		},
		jumpMs
	};
}

import type { Attempt } from '$lib/domain/quiz/attempt.ts';
import type { AttemptRow } from '$lib/domain/quiz/attempt-event.ts';
import {
	passTime,
	standStill,
	type AttemptClock,
	type ClockReading
} from '$lib/domain/quiz/clock.ts';
import { dueEvents } from '$lib/domain/quiz/due.ts';
import type { Happening } from './attempt-log.ts';

/** How far an attempt has come in its own time, from readings of the device's clocks. */
export class AttemptTime {
	#clock: AttemptClock = { elapsedMs: 0, lastWall: 0, lastMonotonic: null };
	#isHidden = false;
	#wasHidden = false;
	#elapsedMs = $state.raw(0);
	#timedOut = $state.raw<number | null>(null);

	readonly elapsedMs = $derived(this.#elapsedMs);
	/** The question whose time ran out last, from 1; null where none has. */
	readonly timedOut = $derived(this.#timedOut);

	get clock(): AttemptClock {
		return this.#clock;
	}

	/** Goes on from where a page before this one saw it last, by its last event or heartbeat. */
	resume({ elapsedMs, lastAt }: Attempt, row: AttemptRow | undefined) {
		this.#move({
			elapsedMs: Math.max(elapsedMs, row?.elapsedMs ?? 0),
			lastWall: Math.max(lastAt, row?.lastSeenAt ?? 0),
			lastMonotonic: null
		});
	}

	/** Takes a reading; what the clocks tell beside the time, in order. */
	pass({ phase }: Attempt, now: ClockReading): Happening[] {
		const wasHidden = this.#wasHidden;
		this.#wasHidden = this.#isHidden;
		if (phase === 'paused') {
			this.#move(standStill(this.#clock, now));
			return [];
		}
		const { clock, jumpMs } = passTime(this.#clock, now, wasHidden);
		this.#move(clock);
		return jumpMs === 0 ? [] : [{ action: { kind: 'clockJumped', byMs: jumpMs }, clock }];
	}

	/** What time alone brings about by now, each at its own moment. */
	due(attempt: Attempt): Happening[] {
		const due = dueEvents(attempt, this.#elapsedMs);
		const last = due.at(-1)?.action;
		if (last) this.#timedOut = last.kind === 'shown' ? last.index : attempt.places.length;
		return due.map(({ action, elapsedMs }) => ({ action, clock: { ...this.#clock, elapsedMs } }));
	}

	/** The page was hidden or is seen again: until the next reading wall time counts. */
	changeVisibility(isHidden: boolean) {
		this.#isHidden = isHidden;
		if (isHidden) this.#wasHidden = true;
	}

	/** The time since is not the learner's. */
	setBack(elapsedMs: number) {
		this.#move({ ...this.#clock, elapsedMs });
	}

	#move(clock: AttemptClock) {
		this.#clock = clock;
		this.#elapsedMs = clock.elapsedMs;
	}
}

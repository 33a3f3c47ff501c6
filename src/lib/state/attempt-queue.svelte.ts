import { foldAttempt, type Attempt } from '$lib/domain/quiz/attempt.ts';
import type { AttemptEvent } from '$lib/domain/quiz/attempt-event.ts';
import type { AttemptClock } from '$lib/domain/quiz/clock.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import {
	append,
	eventOf,
	isStillMeant,
	rowOf,
	type AttemptAction,
	type Happening
} from './attempt-log.ts';
import { failureOf } from './failure.ts';

interface Listeners {
	readonly onstored: (event: AttemptEvent) => void;
	/** Nothing waits any more. */
	readonly onidle: () => void;
	/** Another tab wrote on. */
	readonly onconflict: () => void;
}

/**
 * The log of an attempt, and what is on its way there: stored one event after another. What cannot be
 * stored waits, with the clock when it happened, and is tried again with what happens next.
 */
export class AttemptQueue {
	readonly #app: AppState;
	readonly #listeners: Listeners;
	#log: readonly AttemptEvent[] = [];
	#waiting: readonly Happening[] = [];
	#writing: Promise<void> = Promise.resolve();
	/** Something was to be stored while something else was. */
	#isWanted = false;

	#attempt = $state.raw<Attempt | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#isSaving = $state.raw(false);

	/** As it is stored. */
	readonly attempt = $derived(this.#attempt);
	/** Why what happened last is not stored yet. */
	readonly failure = $derived(this.#failure);
	readonly isSaving = $derived(this.#isSaving);

	constructor(app: AppState, listeners: Listeners) {
		this.#app = app;
		this.#listeners = listeners;
	}

	/** What is stored now. Of what waits, that stays which another tab did not overtake. */
	read(events: readonly AttemptEvent[]) {
		const known = this.#attempt;
		this.#log = events;
		this.#attempt = foldAttempt(events);
		this.#waiting = this.#waiting.filter(({ action }) =>
			isStillMeant(action, known, this.#attempt)
		);
	}

	/** True while something waits, or something like it. */
	isWaiting(isLike: (action: AttemptAction) => boolean = () => true): boolean {
		return this.#waiting.some(({ action }) => isLike(action));
	}

	add(...happenings: readonly Happening[]) {
		this.#waiting = [...this.#waiting, ...happenings];
		if (happenings.length > 0) this.#write();
	}

	/** Forgets what waits and is overtaken; what is being written is not stopped. */
	drop(isOvertaken: (action: AttemptAction) => boolean) {
		const first = this.#isSaving ? 1 : 0;
		this.#waiting = this.#waiting.filter(
			({ action }, index) => index < first || !isOvertaken(action)
		);
	}

	/** The log with what waits for it. */
	asMeant(): readonly AttemptEvent[] {
		const attempt = this.#attempt;
		if (!attempt) return this.#log;
		const { id, seq } = attempt;
		const events = this.#waiting.map((next, index) => eventOf({ id, seq: seq + index }, next));
		return [...this.#log, ...events];
	}

	tryAgain() {
		this.#failure = null;
		this.#write();
	}

	/** When nothing is being written any more. */
	async settled() {
		while (this.#isSaving) await this.#writing;
	}

	/**
	 * Notes how far the attempt has come: no event, and overwritten by the next. Where that cannot be
	 * stored nothing is lost that the learner gave: wall time counts from the last that was.
	 */
	beat(clock: AttemptClock) {
		if (!this.#attempt) return;
		const row = rowOf(this.#attempt, clock);
		this.#app.store.saveAttemptRow(row).catch((cause: unknown) => this.#app.recordFault(cause));
	}

	#fail(cause: unknown) {
		const failure = failureOf(cause);
		this.#app.recordFault(cause);
		// what the other tab has is the attempt now
		if (failure === 'conflict') this.#listeners.onconflict();
		else this.#failure = failure;
	}

	#write() {
		this.#isWanted = this.#isSaving;
		if (this.#isSaving || !this.isWaiting()) return;
		this.#isSaving = true;
		this.#writing = this.#writeAll().then((isDone) => {
			this.#isSaving = false;
			// what came between the last writing and this
			if (isDone || this.#isWanted) this.#write();
			if (isDone && !this.isWaiting()) this.#listeners.onidle();
		});
	}

	/** @returns false where something could not be stored */
	async #writeAll(): Promise<boolean> {
		for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
			const attempt = this.#attempt;
			if (!attempt) return false;
			const event = eventOf(attempt, next);
			const { store, clock } = this.#app;
			try {
				this.#attempt = await append(store, attempt, event, clock.moment());
			} catch (cause) {
				this.#fail(cause);
				return false;
			}
			this.#failure = null;
			const stored = next;
			this.#log = [...this.#log, event];
			this.#waiting =
				event.kind === 'finished' ? [] : this.#waiting.filter((other) => other !== stored);
			this.#listeners.onstored(event);
		}
		return true;
	}
}

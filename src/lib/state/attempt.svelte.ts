import {
	advance,
	answeredCount,
	canShow,
	foldAttempt,
	timeLeft,
	type Attempt
} from '$lib/domain/quiz/attempt.ts';
import { dueEvents } from '$lib/domain/quiz/due.ts';
import { passTime, standStill, type AttemptClock } from '$lib/domain/quiz/clock.ts';
import type { Certainty } from '$lib/domain/quiz/attempt-event.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { AttemptLock } from './attempt-lock.ts';
import { append, eventOf, isStillMeant, rowOf, type AttemptAction } from './attempt-log.ts';
import { failureOf } from './failure.ts';

const heartbeatMs = 5_000;
/** Closed for less, nobody needs to be told. */
const absenceMs = 60_000;

/** `elsewhere`: another tab runs it; `unknown`: there is no such attempt. */
export type AttemptPhase = 'loading' | 'unknown' | 'elsewhere' | Attempt['phase'];

/**
 * A running quiz as the screen sees it. Events are stored one after another, and the screen moves on
 * when an event is stored. What cannot be stored is kept and tried again.
 */
export class AttemptState {
	readonly #app: AppState;
	readonly #id: AttemptId;
	readonly #lock: Pick<AttemptLock, 'take' | 'release'>;
	#clock: AttemptClock = { elapsedMs: 0, lastWall: 0, lastMonotonic: null };
	#isHidden = false;
	#wasHidden = false;
	#beatAt = 0;
	/** What is not stored yet, each with the clock when it happened: late storing is no late answer. */
	#todo: { action: AttemptAction; clock: AttemptClock }[] = [];

	#attempt = $state.raw<Attempt | null>(null);
	#phase = $state.raw<'loading' | 'unknown' | 'elsewhere' | 'here'>('loading');
	#elapsedMs = $state.raw(0);
	/** The last answer, which may wait to be stored. */
	#given = $state.raw<{ readonly index: number; readonly answer: Answer } | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#isSaving = $state.raw(false);
	#timedOut = $state.raw<number | null>(null);

	readonly attempt = $derived(this.#attempt);
	readonly phase: AttemptPhase = $derived(
		this.#phase === 'here' ? (this.#attempt?.phase ?? 'unknown') : this.#phase
	);
	readonly place = $derived(this.#attempt?.places[this.#attempt.current] ?? null);
	/** The answer to the question on the screen as the learner sees it, stored or not. */
	readonly given = $derived(
		this.#given && this.#given.index === this.#attempt?.current
			? this.#given.answer
			: (this.place?.answer ?? null)
	);
	readonly leftMs = $derived(this.#attempt && timeLeft(this.#attempt, this.#elapsedMs));
	readonly answered = $derived(this.#attempt ? answeredCount(this.#attempt) : 0);
	/** Why the last answers are not stored yet; they wait on this page. */
	readonly failure = $derived(this.#failure);
	readonly isSaving = $derived(this.#isSaving);
	/** The question whose time ran out last, from 1; null where none has. */
	readonly timedOut = $derived(this.#timedOut);

	constructor(
		app: AppState,
		id: AttemptId,
		lock: Pick<AttemptLock, 'take' | 'release'> = new AttemptLock(id)
	) {
		this.#app = app;
		this.#id = id;
		this.#lock = lock;
	}

	async load(takeOver = false) {
		try {
			const isOurs = await this.#lock.take({ takeOver, onlost: () => (this.#phase = 'elsewhere') });
			const [events, row] = await Promise.all([
				this.#app.store.attemptEvents(this.#id),
				this.#app.store.attempt(this.#id)
			]);
			const known = this.#attempt;
			this.#attempt = foldAttempt(events);
			this.#todo = this.#todo.filter(({ action }) => isStillMeant(action, known, this.#attempt));
			this.#given = null;
			if (!this.#attempt) this.#phase = 'unknown';
			else if (!isOurs && this.#attempt.phase !== 'finished') this.#phase = 'elsewhere';
			else {
				this.#clock = {
					elapsedMs: Math.max(this.#attempt.elapsedMs, row?.elapsedMs ?? 0),
					lastWall: Math.max(this.#attempt.lastAt, row?.lastSeenAt ?? 0),
					lastMonotonic: null
				};
				this.#elapsedMs = this.#clock.elapsedMs;
				this.#phase = 'here';
				this.#noteAbsence();
				this.tryAgain();
				this.tick();
			}
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** Time that only the wall clock tells is told of, where it is more than a moment. */
	#noteAbsence() {
		const awayMs = this.#app.clock.read().wall - this.#clock.lastWall;
		if (this.#attempt?.phase === 'running' && awayMs >= absenceMs) {
			this.#do({ kind: 'reopened', awayMs });
		}
	}

	/** Lets another tab run the attempt; call it when the screen goes. */
	leave() {
		this.#beat();
		this.#lock.release();
	}

	/** Reads the clocks. Call it a few times a second; the clocks, not the calls, end the quiz. */
	tick() {
		const attempt = this.#attempt;
		if (this.#phase !== 'here' || !attempt || attempt.phase === 'finished') return;
		const now = this.#app.clock.read();
		if (attempt.phase === 'paused') {
			this.#clock = standStill(this.#clock, now);
		} else {
			const { clock, jumpMs } = passTime(this.#clock, now, this.#wasHidden);
			this.#clock = clock;
			if (jumpMs !== 0) this.#do({ kind: 'clockJumped', byMs: jumpMs });
		}
		this.#wasHidden = this.#isHidden;
		this.#elapsedMs = this.#clock.elapsedMs;
		this.#passDeadlines(attempt);
		if (now.monotonic - this.#beatAt >= heartbeatMs) this.#beat();
	}

	/** Only once all that happened before is stored: what is due follows from it. */
	#passDeadlines(attempt: Attempt) {
		if (this.#isSaving || this.#todo.length > 0) return;
		for (const { action, elapsedMs } of dueEvents(attempt, this.#elapsedMs)) {
			this.#todo.push({ action, clock: { ...this.#clock, elapsedMs } });
			this.#timedOut = action.kind === 'shown' ? action.index : attempt.places.length;
		}
		if (this.#todo.length > 0) this.#write();
	}

	/** The page was hidden or seen again. */
	changeVisibility(isHidden: boolean) {
		this.#isHidden = isHidden;
		if (isHidden) this.#wasHidden = true;
		this.tick();
		this.#beat();
	}

	/** The same answer once more is no other one: a double tap. */
	answer(answer: Answer) {
		if (JSON.stringify(answer) === JSON.stringify(this.given)) return;
		const index = this.#attempt?.current ?? 0;
		this.#given = { index, answer };
		this.tick();
		// of answers that wait for the store the last to the same question stands for all
		this.#todo = this.#todo.filter(
			({ action }) => !(action.kind === 'answered' && action.index === index)
		);
		this.#do({ kind: 'answered', index, answer });
	}

	/** How sure the learner is of the answer on the screen. */
	rate(certainty: Certainty) {
		this.tick();
		this.#do({ kind: 'rated', index: this.#attempt?.current ?? 0, certainty });
	}

	check() {
		this.#do({ kind: 'checked', index: this.#attempt?.current ?? 0 });
	}

	show(index: number) {
		if (this.#attempt && canShow(this.#attempt, index)) this.#do({ kind: 'shown', index });
	}

	flag() {
		const { attempt } = this;
		if (!attempt) return;
		const isFlagged = !attempt.places[attempt.current]?.isFlagged;
		this.#do({ kind: 'flagged', index: attempt.current, isFlagged });
	}

	pause() {
		this.tick();
		this.#do({ kind: 'paused' });
	}

	resume() {
		this.#do({ kind: 'resumed' });
	}

	/** The learner has done. */
	finish() {
		if (this.#todo.some(({ action }) => action.kind === 'finished')) return;
		this.#do({ kind: 'finished', reason: 'learner' });
	}

	/** The attempt with what is not stored yet, to be kept elsewhere; null where there is none. */
	asMeant(): Attempt | null {
		return this.#todo.reduce(
			(attempt, { action, clock }) => attempt && advance(attempt, eventOf(attempt, action, clock)),
			this.#attempt
		);
	}

	/** Stores what could not be stored. */
	tryAgain() {
		this.#failure = null;
		this.#write();
	}

	#do(action: AttemptAction) {
		if (this.#attempt?.phase === 'finished') return;
		this.#todo.push({ action, clock: this.#clock });
		this.#write();
	}

	#write() {
		if (this.#failure !== null || this.#isSaving) return;
		this.#isSaving = true;
		void this.#writeAll().finally(() => {
			this.#isSaving = false;
			// deadlines that passed meanwhile
			if (this.#failure === null) this.tick();
		});
	}

	async #writeAll() {
		for (let next = this.#todo.shift(); next; next = this.#todo.shift()) {
			const attempt = this.#attempt;
			if (!attempt) break;
			const event = eventOf(attempt, next.action, next.clock);
			const { clock, store } = this.#app;
			try {
				this.#attempt = await append(store, attempt, event, clock.moment());
				if (event.kind === 'finished') this.#todo = [];
				if (event.kind === 'paused') this.#setBack(event.elapsedMs);
			} catch (cause) {
				this.#todo.unshift(next);
				this.#stumble(cause);
				break;
			}
		}
	}

	/** The time that storing the pause took is not the learner's. */
	#setBack(elapsedMs: number) {
		this.#clock = { ...this.#clock, elapsedMs };
		this.#elapsedMs = elapsedMs;
	}

	#stumble(cause: unknown) {
		const failure = failureOf(cause);
		this.#app.recordFault(cause);
		// another tab took over and wrote on: what it has is the attempt now
		if (failure === 'conflict') this.#phase = 'elsewhere';
		else this.#failure = failure;
	}

	#beat() {
		const attempt = this.#attempt;
		if (this.#phase !== 'here' || !attempt || attempt.phase === 'finished') return;
		this.#beatAt = this.#app.clock.read().monotonic;
		this.#app.store.saveAttemptRow(rowOf(attempt, this.#clock)).catch((cause: unknown) => {
			this.#failure = failureOf(cause);
		});
	}
}

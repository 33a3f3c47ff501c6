import {
	answeredCount,
	canShow,
	isLate,
	timeLeft,
	type Attempt
} from '$lib/domain/quiz/attempt.ts';
import type { Certainty } from '$lib/domain/quiz/certainty.ts';
import type { Answer } from '$lib/domain/grading/answer.ts';
import type { AttemptId } from '$lib/domain/ids.ts';
import type { AppState } from './app.svelte.ts';
import { AttemptLock } from './attempt-lock.ts';
import { AttemptGiven } from './attempt-given.svelte.ts';
import type { AttemptAction } from './attempt-log.ts';
import { AttemptQueue } from './attempt-queue.svelte.ts';
import { AttemptTime } from './attempt-time.svelte.ts';

const heartbeatMs = 5_000;
/** Closed for less, nobody needs to be told. */
const absenceMs = 60_000;

/** `elsewhere`: another tab runs it; `unknown`: there is no such attempt. */
export type AttemptPhase = 'loading' | 'unknown' | 'elsewhere' | Attempt['phase'];

/** A running quiz as the screen sees it. The screen moves on when what happened is stored. */
export class AttemptState {
	readonly #app: AppState;
	readonly #id: AttemptId;
	readonly #lock: Pick<AttemptLock, 'take' | 'release'>;
	readonly #time = new AttemptTime();
	#beatAt = 0;

	#phase = $state.raw<'loading' | 'unknown' | 'elsewhere' | 'here'>('loading');

	/** What waits to be stored, and why. */
	readonly saving: AttemptQueue;
	readonly attempt = $derived.by(() => this.saving.attempt);
	readonly phase: AttemptPhase = $derived(
		this.#phase === 'here' ? (this.attempt?.phase ?? 'unknown') : this.#phase
	);
	readonly place = $derived(this.attempt?.places[this.attempt.current] ?? null);
	/** The answer to the question on the screen, stored or not, and how sure the learner is of it. */
	readonly given = new AttemptGiven(() => this.saving.attempt);
	/** The attempt's own time in milliseconds: it goes on between events. */
	readonly elapsedMs = $derived.by(() => this.#time.elapsedMs);
	readonly leftMs = $derived(this.attempt && timeLeft(this.attempt, this.#time.elapsedMs));
	readonly answered = $derived(this.attempt ? answeredCount(this.attempt) : 0);
	/** The question whose time ran out last, from 1; null where none has. */
	readonly timedOut = $derived.by(() => this.#time.timedOut);

	constructor(
		app: AppState,
		id: AttemptId,
		lock: Pick<AttemptLock, 'take' | 'release'> = new AttemptLock(id)
	) {
		this.#app = app;
		this.#id = id;
		this.#lock = lock;
		this.saving = new AttemptQueue(app, {
			// the time that storing a pause took is not the learner's
			onstored: (event) => event.kind === 'paused' && this.#time.setBack(event.elapsedMs),
			// deadlines that passed meanwhile
			onidle: () => this.tick(),
			onconflict: () => (this.#phase = 'elsewhere')
		});
	}

	async load(takeOver = false) {
		try {
			const isOurs = await this.#lock.take({ takeOver, onlost: () => (this.#phase = 'elsewhere') });
			const { store } = this.#app;
			const row = await store.attempt(this.#id);
			this.saving.read(await store.attemptEvents(this.#id));
			this.given.forget();
			const { attempt } = this.saving;
			if (!attempt) this.#phase = 'unknown';
			else if (!isOurs && attempt.phase !== 'finished') this.#phase = 'elsewhere';
			else {
				this.#time.resume(attempt, row);
				this.#phase = 'here';
				this.#noteAbsence();
				this.saving.tryAgain();
				this.tick();
			}
		} catch (cause) {
			this.#app.fail(cause);
		}
	}

	/** Time that only the wall clock tells is told of, where it is more than a moment. */
	#noteAbsence() {
		const awayMs = this.#app.clock.read().wall - this.#time.clock.lastWall;
		if (this.attempt?.phase === 'running' && awayMs >= absenceMs) {
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
		const now = this.#app.clock.read();
		const attempt = this.#running();
		if (attempt) {
			this.saving.add(...this.#time.pass(attempt, now));
			// only once all that happened before is stored: what is due follows from it
			if (!this.saving.isWaiting()) this.saving.add(...this.#time.due(attempt));
		}
		if (now.monotonic - this.#beatAt < heartbeatMs) return;
		this.#beatAt = now.monotonic;
		if (attempt) this.saving.beat(this.#time.clock);
		else if (this.#phase === 'elsewhere') void this.#lookOn();
	}

	/** Reads what another tab has come to; writes nothing. */
	async #lookOn() {
		try {
			const events = await this.#app.store.attemptEvents(this.#id);
			if (this.#phase === 'elsewhere') this.saving.read(events);
		} catch (cause) {
			this.#app.recordFault(cause);
		}
	}

	/** Null where another tab runs it, and when it is over. */
	#running(): Attempt | null {
		const { attempt } = this.saving;
		return this.#phase === 'here' && attempt?.phase !== 'finished' ? attempt : null;
	}

	/** The page was hidden or seen again. */
	changeVisibility(isHidden: boolean) {
		this.#time.changeVisibility(isHidden);
		this.tick();
		this.#beat();
	}

	/** The same answer once more is no other one: a double tap. */
	answer(answer: Answer) {
		if (JSON.stringify(answer) === JSON.stringify(this.given.answer)) return;
		const index = this.#onScreen();
		this.given.add(index, { answer });
		this.#give({ kind: 'answered', index, answer });
	}

	/** How sure the learner is of the answer on the screen. */
	rate(certainty: Certainty) {
		if (certainty === this.given.certainty) return;
		const index = this.#onScreen();
		this.given.add(index, { certainty });
		this.#give({ kind: 'rated', index, certainty });
	}

	#onScreen(): number {
		return this.attempt?.current ?? 0;
	}

	/** Of what waits for the store the last of its kind to the same question stands for all. */
	#give(action: Extract<AttemptAction, { kind: 'answered' | 'rated' }>) {
		this.tick();
		const attempt = this.#running();
		const isOnTime = attempt && !isLate(attempt, this.#time.elapsedMs);
		this.saving.drop((other) => {
			// who answers has not gone on yet: a question left behind may take no answer
			if (other.kind === 'shown') return isOnTime ?? false;
			return other.kind === action.kind && other.index === action.index;
		});
		this.#do(action);
	}

	check() {
		this.#do({ kind: 'checked', index: this.#onScreen() });
	}

	/** A second step before the first is stored was meant for the question that was on the screen. */
	show(index: number) {
		this.tick();
		if (!this.attempt || !canShow(this.attempt, index)) return;
		if (!this.saving.isWaiting(({ kind }) => kind === 'shown')) this.#do({ kind: 'shown', index });
	}

	flag() {
		const { place } = this;
		if (!place) return;
		this.#do({ kind: 'flagged', index: this.#onScreen(), isFlagged: !place.isFlagged });
	}

	pause() {
		this.tick();
		this.#do({ kind: 'paused' });
	}

	resume() {
		this.#do({ kind: 'resumed' });
	}

	finish() {
		if (this.saving.isWaiting(({ kind }) => kind === 'finished')) return;
		this.#do({ kind: 'finished', reason: 'learner' });
	}

	#do(action: AttemptAction) {
		if (this.#running()) this.saving.add({ action, clock: this.#time.clock });
	}

	#beat() {
		if (this.#running()) this.saving.beat(this.#time.clock);
	}
}

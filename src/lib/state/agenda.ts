import { shiftDate } from '$lib/domain/facts/calendar-date.ts';
import type { FactId } from '$lib/domain/ids.ts';
import { schedulerFor } from '$lib/domain/schedule/fsrs.ts';
import { newFactsLeft, type Memory, type MemoryDay } from '$lib/domain/schedule/memory.ts';
import { aheadQueue, studyQueue } from '$lib/domain/schedule/queue.ts';
import type { AppState } from './app.svelte.ts';

interface Known {
	/** In the order of their articles. */
	readonly facts: readonly FactId[];
	/** Changes while it is studied. */
	readonly memories: ReadonlyMap<FactId, Memory>;
}

/** What is to be studied when, out of the memories as they are now. */
export class Agenda {
	readonly #app: AppState;
	readonly #known: Known;
	#days: readonly MemoryDay[] = [];

	constructor(app: AppState, known: Known) {
		this.#app = app;
		this.#known = known;
	}

	/** Facts that were met for the first time today, in the whole library. */
	get learnedToday(): number {
		return this.#days[0]?.learned ?? 0;
	}

	get #today(): string {
		return this.#app.clock.moment().dayKey;
	}

	/** Reads what today has done so far. @throws StorageError */
	async refresh() {
		this.#days = await this.#app.store.memoryDays(this.#today, this.#today);
	}

	/** What is to study now, in order. */
	queue(): FactId[] {
		const { newADay, retention } = this.#app.preferences.value;
		const today = this.#today;
		const scheduler = schedulerFor(retention);
		return studyQueue({
			...this.#known,
			today,
			newLeft: newFactsLeft(newADay, this.#days),
			chanceOf: (memory) => scheduler.retrievability(memory, today)
		});
	}

	/** Everything, what is due soonest first. */
	ahead(): FactId[] {
		return aheadQueue(this.#known);
	}

	/** How many facts come tomorrow: due by then, and new. */
	tomorrow(): { readonly again: number; readonly unseen: number } {
		const { facts, memories } = this.#known;
		const tomorrow = shiftDate(this.#today, 1);
		const again = [...memories.values()].filter(({ due }) => due <= tomorrow).length;
		const unseen = facts.filter((id) => !memories.has(id)).length;
		return { again, unseen: Math.min(unseen, this.#app.preferences.value.newADay) };
	}

	/** What was asked today. */
	metToday(): FactId[] {
		const today = this.#today;
		return this.#known.facts.filter((id) => this.#known.memories.get(id)?.lastDay === today);
	}
}

import { shiftDate } from '$lib/domain/facts/calendar-date.ts';
import type { CatalogueCode, Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { figuresOf, type Figures } from './figures.ts';
import { loadMaterial } from './material.ts';
import { askedFacts, longestSpan, memoryFiguresOf, type MemoryFigures } from './memory-figures.ts';

/** Before and after every day that a device can name. */
const allDays = ['0000-01-01', '9999-12-31'] as const;

/** The figures of everything answered on this device. */
export class StatsState {
	readonly #app: AppState;
	#figures = $state.raw<Figures | null>(null);
	#memory = $state.raw<MemoryFigures | null>(null);
	#failure = $state.raw<CatalogueCode | null>(null);
	#isCounting = $state.raw(false);
	#recounted = $state.raw<number | null>(null);
	#countFailure = $state.raw<Failure | null>(null);

	/** Null until read. */
	readonly figures = $derived(this.#figures);
	/** How what was learned is kept; null until read. */
	readonly memory = $derived(this.#memory);
	/** Why the articles could not be read. */
	readonly failure = $derived(this.#failure);
	readonly isCounting = $derived(this.#isCounting);
	/** How many answers the last counting found; null before it, and where it failed. */
	readonly recounted = $derived(this.#recounted);
	/** Why the figures could not be counted again. */
	readonly countFailure = $derived(this.#countFailure);

	constructor(app: AppState) {
		this.#app = app;
	}

	/** Reads the figures; call it again when the day may have changed. */
	async load() {
		try {
			this.#figures = await this.#read();
			this.#failure = null;
		} catch (cause) {
			const failure = failureOf(cause);
			if (isCatalogueCode(failure)) this.#failure = failure;
			else this.#app.fail(cause);
		}
	}

	/** Makes the figures anew from the log. A second call meanwhile does nothing. */
	async countAgain() {
		if (this.#isCounting) return;
		this.#isCounting = true;
		this.#recounted = null;
		this.#countFailure = null;
		try {
			await this.#app.countAgain();
			this.#figures = await this.#read();
			this.#recounted = this.#figures.all.answers;
		} catch (cause) {
			this.#countFailure = failureOf(cause);
			this.#app.recordFault(cause);
		} finally {
			this.#isCounting = false;
		}
	}

	async #read(): Promise<Figures> {
		const { store, clock, preferences } = this.#app;
		await this.#app.ready();
		const today = clock.moment().dayKey;
		const [material, rows, factStats, memoryDays] = await Promise.all([
			loadMaterial(this.#app),
			store.dayStats(...allDays),
			store.factStats(),
			store.memoryDays(shiftDate(today, 1 - longestSpan), today)
		]);
		const facts = askedFacts(material);
		const memories = await store.memories([...facts.keys()]);
		const wanted = preferences.value.retention;
		this.#memory = memoryFiguresOf(facts, { memories, memoryDays, factStats, today, wanted });
		return figuresOf(material, { rows, factStats, today });
	}
}

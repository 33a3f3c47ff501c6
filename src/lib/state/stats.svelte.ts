import type { CatalogueCode, Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { figuresOf, type Figures } from './figures.ts';
import { loadMaterial } from './material.ts';

/** Before and after every day that a device can name. */
const allDays = ['0000-01-01', '9999-12-31'] as const;

/** The figures of everything answered on this device. */
export class StatsState {
	readonly #app: AppState;
	#figures = $state.raw<Figures | null>(null);
	#failure = $state.raw<CatalogueCode | null>(null);
	#isCounting = $state.raw(false);
	#recounted = $state.raw<number | null>(null);
	#countFailure = $state.raw<Failure | null>(null);

	/** Null until read. */
	readonly figures = $derived(this.#figures);
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
		const { store, clock } = this.#app;
		await this.#app.ready();
		const [material, rows, factStats] = await Promise.all([
			loadMaterial(this.#app),
			store.dayStats(...allDays),
			store.factStats()
		]);
		return figuresOf(material, { rows, factStats, today: clock.moment().dayKey });
	}
}

import type { AppState } from './app.svelte.ts';

/** Whether the learner wants to see the time of a quiz; kept for the next one as well. */
export class TimeWish {
	readonly #app: AppState;
	#wish = $state.raw<boolean | null>(null);

	readonly isHidden = $derived.by(() => this.#wish ?? this.#app.preferences.value.hidesTime);

	constructor(app: AppState) {
		this.#app = app;
	}

	/** Counts at once, whether it can be stored or not. */
	async toggle() {
		this.#wish = !this.isHidden;
		try {
			await this.#app.preferences.change(this.#app.store, { hidesTime: this.#wish });
		} catch (cause) {
			this.#app.recordFault(cause);
		}
	}
}

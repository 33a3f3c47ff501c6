import { createContext } from 'svelte';

/** A tab with an open attempt holds a Web Lock of this name and the attempt's id. */
const attemptPrefix = 'attempt:';

/** Who knows of a newer build: `pwa/register.ts`. */
export interface UpdateSource {
	/** Called with true when a newer build is on the device and not yet in this tab. */
	onupdate: (isReady: boolean) => void;
	/** Lets the newer build take over and reloads this tab, and no other. */
	apply(): void;
}

type Locks = Pick<LockManager, 'query'>;

/** A newer build that waits for the learner's consent. */
export class UpdateState {
	#isReady = $state.raw(false);
	readonly #source: UpdateSource;
	readonly #locks: () => Locks | undefined;

	readonly isReady = $derived(this.#isReady);

	/** @param locks asked when needed, because there are none while a page is prerendered */
	constructor(source: UpdateSource, locks: () => Locks | undefined = () => navigator.locks) {
		this.#source = source;
		this.#locks = locks;
		source.onupdate = (isReady) => {
			this.#isReady = isReady;
		};
	}

	/**
	 * Takes the newer build, unless any tab holds an open attempt. A browser without Web Locks cannot
	 * tell, and takes it: an attempt survives a reload, and only this tab is reloaded.
	 */
	async accept(): Promise<'reloading' | 'quiz-open'> {
		const locks = await this.#locks()?.query();
		const isQuizOpen = locks?.held?.some(({ name }) => name?.startsWith(attemptPrefix));
		if (isQuizOpen) return 'quiz-open';
		this.#source.apply();
		return 'reloading';
	}
}

export const [getUpdates, setUpdates] = createContext<UpdateState>();

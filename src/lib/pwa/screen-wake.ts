/** What the platform gives, where it has it. */
interface Sentinel {
	release(): Promise<void>;
}
type Api = { request(kind: 'screen'): Promise<Sentinel> } | null;

/**
 * Keeps the screen on while it is wanted and the page is seen. Nothing depends on it: where the platform
 * has no such thing or refuses (a nearly empty battery), the screen goes dark and no more.
 */
export class ScreenWake {
	readonly #api: Api;
	#isWanted = false;
	#held: Promise<Sentinel | null> | null = null;

	constructor(api: Api = (navigator as Partial<Navigator>).wakeLock ?? null) {
		this.#api = api;
	}

	/** Wants the screen on, or no more. */
	want(isWanted: boolean) {
		this.#isWanted = isWanted;
		if (isWanted) this.#take();
		else this.#letGo();
	}

	/** The page is seen again: the platform let go when it was hidden. */
	seen() {
		if (!this.#isWanted) return;
		this.#letGo();
		this.#take();
	}

	#take() {
		this.#held ??= this.#api?.request('screen').catch(() => null) ?? null;
	}

	#letGo() {
		void this.#held?.then((sentinel) => sentinel?.release()).catch(() => undefined);
		this.#held = null;
	}
}

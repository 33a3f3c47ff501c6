type Locks = Pick<LockManager, 'request'>;

/** How long to wait for the tab that holds it: a reloaded page lets go of it a little late. */
const patienceMs = 1_500;

/**
 * The right to run an attempt, held by one tab at a time through a Web Lock named `attempt:<id>`. A
 * browser without Web Locks gives it to every tab.
 */
export class AttemptLock {
	readonly #name: string;
	readonly #locks: Locks | null;
	#letGo: () => void = () => undefined;

	constructor(
		attemptId: string,
		locks: Locks | null = (navigator as Partial<Navigator>).locks ?? null
	) {
		this.#name = `attempt:${attemptId}`;
		this.#locks = locks;
	}

	/**
	 * Asks for the right and keeps it until `release`.
	 *
	 * @param takeOver takes it from the tab that holds it
	 * @param onlost called when another tab has taken it over
	 * @returns false where another tab keeps it
	 */
	take({ takeOver, onlost }: { takeOver: boolean; onlost: () => void }): Promise<boolean> {
		const locks = this.#locks;
		if (!locks) return Promise.resolve(true);
		const wait = new AbortController();
		const patience = setTimeout(() => wait.abort(), patienceMs);
		// who leaves before it is granted does not want it any more
		this.#letGo = () => wait.abort();
		return new Promise((resolve) => {
			let isHeld = false;
			const hold = () => {
				clearTimeout(patience);
				isHeld = !wait.signal.aborted;
				resolve(isHeld);
				return isHeld && new Promise<void>((letGo) => (this.#letGo = letGo));
			};
			// the platform takes no signal with `steal`: it has not to wait
			const options = takeOver ? { steal: true } : { signal: wait.signal };
			// rejects when the wait is over, and when another tab steals it
			locks.request(this.#name, options, hold).catch(() => {
				if (isHeld) onlost();
				else resolve(false);
			});
		});
	}

	/** Gives it back, or waits for it no longer. */
	release() {
		this.#letGo();
	}
}

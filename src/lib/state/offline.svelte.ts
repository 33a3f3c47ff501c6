import { createContext } from 'svelte';
import type { FileCount } from '$lib/pwa/worker-message.ts';

/** `ready` means that every file of the app is on the device and its worker is active. */
export type Readiness = 'unsupported' | 'preparing' | 'ready' | 'failed';

/** Who knows how far the service worker is: `pwa/register.ts`. */
export interface OfflineSource {
	/** Called with every change; `files` only while preparing, once a number is known. */
	onreadiness: (readiness: Readiness, files: FileCount | null) => void;
	/** Tries again what failed. */
	retry(): void;
}

/** Whether the app works without a network, as components see it. */
export class OfflineState {
	#readiness = $state.raw<Readiness>('preparing');
	#progress = $state.raw<FileCount | null>(null);
	readonly #source: OfflineSource;

	readonly readiness = $derived(this.#readiness);
	/** Stored files and all files, while preparing. */
	readonly progress = $derived(this.#progress);

	constructor(source: OfflineSource) {
		this.#source = source;
		source.onreadiness = (readiness, files) => {
			this.#readiness = readiness;
			this.#progress = files;
		};
	}

	/** For the button beside "failed". */
	retry() {
		this.#source.retry();
	}
}

export const [getOffline, setOffline] = createContext<OfflineState>();

import { createContext } from 'svelte';

/** On iOS the learner installs through the share sheet, and needs the steps in words. */
export type Platform = 'ios' | 'other';

export interface InstallStatus {
	/** The browser lets us open its own installation dialogue. */
	readonly canPrompt: boolean;
	/** The app runs in its own window, or was installed from this page. */
	readonly isInstalled: boolean;
	readonly platform: Platform;
}

/** Who knows what the browser offers: `pwa/install.ts`. */
export interface InstallSource {
	onstatus: (status: InstallStatus) => void;
	/** Opens the browser's dialogue; only from a click. */
	prompt(): Promise<'accepted' | 'dismissed'>;
}

/** Whether and how the app can be put on the home screen. */
export class InstallState {
	// what a prerendered page says, so that the first paint agrees with it
	#status = $state.raw<InstallStatus>({ canPrompt: false, isInstalled: false, platform: 'other' });
	readonly #source: InstallSource;

	readonly canPrompt = $derived(this.#status.canPrompt);
	readonly isInstalled = $derived(this.#status.isInstalled);
	readonly platform = $derived(this.#status.platform);

	constructor(source: InstallSource) {
		this.#source = source;
		source.onstatus = (status) => {
			this.#status = status;
		};
	}

	/** Asks the browser to install. Call it from a click, and only when `canPrompt`. */
	install(): Promise<'accepted' | 'dismissed'> {
		return this.#source.prompt();
	}
}

export const [getInstalling, setInstalling] = createContext<InstallState>();

import type { InstallSource, InstallStatus, Platform } from '$lib/state/installing.svelte.ts';

/** Chromium's; no other engine has it, and TypeScript does not know it. */
interface InstallPromptEvent extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** What the browser offers for installing the app. Touches nothing before `start()`. */
export class Installation implements InstallSource {
	onstatus: (status: InstallStatus) => void = () => {};

	#offer: InstallPromptEvent | null = null;
	#wasInstalled = false;

	/** Watches from now on; call it once the page is mounted. Returns how to stop. */
	start(): () => void {
		const controller = new AbortController();
		const { signal } = controller;
		const keepOffer = (event: Event) => {
			// for the button in Settings, instead of a banner in the middle of a quiz
			event.preventDefault();
			this.#offer = event as InstallPromptEvent;
			this.#report();
		};
		const rememberInstalled = () => {
			this.#wasInstalled = true;
			this.#report();
		};
		window.addEventListener('beforeinstallprompt', keepOffer, { signal });
		window.addEventListener('appinstalled', rememberInstalled, { signal });
		ownWindow().addEventListener('change', () => this.#report(), { signal });
		this.#report();
		return () => controller.abort();
	}

	async prompt(): Promise<'accepted' | 'dismissed'> {
		const offer = this.#offer;
		if (!offer) return 'dismissed';
		// an offer can be used once; the browser makes another when it sees fit
		this.#offer = null;
		const { outcome } = await offer.prompt();
		this.#report();
		return outcome;
	}

	#report() {
		const isInstalled = this.#wasInstalled || ownWindow().matches || isOnIosHomeScreen();
		const canPrompt = this.#offer !== null && !isInstalled;
		this.onstatus({ canPrompt, isInstalled, platform: platform() });
	}
}

function ownWindow(): MediaQueryList {
	return window.matchMedia('(display-mode: standalone)');
}

function platform(): Platform {
	const { userAgent, maxTouchPoints } = navigator;
	// an iPad calls itself a Mac, but no Mac has a touch screen
	const isIpad = userAgent.includes('Macintosh') && maxTouchPoints > 1;
	return isIpad || /iPhone|iPad|iPod/.test(userAgent) ? 'ios' : 'other';
}

function isOnIosHomeScreen(): boolean {
	return (navigator as { standalone?: boolean }).standalone === true;
}

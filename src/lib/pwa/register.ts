import type { OfflineSource, Readiness } from '$lib/state/offline.svelte.ts';
import type { UpdateSource } from '$lib/state/updates.svelte.ts';
import { scriptUrl } from './script-url.ts';
import type { FileCount, PageMessage, WorkerMessage } from './worker-message.ts';

const HOUR = 3_600_000;
const TAKEOVER_MS = 4_000;

/** The parts of a window that this needs; tests bring their own. */
type Page = Pick<
	Window,
	| 'addEventListener'
	| 'clearInterval'
	| 'document'
	| 'location'
	| 'navigator'
	| 'setInterval'
	| 'setTimeout'
>;

/**
 * The app's service worker as one page sees it: registers it, says how far it is, looks for newer
 * builds. The page is reloaded only by `apply()`, and at most once.
 */
export class Registration implements OfflineSource, UpdateSource {
	onreadiness: (readiness: Readiness, files: FileCount | null) => void = () => {};
	onupdate: (isReady: boolean) => void = () => {};

	readonly #scope: string;
	readonly #page: Page | undefined;
	readonly #seen = new WeakSet<EventTarget>();
	#registration: ServiceWorkerRegistration | null = null;
	#counted: ServiceWorker | null = null;
	#hasFailed = false;
	#hasController = false;
	/** Another tab took a newer build: this page still runs the old one. */
	#isOutdated = false;
	#isAccepted = false;
	#isReloading = false;

	/** @param scope where the app lives, with the final slash */
	constructor(scope: string, page: Page | undefined = browserPage()) {
		this.#scope = scope;
		this.#page = page;
	}

	/** Registers once the page has loaded; call it when mounted. Returns how to stop watching. */
	start(): () => void {
		const container = this.#page?.navigator.serviceWorker;
		if (!this.#page || !container) {
			this.#report('unsupported');
			return () => {};
		}
		const { document } = this.#page;
		const controller = new AbortController();
		const { signal } = controller;
		const checkWhenSeen = () => {
			if (document.visibilityState === 'visible') this.#check();
		};
		document.addEventListener('visibilitychange', checkWhenSeen, { signal });
		this.#page.addEventListener('online', checkWhenSeen, { signal });
		const timer = this.#page.setInterval(checkWhenSeen, HOUR);

		this.#hasController = container.controller !== null;
		container.addEventListener('controllerchange', () => this.#changeController(), { signal });
		const hear = ({ data }: MessageEvent<WorkerMessage>) => this.#hear(data);
		container.addEventListener('message', hear, { signal });
		container.startMessages();
		// a page that the worker has opened need not wait for the registration
		if (container.controller?.state === 'activated') this.#count(container.controller);

		// the first page comes first, the other files of the app after it
		if (document.readyState === 'complete') void this.#register();
		else this.#page.addEventListener('load', () => void this.#register(), { signal });

		return () => {
			controller.abort();
			this.#page?.clearInterval(timer);
		};
	}

	retry() {
		this.#counted = null;
		this.#report('preparing');
		void this.#register();
	}

	apply() {
		this.#isAccepted = true;
		const waiting = this.#registration?.waiting;
		if (!waiting) return this.#reload();
		waiting.postMessage({ type: 'SKIP_WAITING' } satisfies PageMessage);
		// an app on the home screen of iOS may never hear of the new controller
		this.#page?.setTimeout(() => this.#reload(), TAKEOVER_MS);
	}

	async #register() {
		const { navigator } = this.#page ?? {};
		if (!navigator) return;
		try {
			const registration = await navigator.serviceWorker.register(
				scriptUrl(`${this.#scope}service-worker.js`),
				{ scope: this.#scope, updateViaCache: 'none' }
			);
			this.#registration = registration;
			this.#look();
			// every browser looks when it opens a page, but not iOS with an app of the home screen
			if (registration.active && 'standalone' in navigator) this.#check();
		} catch {
			this.#report('failed');
		}
	}

	#check() {
		if (this.#hasFailed) this.retry();
		// fails without a network; the next one will do
		else this.#registration?.update().catch(() => {});
	}

	/** Reads the whole state anew; called whenever any part of it may have changed. */
	#look() {
		const registration = this.#registration;
		if (!registration) return;
		const { installing, waiting, active } = registration;
		this.#watch(registration, 'updatefound');
		for (const worker of [installing, waiting, active]) this.#watch(worker, 'statechange');

		this.onupdate(this.#isOutdated || (active !== null && waiting !== null));
		if (active?.state === 'activated') this.#count(active);
		if (!installing && !waiting && !active) this.#report('failed');
	}

	#watch(target: EventTarget | null, event: 'updatefound' | 'statechange') {
		if (!target || this.#seen.has(target)) return;
		this.#seen.add(target);
		target.addEventListener(event, () => this.#look());
	}

	/** An active worker had every file once; whether it still has them, it must say itself. */
	#count(worker: ServiceWorker) {
		if (worker === this.#counted) return;
		this.#counted = worker;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<FileCount | null>) => {
			if (data === null) this.#report('failed');
			else if (data.done < data.of) this.#report('preparing', data);
			else this.#report('ready');
		};
		worker.postMessage({ type: 'COUNT_FILES' } satisfies PageMessage, [port2]);
	}

	#hear(message: WorkerMessage) {
		if (message.type !== 'FILES') return;
		// the last words of a worker that failed, or of an update, say nothing about this build
		const { installing, active } = this.#registration ?? { installing: true, active: null };
		if (installing && !active) this.#report('preparing', message.files);
	}

	#changeController() {
		if (this.#isAccepted) return this.#reload();
		this.#isOutdated ||= this.#hasController;
		this.#hasController = true;
		this.#look();
	}

	#report(readiness: Readiness, files: FileCount | null = null) {
		this.#hasFailed = readiness === 'failed';
		this.onreadiness(readiness, files);
	}

	#reload() {
		if (this.#isReloading) return;
		this.#isReloading = true;
		this.#page?.location.reload();
	}
}

/** None while prerendering, and none in development, where a worker would only show old code. */
function browserPage(): Page | undefined {
	return typeof window === 'undefined' || import.meta.env.DEV ? undefined : window;
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Registration } from './register.ts';

// what a browser does by itself is played here; that browsers do it is shown by the journeys

class FakeWorker extends EventTarget {
	state = 'installing';
	postMessage = vi.fn();
	become(state: string) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	update = vi.fn(() => Promise.resolve());
}

function browser() {
	const registration = new FakeRegistration();
	const container = Object.assign(new EventTarget(), {
		controller: null as FakeWorker | null,
		startMessages: () => {},
		register: vi.fn(() => Promise.resolve(registration))
	});
	const document = Object.assign(new EventTarget(), {
		readyState: 'complete',
		visibilityState: 'visible'
	});
	const reload = vi.fn();
	const page = Object.assign(new EventTarget(), {
		document,
		location: { reload },
		navigator: { serviceWorker: container },
		setInterval,
		clearInterval,
		setTimeout
	});
	const app = new Registration('/', page as unknown as Window);
	const readiness: string[] = [];
	const updates: boolean[] = [];
	app.onreadiness = (now) => readiness.push(now);
	app.onupdate = (isReady) => updates.push(isReady);
	return { app, container, page, readiness, registration, reload, updates };
}

/** A page that runs under `active` while a newer worker waits. */
async function withWaiting() {
	const played = browser();
	const { app, container, registration } = played;
	registration.active = Object.assign(new FakeWorker(), { state: 'activated' });
	registration.waiting = Object.assign(new FakeWorker(), { state: 'installed' });
	container.controller = registration.active;
	app.start();
	await vi.advanceTimersByTimeAsync(0);
	return { ...played, waiting: registration.waiting };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', { href: 'https://app.example/', origin: 'https://app.example' });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a browser without service workers is told apart from one that failed', () => {
	const { app, page, readiness } = browser();
	Object.assign(page, { navigator: {} });
	app.start();
	expect(readiness).toEqual(['unsupported']);
});

test('a first installation that is thrown away is a failure, and is tried again on return', async () => {
	const { app, container, page, readiness, registration } = browser();
	const worker = new FakeWorker();
	registration.installing = worker;
	app.start();
	await vi.advanceTimersByTimeAsync(0);
	expect(readiness).toEqual([]);

	registration.installing = null;
	worker.become('redundant');
	expect(readiness.at(-1)).toBe('failed');

	// the last words of the failed worker do not count
	const late = { type: 'FILES', files: { done: 8, of: 9 } };
	container.dispatchEvent(new MessageEvent('message', { data: late }));
	expect(readiness.at(-1)).toBe('failed');

	page.dispatchEvent(new Event('online'));
	expect(readiness.at(-1)).toBe('preparing');
	expect(container.register).toHaveBeenCalledTimes(2);
});

test('a page looks for a newer build every hour and when it is seen again', async () => {
	const { page, registration } = await withWaiting();
	registration.update.mockClear();
	await vi.advanceTimersByTimeAsync(3_600_000);
	expect(registration.update).toHaveBeenCalledTimes(1);
	page.document.dispatchEvent(new Event('visibilitychange'));
	expect(registration.update).toHaveBeenCalledTimes(2);
});

test('consent reloads once, when the new worker is in charge', async () => {
	const { app, container, reload, updates, waiting } = await withWaiting();
	expect(updates.at(-1)).toBe(true);
	expect(waiting.postMessage).not.toHaveBeenCalled();

	app.apply();
	expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
	expect(reload).not.toHaveBeenCalled();
	container.dispatchEvent(new Event('controllerchange'));
	container.dispatchEvent(new Event('controllerchange'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(reload).toHaveBeenCalledOnce();
});

test('a browser that never tells of the new worker reloads after four seconds', async () => {
	const { app, reload } = await withWaiting();
	app.apply();
	await vi.advanceTimersByTimeAsync(3_999);
	expect(reload).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(reload).toHaveBeenCalledOnce();
});

test('consent in another tab reloads nothing here, and the step is still offered', async () => {
	const { app, container, registration, reload, updates, waiting } = await withWaiting();
	registration.active = waiting;
	registration.waiting = null;
	container.dispatchEvent(new Event('controllerchange'));
	await vi.advanceTimersByTimeAsync(60_000);
	expect(reload).not.toHaveBeenCalled();
	expect(updates.at(-1)).toBe(true);

	app.apply();
	expect(reload).toHaveBeenCalledOnce();
});

import { afterEach, expect, test, vi } from 'vitest';
import type { InstallStatus } from '$lib/state/installing.svelte.ts';
import { Installation } from './install.ts';

interface Device {
	userAgent?: string;
	maxTouchPoints?: number;
	isOwnWindow?: boolean;
}

function openOn({ userAgent = '', maxTouchPoints = 0, isOwnWindow = false }: Device) {
	const ownWindow = Object.assign(new EventTarget(), { matches: isOwnWindow });
	const page = Object.assign(new EventTarget(), { matchMedia: () => ownWindow });
	vi.stubGlobal('window', page);
	vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
	const installation = new Installation();
	const seen: InstallStatus[] = [];
	installation.onstatus = (status) => seen.push(status);
	return { installation, page, seen, stop: installation.start() };
}

function offer(outcome: 'accepted' | 'dismissed') {
	const event = new Event('beforeinstallprompt', { cancelable: true });
	return Object.assign(event, { prompt: () => Promise.resolve({ outcome }) });
}

afterEach(() => vi.unstubAllGlobals());

test.each([
	['an iPhone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)' }, 'ios'],
	['an iPad', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)', maxTouchPoints: 5 }, 'ios'],
	['a Mac', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)' }, 'other'],
	['a phone with Android', { userAgent: 'Mozilla/5.0 (Linux; Android 16)' }, 'other']
])('%s is told apart', (_, device, platform) => {
	expect(openOn(device).seen.at(-1)?.platform).toBe(platform);
});

test('the offer is kept for our own button, and used once', async () => {
	const { installation, page, seen } = openOn({});
	expect(await installation.prompt()).toBe('dismissed');
	const event = offer('accepted');
	page.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(seen.at(-1)?.canPrompt).toBe(true);
	expect(await installation.prompt()).toBe('accepted');
	expect(seen.at(-1)?.canPrompt).toBe(false);
});

test('an app in its own window is installed, and so is one that was installed just now', () => {
	expect(openOn({ isOwnWindow: true }).seen.at(-1)?.isInstalled).toBe(true);
	const { page, seen, stop } = openOn({});
	page.dispatchEvent(new Event('appinstalled'));
	expect(seen.at(-1)?.isInstalled).toBe(true);
	stop();
	page.dispatchEvent(offer('accepted'));
	expect(seen.at(-1)?.canPrompt).toBe(false);
});

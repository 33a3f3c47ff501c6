import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Room for the app, and less than `oneMore` asks for. */
const room = 16_000_000;

/**
 * A disk that a test can fill and empty, to be set up before a page writes anything.
 *
 * Chromium remembers for half a minute how much room it found and lets small writes pass unasked. So
 * there is little room from the start, and filling it asks for more than can be remembered.
 */
export async function limitDisk(context: BrowserContext, page: Page, url: string) {
	const cdp = await context.newCDPSession(page);
	const { origin } = new URL(url);
	const allow = (quotaSize?: number) =>
		cdp.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize !== undefined && { quotaSize })
		});
	await allow(room);
	return {
		async fill() {
			await allow(1);
			expect(await page.evaluate(oneMore, room)).toBe('QuotaExceededError');
		},
		async empty() {
			await allow();
		}
	};
}

/** Writes more than `length` bytes into a database of its own; the name of the error, if any. */
function oneMore(length: number): Promise<string | undefined> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('one-more');
		opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
		opening.onerror = () => resolve(opening.error?.name);
		opening.onsuccess = () => {
			const writing = opening.result.transaction('bytes', 'readwrite');
			writing.objectStore('bytes').put(new Uint8Array(length + 1), 0);
			const end = () => {
				opening.result.close();
				resolve(writing.error?.name);
			};
			writing.onabort = end;
			writing.oncomplete = end;
		};
	});
}

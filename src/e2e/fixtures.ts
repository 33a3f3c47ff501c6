import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { buildFolder } from '../cli/build-folder.mjs';
import { serveStatic } from '../cli/static-server.mjs';

export { expect };

export type Site = Awaited<ReturnType<typeof serveStatic>>;

/** `/`, or the sub-path that the build was made for. */
export const basePath = process.env.BASE_PATH ?? '';

interface Fixtures {
	/** The built app on a port of its own; a test may `stop()` it at any time. */
	site: Site;
	/** Sent with every file; `no-store` where the browser's own cache would prove too much. */
	cacheControl: string | null;
	/** Errors that a test provokes, and that are no fault then. */
	expectedErrors: RegExp | null;
	/** Fails the test on an error, a violation of the policy, or a request to another origin. */
	noTrouble: readonly string[];
}

export const test = base.extend<Fixtures>({
	expectedErrors: [null, { option: true }],
	cacheControl: [null, { option: true }],
	site: async ({ cacheControl }, use) => {
		const site = await serveStatic({
			root: buildFolder,
			base: basePath,
			...(cacheControl !== null && { cacheControl })
		});
		await use(site);
		await site.stop();
	},
	noTrouble: [
		async ({ context, expectedErrors }, use) => {
			const troubles = watchForTrouble(context);
			await use(troubles);
			const unexpected = troubles.filter((line) => !expectedErrors?.test(line));
			expect(unexpected, 'errors, policy violations, foreign requests').toEqual([]);
		},
		{ auto: true }
	]
});

/** Collects what must not happen in any page of a context; the console tells of violations too. */
export function watchForTrouble(context: BrowserContext): readonly string[] {
	const troubles: string[] = [];
	context.on('weberror', (error) => troubles.push(String(error.error())));
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		const isLocal = hostname === 'localhost' || ['blob:', 'data:'].includes(protocol);
		if (!isLocal) troubles.push(`foreign request: ${request.url()}`);
	});
	return troubles;
}

/** Waits until the service worker holds every page. */
export async function readyOffline(page: Page) {
	await page.getByText('Ready offline', { exact: true }).waitFor();
}

import { basePath, expect, readyOffline, test } from './fixtures.ts';

interface Manifest {
	readonly name: string;
	readonly id: string;
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly Picture[];
	readonly screenshots: readonly Picture[];
	readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
}
interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
}

test(
	'the browser finds nothing against installing it',
	{ tag: '@sub-path' },
	async ({ page, context, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		const cdp = await context.newCDPSession(page);

		const { errors, data } = await cdp.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const manifest = JSON.parse(data ?? '') as Manifest;
		expect(manifest).toMatchObject({
			name: 'Dossier',
			id: `${basePath}/`,
			start_url: `${basePath}/`,
			scope: `${basePath}/`
		});
		expect((await cdp.send('Page.getAppId')).appId).toBe(site.url);

		// every context of Playwright is a private one
		const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
		expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	}
);

test(
	'every picture and shortcut of the manifest is there',
	{ tag: '@sub-path' },
	async ({ page, site }) => {
		await page.goto(site.url);
		const response = await page.request.get(`${site.url}manifest.webmanifest`);
		const manifest = (await response.json()) as Manifest;

		const pictures = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
		for (const { src, sizes, type } of [...pictures, ...manifest.screenshots]) {
			const picture = await page.request.get(new URL(src, site.url).href);
			expect([picture.status(), picture.headers()['content-type']], src).toEqual([200, type]);
			if (type !== 'image/png') continue;
			const header = await picture.body();
			expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`, src).toBe(sizes);
		}
		for (const { url } of manifest.shortcuts) {
			const shortcut = await page.request.get(new URL(url, site.url).href);
			expect(shortcut.status(), url).toBe(200);
		}
	}
);

test.describe('a server that fails', () => {
	test.use({ cacheControl: 'no-store', expectedErrors: /503/ });

	test('whichever file is missing, the next try succeeds', async ({ page, site }) => {
		const { pathname } = new URL(site.url);
		const script = `${pathname}service-worker.js`;
		const worker = await (await page.request.get(`${site.url}service-worker.js`)).text();
		const urls = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
		const files = urls.map((url) => new URL(url, site.url).pathname);
		const sample = files.filter((_, i) => i % Math.ceil(files.length / 8) === 0);

		// the page itself loads in peace; only the worker meets what follows
		site.failing.add(script);
		await page.goto(site.url);
		await expect.poll(() => site.requests.includes(script)).toBe(true);

		const tryAgain = () => page.evaluate(() => void dispatchEvent(new Event('online')));
		const registrations = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		const ready = page.getByText('Ready offline', { exact: true });
		for (const file of sample) {
			site.failing.clear();
			site.failing.add(file);
			const asked = site.requests.length;
			await expect(async () => {
				await tryAgain();
				expect(site.requests.slice(asked)).toContain(file);
			}, file).toPass({ intervals: [300] });
			await expect.poll(registrations, file).toBe(0);
			expect(await page.evaluate(() => caches.keys()), file).toEqual([]);
			await expect(ready).toBeHidden();
		}

		site.failing.clear();
		await expect(async () => {
			await tryAgain();
			await expect(ready).toBeVisible({ timeout: 3_000 });
		}).toPass();
		await site.stop();
		await page.reload();
		await readyOffline(page);
	});
});

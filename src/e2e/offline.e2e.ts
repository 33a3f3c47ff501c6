import { chromium, type BrowserContext } from '@playwright/test';
import { expect, readyOffline, test, watchForTrouble } from './fixtures.ts';

/** Every page in the worker's list, relative to the app, and those that it lists the data of. */
function pagesOf(worker: string): string[] {
	const urls = [...worker.matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url);
	const pages = urls.map((url) => url.replace(/__data\.json$/, ''));
	return pages.filter((url) => url.endsWith('/')).map((url) => url.replace(/^\/.*/, ''));
}

test(
	'every page opens with the server ended, visited or not',
	{ tag: '@sub-path' },
	async ({ page, site }) => {
		const worker = await (await page.request.get(`${site.url}service-worker.js`)).text();
		const routes = pagesOf(worker);
		expect(routes).toEqual(expect.arrayContaining(['settings/', 'read/two-teams-one-pole/']));
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await expect(fetch(site.url)).rejects.toThrow();

		for (const route of routes) {
			await page.goto(site.url + route);
			await expect(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
			await expect(page.getByText('no such page'), route).toHaveCount(0);
			if (/^read\/./.test(route))
				await expect(page.getByRole('button', { name: 'Show facts' }), route).toBeVisible();
		}
		await page.goto(`${site.url}settings?utm_source=x`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
	}
);

test.describe('an unknown address', () => {
	test.use({ expectedErrors: /Not found/ });

	test('leads back to the app with the server ended', async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await page.goto(`${site.url}no/such/page?x=1`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await page.getByRole('link', { name: 'Home' }).first().click();
		await expect(page).toHaveURL(site.url);
		await readyOffline(page);
	});
});

test(
	'a browser started anew without a server opens the app',
	{ tag: '@sub-path' },
	async ({ site, launchOptions }, info) => {
		const profile = info.outputPath('profile');
		const open = () => chromium.launchPersistentContext(profile, launchOptions);
		const firstPage = (context: BrowserContext) => context.pages()[0] ?? context.newPage();

		let context = await open();
		let page = await firstPage(context);
		await page.goto(site.url);
		await readyOffline(page);
		await context.close();
		await site.stop();

		context = await open();
		const troubles = watchForTrouble(context);
		page = await firstPage(context);
		await page.goto(`${site.url}quiz/?article=x`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await page.goto(site.url);
		await readyOffline(page);
		expect(troubles).toEqual([]);
		await context.close();
	}
);

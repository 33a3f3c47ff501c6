import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './fixtures.ts';
import { Device } from './learner.ts';

// Guarantees: what was confirmed is there after the browser ended in peace, and without a server. How it
// survives being killed: kill.e2e.ts.

const harbour = `Harbour town opens a new museum

ROSEHAVEN, 12 May 2023 — The Rosehaven Maritime Trust (RMT) opened its lighthouse museum on 3 March 2023 after four years of work. The building cost $4.2 million.

Environment Minister Laura Bennett opened the exhibition on storms on 20 April 2023.`;

test('an answer given offline is found after a cold restart', async ({
	site,
	launchOptions
}, info) => {
	const device = new Device(info.outputPath('profile'), launchOptions);
	let page = await device.open();
	await page.goto(site.url);
	await readyOffline(page);
	const study = page.getByRole('link', { name: /^Study, \d+ due$/ });
	const due = Number(/\d+/.exec(await study.innerText())?.[0]);
	await site.stop();

	await study.click();
	await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
	await page.goto(`${site.url}study/?article=baghdad-timetable`);
	await page.getByRole('radio', { name: '26 July 2021', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');
	await device.close();

	page = await device.open();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: `Study, ${due - 1} due` })).toBeVisible();
	await expect(page.getByRole('img', { name: /^\d+ facts: 1 held, \d+ new$/ })).toBeVisible();
	await device.close();
});

test('a review goes on where it was when the browser was killed', async ({
	site,
	launchOptions
}, info) => {
	const device = new Device(info.outputPath('profile'), launchOptions);
	let page = await device.open();
	await page.goto(site.url);
	await readyOffline(page);
	await site.stop();

	await page.goto(`${site.url}add/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(harbour);
	await page.getByRole('button', { name: 'Find facts' }).click();
	await page.getByRole('button', { name: 'Accept', exact: true }).click();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('button', { name: 'Not worth asking' }).click();
	const decided = page.getByText(/^2 of \d+$/);
	await expect(decided).toBeVisible();
	const [count, stem] = [await decided.innerText(), await atHand(page).innerText()];
	const address = page.url();
	await device.kill();

	page = await device.open();
	await page.goto(address);
	await expect(page.getByText(count, { exact: true })).toBeVisible();
	await expect(atHand(page)).toHaveText(stem);
	await page.getByRole('button', { name: 'Previous question' }).click();
	await expect(page.getByText('Rejected: Not worth asking')).toBeVisible();
	await page.getByRole('button', { name: 'Previous question' }).click();
	await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
	await device.close();
});

/** The question that is reviewed. */
const atHand = (page: Page) => page.getByRole('article').getByRole('heading').first();

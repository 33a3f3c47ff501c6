import { expect, readyOffline, test } from './fixtures.ts';
import { Device } from './learner.ts';

// Guarantees: what was confirmed is there after the browser ended in peace, and without a server. How it
// survives being killed: kill.e2e.ts.

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

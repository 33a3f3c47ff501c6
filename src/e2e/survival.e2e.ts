import { expect, readyOffline, test } from './fixtures.ts';
import { answerQuestion, Device, startChoiceQuiz, timerEdge } from './learner.ts';

// Guarantees: what was confirmed is there after the browser ended, in peace or by SIGKILL, and without a
// server; an attempt has the right time left.

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
	await expect(page.getByText('1 of 12', { exact: true })).toBeVisible();
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

test('three times killed, a quiz goes on with every answer and the right time', async ({
	site,
	launchOptions
}, info) => {
	const device = new Device(info.outputPath('profile'), launchOptions);
	let page = await device.open();
	await page.goto(site.url);
	await readyOffline(page);
	await page.getByRole('link', { name: 'Timed quiz' }).click();
	await startChoiceQuiz(page);
	const address = page.url();
	const given: { stem: string; chosen: string }[] = [];
	await site.stop();

	for (let kill = 0; kill < 3; kill++) {
		given.push(await answerQuestion(page));
		await page.getByRole('button', { name: 'Next' }).click();
		await expect(page.getByText(`Question ${given.length + 1} of 10`)).toBeVisible();
		const before = await timerEdge(page);
		await device.kill();

		page = await device.open();
		await page.goto(address);
		await expect(page.getByText(`Question ${given.length + 1} of 10`)).toBeVisible();
		const after = await timerEdge(page);
		const passed = (after.at - before.at) / 1000;
		expect(Math.abs(before.seconds - after.seconds - passed)).toBeLessThan(1);
	}

	for (const { stem, chosen } of given.toReversed()) {
		await page.getByRole('button', { name: 'Previous' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem);
		await expect(page.locator('label:has(:checked)')).toContainText(chosen);
	}
	await device.close();
});

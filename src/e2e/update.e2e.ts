import { cp } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buildFolder } from '../cli/build-folder.mjs';
import { killSwitch } from '../cli/kill-switch.mjs';
import { expect, readyOffline, test } from './fixtures.ts';
import { answerQuestion, startChoiceQuiz } from './learner.ts';
import { rebuild } from './rebuild.ts';

// Guarantees: no update without consent, none while a quiz is open in any tab; a tab of the version
// before keeps working; a worker that does harm can be withdrawn without touching the data.

test.use({ cacheControl: 'no-store' });

/** The name of the script that a page was started with: another one in every version. */
async function versionOf(page: Page) {
	const html = await page.locator('html').innerHTML();
	return /entry\/start\.[\w-]+\.js/.exec(html)?.[0];
}

test('a newer version waits for consent, and then works offline', async ({ page, site }, info) => {
	await page.goto(`${site.url}settings/`);
	await readyOffline(page);
	const before = await versionOf(page);
	await rebuild(info.outputPath('next'), 'version-two');
	site.setRoot(info.outputPath('next'));

	await page.reload();
	const update = page.getByRole('button', { name: 'Update' });
	await expect(update).toBeVisible();
	expect(await versionOf(page)).toBe(before);

	await update.click();
	await expect.poll(() => versionOf(page)).not.toBe(before);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await readyOffline(page);
	await expect(update).toBeHidden();

	await site.stop();
	await page.goto(site.url);
	await readyOffline(page);
	expect(await versionOf(page)).not.toBe(before);
});

test('a tab of the version before opens screens it never loaded', async ({
	page: old,
	context,
	site
}, info) => {
	await old.goto(site.url);
	await readyOffline(old);
	const before = await versionOf(old);
	await rebuild(info.outputPath('next'), 'version-two');
	site.setRoot(info.outputPath('next'));

	const other = await context.newPage();
	await other.goto(`${site.url}settings/`);
	await other.getByRole('button', { name: 'Update' }).click();
	await expect.poll(() => versionOf(other)).not.toBe(before);
	await readyOffline(other);
	await other.close();

	const asked = site.requests.length;
	const hrefs = await old
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const home = new URL(site.url).pathname;
	const others = hrefs.filter((href) => href.startsWith(home) && href !== home);
	expect(others.length).toBeGreaterThan(2);
	for (const href of new Set(others)) {
		await old.locator(`a[href="${href}"]`).first().click();
		await expect(old).toHaveURL(new URL(href.replace(/\/?$/, '/'), site.url).href);
		await expect(old.getByRole('heading', { level: 1 })).toBeVisible();
		await old.goBack();
		await expect(old).toHaveURL(site.url);
	}
	expect(await versionOf(old)).toBe(before);
	expect(site.requests.slice(asked).filter((path) => path.includes('immutable'))).toEqual([]);

	// it is offered the step that the other tab took
	await old.getByRole('link', { name: 'Settings' }).click();
	await old.getByRole('button', { name: 'Update' }).click();
	await expect.poll(() => versionOf(old)).not.toBe(before);
});

test('no update while a quiz is open in any tab', async ({ page, context, site }, info) => {
	await page.goto(`${site.url}settings/`);
	await readyOffline(page);
	const before = await versionOf(page);
	const quiz = await context.newPage();
	await quiz.goto(`${site.url}quiz/`);
	await startChoiceQuiz(quiz);
	const { stem, chosen } = await answerQuestion(quiz);
	// a reload would take it away
	await quiz.evaluate(() => document.body.setAttribute('data-stays', ''));
	await rebuild(info.outputPath('next'), 'version-two');
	site.setRoot(info.outputPath('next'));

	await page.reload();
	const update = page.getByRole('button', { name: 'Update' });
	await update.click();
	// longer than the fall-back reload would take
	await page.waitForTimeout(5_000);
	expect(await versionOf(page)).toBe(before);
	expect(await versionOf(quiz)).toBe(before);
	await expect(quiz.locator('body[data-stays]')).toBeAttached();
	await quiz.getByRole('button', { name: 'Next' }).click();
	await expect(quiz.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await answerQuestion(quiz);
	const address = quiz.url();

	await quiz.close();
	// the browser lets go of a closed tab's locks a moment later
	const held = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
	await expect.poll(held).toBe(0);
	await update.click();
	await expect.poll(() => versionOf(page)).not.toBe(before);

	// the newer version goes on with it
	await page.goto(address);
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem);
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
});

test('a worker that does harm can be withdrawn, and the data stays', async ({
	page,
	site
}, info) => {
	await page.goto(site.url);
	await readyOffline(page);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const open = indexedDB.open('witness', 1);
				open.onupgradeneeded = () => open.result.createObjectStore('rows').put('kept', 1);
				open.onsuccess = () => resolve(open.result.close());
				open.onerror = () => reject(new Error('no database'));
			})
	);
	await cp(buildFolder, info.outputPath('withdrawn'), { recursive: true });
	killSwitch(info.outputPath('withdrawn'));
	site.setRoot(info.outputPath('withdrawn'));

	await page.reload();
	const left = () =>
		page.evaluate(async () => {
			const registrations = await navigator.serviceWorker.getRegistrations();
			return [registrations.length, ...(await caches.keys())];
		});
	await expect.poll(left).toEqual([0]);
	const databases = await page.evaluate(() => indexedDB.databases());
	expect(databases.map(({ name }) => name)).toContain('witness');
});

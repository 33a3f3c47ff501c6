import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { choose } from './learner.ts';

// Guarantees: what was learned comes back on the learner's days, in whatever time zone, and no day earlier;
// undo reaches back over the last question of a round; how much is studied is the learner's choice.

test.use({ timezoneId: 'Europe/Vienna' });

const day = 86_400_000;
const study = (page: Page) => page.getByRole('link', { name: /^Study, \d+ due$/ });

/** Answers every question of a round by giving up, so that each fact is due on the next day. */
async function missAll(page: Page) {
	const stem = page.getByRole('heading', { level: 1 });
	await expect(page.getByRole('button', { name: "Don't know" })).toBeVisible();
	while ((await stem.innerText()) !== 'Round finished') {
		await page.getByRole('button', { name: "Don't know" }).click();
		await page.getByRole('button', { name: 'Next' }).click();
	}
}

test('new facts come up to the daily number, and what was met comes back the day after', async ({
	page,
	site
}) => {
	await page.clock.setFixedTime('2026-03-28T21:00:00Z');
	await page.goto(`${site.url}settings/`);
	await choose(page, '5');
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Study, 5 due' })).toBeVisible();
	await study(page).click();
	await missAll(page);
	await expect(page.getByText('Learned today: 5 new facts.')).toBeVisible();
	await expect(page.getByText('Coming tomorrow: 5 facts again, 5 new ones.')).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due');

	// midnight in Vienna, two hours before its clocks go forward
	await page.clock.setFixedTime('2026-03-28T22:59:00Z');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is due');
	await page.clock.setFixedTime('2026-03-28T23:01:00Z');
	await page.reload();
	await expect(page.getByRole('link', { name: 'Study, 10 due' })).toBeVisible();
	await expect(page.getByText('5 due again, 5 new.')).toBeVisible();
});

test('a journey west brings no day back and counts no fact twice', async ({ browser, site }) => {
	const context = await browser.newContext({ timezoneId: 'Pacific/Auckland' });
	const page = await context.newPage();
	await page.clock.setFixedTime('2026-05-10T20:00:00Z');
	await page.goto(`${site.url}study/`);
	await missAll(page);
	const state = await context.storageState({ indexedDB: true });
	await context.close();

	// the same moment, a calendar day earlier: nothing is due, and ten more new facts are
	const there = await browser.newContext({
		timezoneId: 'America/Los_Angeles',
		storageState: state
	});
	const arrived = await there.newPage();
	await arrived.clock.setFixedTime('2026-05-10T20:05:00Z');
	await arrived.goto(site.url);
	await expect(arrived.getByText('10 new.')).toBeVisible();
	await arrived.clock.setFixedTime(Date.parse('2026-05-10T20:05:00Z') + 2 * day);
	await arrived.reload();
	await expect(arrived.getByText('10 due again, 10 new.')).toBeVisible();
	await there.close();
});

test('undo takes back the last question of a round, and those before it', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}settings/`);
	await choose(page, '5');
	await page.goto(`${site.url}study/`);
	await missAll(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: "Don't know" })).toBeVisible();
	const last = await page.getByText(/^\d+ of \d+$/).innerText();
	for (let presses = 0; presses < 4; presses++) {
		await page.keyboard.press('u');
		await expect(page.getByRole('status', { name: 'Announcements' })).not.toBeEmpty();
	}
	await expect(page.getByText(/^\d+ of \d+$/)).not.toHaveText(last);
	while ((await page.getByText(/^\d+ of \d+$/).innerText()).split(' ')[0] !== '1')
		await page.keyboard.press('u');
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Study, 5 due' })).toBeVisible();
	await expect(page.getByText('5 new.')).toBeVisible();
});

test('what is wanted to be remembered moves what is due, and how hard it was can be said', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('radio', { name: '2,500', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');
	await expect(page.getByRole('button', { name: 'Easy' })).toHaveCount(0);

	await page.goto(`${site.url}settings/`);
	await page.getByRole('slider', { name: 'How much to remember of what is due' }).fill('95');
	await expect(page.getByText('Much to do each day, little forgotten.')).toBeVisible();
	await page.getByRole('switch', { name: 'Say how hard it was' }).check();
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-president`);
	await page.getByRole('radio', { name: 'Joe Biden', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Easy' }).click();
	await expect(page.getByRole('button', { name: 'Easy' })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Learned today: 2 new facts.')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { expect, test, type Site } from './fixtures.ts';
import { choose, tabTo } from './learner.ts';

// Guarantees: a day and the minutes a day make a plan in plain words; it is kept, holds on the learner's own
// days, and becomes the new facts a day of Study with one button.

test.use({ timezoneId: 'Europe/Vienna', reducedMotion: 'reduce' });

const line = (page: Page) => page.getByText(/\d+ of \d+ facts remembered on the day/);
const announcements = (page: Page) => page.getByRole('status', { name: 'Announcements' });

async function planFor(page: Page, site: Site, day: string) {
	await page.goto(`${site.url}study/plan/`);
	await page.getByLabel('Day of the exam').fill(day);
	await expect(line(page)).toBeVisible();
}

test('a plan is made, kept, taken over by Study, and comes nearer with each day', async ({
	page,
	site
}) => {
	await page.clock.setFixedTime('2026-03-20T09:00:00Z');
	await page.goto(`${site.url}settings/`);
	await page.getByRole('link', { name: 'Plan for an exam' }).click();
	await expect(page.getByText('Choose the day:')).toBeVisible();
	await page.getByLabel('Day of the exam').fill('2026-04-09');
	await expect(page.getByText('20 days to study.')).toBeVisible();
	await expect(announcements(page)).toContainText('can be learned by then.');

	await choose(page, '60');
	await expect(
		page.getByRole('listitem').filter({ hasText: /^All \d+ facts can be learned/ })
	).toBeVisible();
	const takeOver = page.getByRole('button', { name: /^Study \d+ new facts? a day$/ });
	const wanted = /\d+/.exec(await takeOver.innerText())?.[0] ?? '';
	await takeOver.click();
	const taken = page.getByText(`Study asks ${wanted} new facts a day, as this plan does.`);
	await expect(taken).toBeFocused();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: `Study, ${wanted} due` })).toBeVisible();

	// after the clocks have gone forward
	await page.clock.setFixedTime('2026-04-07T22:30:00Z');
	await page.goto(`${site.url}study/plan/`);
	await expect(page.getByLabel('Day of the exam')).toHaveValue('2026-04-09');
	await expect(page.getByText('Today is the last day to study.')).toBeVisible();
	await page.clock.setFixedTime('2026-04-09T09:00:00Z');
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('Choose a day from tomorrow on');
});

test('too little time is told, with what it takes, and less to remember takes less', async ({
	page,
	site
}) => {
	await page.clock.setFixedTime('2026-03-20T09:00:00Z');
	await planFor(page, site, '2026-03-22');
	await choose(page, '5');
	const advice = page.getByText(/takes about \d+ minutes a day/);
	await expect(advice).toBeVisible();
	const few = await line(page).innerText();
	await choose(page, '30');
	await expect(line(page)).not.toHaveText(few);

	await page.getByLabel('Day of the exam').fill('2026-06-22');
	const needs = page.getByText(/minutes? a day on average/);
	await page.getByRole('slider', { name: 'How much to remember of what is due' }).fill('97');
	await expect(page.getByText('Much to do each day, little forgotten.')).toBeVisible();
	const much = await needs.innerText();
	await page.getByRole('slider', { name: 'How much to remember of what is due' }).fill('75');
	await expect(page.getByText('Little to do each day, more forgotten.')).toBeVisible();
	await expect(needs).not.toHaveText(much);
});

test('a plan is made and taken over by keyboard alone', async ({ page, site }) => {
	await page.clock.setFixedTime('2026-03-20T09:00:00Z');
	await page.goto(`${site.url}settings/`);
	await tabTo(page, 'link', 'Plan for an exam');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Choose the day:')).toBeVisible();

	await tabTo(page, 'textbox', 'Day of the exam');
	// month, day and year; what is half typed is no day, and stays in the field
	await page.keyboard.type('04092026');
	await expect(page.getByText('20 days to study.')).toBeVisible();
	await expect(page.getByLabel('Day of the exam')).toHaveValue('2026-04-09');

	await tabTo(page, 'radio', '15');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: '30', exact: true })).toBeChecked();
	await expect(page.getByRole('radio', { name: '30', exact: true })).toBeFocused();

	const slider = page.getByRole('slider', { name: 'How much to remember of what is due' });
	await tabTo(page, 'slider', 'How much to remember of what is due');
	for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveValue('95');
	await expect(page.getByText('Much to do each day, little forgotten.')).toBeVisible();
	await expect(slider).toBeFocused();

	const takeOver = page.getByRole('button', { name: /^Study \d+ new facts? a day$/ });
	await tabTo(page, 'button', /^Study \d+ new facts? a day$/);
	const wanted = /\d+/.exec(await takeOver.innerText())?.[0] ?? '';
	await page.keyboard.press('Enter');
	await expect(
		page.getByText(`Study asks ${wanted} new facts a day, as this plan does.`)
	).toBeFocused();
});

test('axe finds nothing on a plan, with and without a day', async ({ page, site }) => {
	await page.clock.setFixedTime('2026-03-20T09:00:00Z');
	await page.goto(`${site.url}study/plan/`);
	await expect(page.getByText('Choose the day:')).toBeVisible();
	await expectNoFindings(page, 'Plan, no day');
	await planFor(page, site, '2026-03-21');
	await choose(page, '5');
	await expect(page.getByText(/takes about \d+ minutes a day/)).toBeVisible();
	await expectNoFindings(page, 'Plan');
	await page.getByLabel('Day of the exam').fill('2026-03-01');
	await expect(page.getByRole('alert')).not.toBeEmpty();
	await expectNoFindings(page, 'Plan, wrong day');
});

import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { expect, readyOffline, test } from './fixtures.ts';
import { fillDisk, makeRoom, tabTo } from './learner.ts';

// Guarantees: an article is read with its answers left out, by touch and by keyboard, with the server
// ended; what is typed into a blank is an answer like one of Study, and what is only revealed is none;
// nothing on the screen or in a name tells an answer before it is given.

const article = 'read/baghdad-timetable/';

/** The blanks of one sort that are left, in the order of the text. */
const blanks = (page: Page, sort: string) =>
	page.getByRole('button', { name: new RegExp(`^Blank \\d+, ${sort}$`) });
const field = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' });

async function check(page: Page, words: string) {
	await field(page).fill(words);
	await page.getByRole('button', { name: 'Check' }).click();
}

test.describe('with the server ended', () => {
	test.use({ serviceWorkers: 'allow' });

	test('what is typed is in the figures and in Study, what is revealed is not', async ({
		page,
		site
	}) => {
		await page.goto(site.url);
		await readyOffline(page);
		const due = page.getByRole('link', { name: /^Study, \d+ due$/ });
		const before = Number((await due.innerText()).match(/\d+/)?.[0]);
		await site.stop();
		await page.goto(site.url + article);
		await page.getByRole('button', { name: 'Recall' }).click();
		await expect(page.getByText(/^0 of \d+ recalled\. What you type/)).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText('2,500');
		expect(await page.locator('body').ariaSnapshot()).not.toContain('2,500');

		await blanks(page, 'number').first().click();
		await check(page, 'lots');
		await expect(page.getByText(/^This cannot be read as a number/)).toBeVisible();
		await check(page, '2500');
		await expect(verdict(page)).toHaveText('Right');
		await expect(page.getByRole('main')).toContainText('2,500');
		await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
			/^1 of \d+ recalled\.$/
		);
		await page.getByRole('button', { name: 'Next blank' }).click();
		await check(page, '1999');
		await expect(verdict(page)).toContainText('Not this one');
		await page.getByRole('button', { name: 'Close this blank' }).click();
		await blanks(page, 'words').first().click();
		await page.getByRole('button', { name: 'Reveal' }).click();
		await expect(verdict(page)).toContainText('it is not counted');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('region', { name: 'Actions' })).toContainText(
			/1 of \d+ recalled, 1 missed, 1 revealed\./
		);
		await expect(page.getByText(/ facts, 1 held$/)).toBeVisible();

		await page.getByRole('link', { name: 'Stats' }).click();
		await expect(page.getByText('2 answers today, 50 % right')).toBeVisible();
		// the two that were answered are met, and not asked today again; the one that was read is new
		await page.goto(site.url);
		await expect(due).toHaveAccessibleName(`Study, ${before - 2} due`);
	});
});

test('an answer is taken back, and asked again', async ({ page, context, site }) => {
	await page.goto(site.url + article);
	await page.getByRole('button', { name: 'Recall' }).click();
	for (const words of ['2500', '7']) {
		await blanks(page, 'number').first().click();
		await check(page, words);
		await expect(verdict(page)).not.toBeEmpty();
		await page.keyboard.press('Escape');
	}
	const stats = await context.newPage();
	await stats.goto(`${site.url}stats/`);
	await expect(stats.getByText('2 answers today, 50 % right')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		'Undone. The blank is asked again.'
	);
	await expect(field(page)).toBeFocused();
	await stats.reload();
	await expect(stats.getByText('1 answer today, 100 % right')).toBeVisible();
});

test('by keyboard alone, the focus comes back to its blank', async ({ page, site }) => {
	await page.goto(site.url + article);
	await tabTo(page, 'button', 'Recall');
	await page.keyboard.press('Space');
	await blanks(page, 'number').first().waitFor();
	await page.locator('#main').focus();
	await tabTo(page, 'button', /^Blank \d+, number$/);
	const blank = page.locator(':focus');
	const number = (await blank.innerText()).trim();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(blank).toHaveAccessibleName(`Blank ${number}, number`);

	await page.keyboard.press('Enter');
	await page.keyboard.type('2.5 thousand');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toHaveText('Right');
	await page.keyboard.press('Escape');
	await expect(blank).toHaveAccessibleName(`Blank ${number}, right`);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: /^Blank/ })).not.toContainText(
		`Blank ${number},`
	);
	await expect(field(page)).toBeFocused();
	await tabTo(page, 'button', 'Reveal');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('Revealed');
});

test('one button leads from blank to blank, and from the last one to the beginning', async ({
	page,
	site
}) => {
	await page.goto(site.url + article);
	await page.getByRole('button', { name: 'Recall' }).click();
	await page.getByRole('button', { name: 'First blank' }).click();
	const reveal = page.getByRole('button', { name: 'Reveal', exact: true });
	const onward = page.getByRole('button', { name: /^(Next blank|Back to the text)$/ });
	const text = page.getByRole('button', { name: 'Back to the text' });
	for (let isLast = false; !isLast;) {
		await reveal.press('Enter');
		await expect(onward).toBeVisible();
		isLast = await text.isVisible();
		await page.keyboard.press('Enter');
	}
	await expect(page.locator(':focus')).toHaveAccessibleName(/^Blank \d+, revealed$/);
	await page.getByRole('button', { name: 'Start again' }).click();
	await expect(page.locator(':focus')).toHaveAccessibleName('First blank');
});

test('a second tap on Reveal leads nowhere', async ({ page, site }) => {
	await page.goto(site.url + article);
	await page.getByRole('button', { name: 'Recall' }).click();
	await page.getByRole('button', { name: 'First blank' }).click();
	await page.getByRole('button', { name: 'Reveal', exact: true }).dblclick();
	await expect(verdict(page)).toContainText('Revealed');
	await page.getByRole('link', { name: 'Study this fact' }).hover();
	expect(page.url()).toBe(site.url + article);
});

test('an answer that is not saved stays in sight, however the text is read', async ({
	page,
	site
}) => {
	await page.goto(site.url + article);
	await page.getByRole('button', { name: 'Recall' }).click();
	await blanks(page, 'number').first().click();
	await fillDisk(page);
	await check(page, '2500');
	await expect(page.getByText('Not saved yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Close this blank' }).click();
	await page.getByRole('button', { name: 'Show facts' }).click();
	await expect(page.getByText('Not saved yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Recall' }).click();
	await makeRoom(page);
	const actions = page.getByRole('region', { name: 'Actions' });
	await actions.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		/^Saved\. 1 of \d+ recalled\.$/
	);
	await expect(page.locator(':focus')).toHaveAccessibleName(/^Blank \d+, right$/);
});

test('axe finds nothing, whatever became of a blank', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(site.url + article);
	await page.getByRole('button', { name: 'Recall' }).click();
	await expectNoFindings(page, 'Recall');
	await blanks(page, 'number').first().click();
	await expectNoFindings(page, 'Recall, a blank open');
	await check(page, '2500');
	await page.getByRole('button', { name: 'Next blank' }).click();
	await check(page, '1999');
	await expect(verdict(page)).toContainText('Not this one');
	await expectNoFindings(page, 'Recall, a wrong answer');
	await page.getByRole('button', { name: 'Next blank' }).click();
	await page.getByRole('button', { name: 'Reveal' }).click();
	await expectNoFindings(page, 'Recall, revealed');
	await page.keyboard.press('Escape');
	await expectNoFindings(page, 'Recall, some filled in');
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { tabTo } from './learner.ts';

// Guarantees: a learner who was graded wrongly has the last word, by keyboard too; it can be taken
// back; a slip of spelling is asked back, not marked wrong.

const verdictOf = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

/** Answers the fact once by choosing, so that its answer is to be typed next. */
async function recall(page: Page, siteUrl: string, fact: string, option: string) {
	await page.goto(`${siteUrl}study/?fact=baghdad-timetable/${fact}`);
	await page.getByRole('radio', { name: option, exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Right');
	await page.goto(`${siteUrl}study/?fact=baghdad-timetable/${fact}`);
	await expect(fieldOf(page)).toBeVisible();
}

test('"I was right" counts, survives, and the words are right from then on', async ({
	page,
	site
}) => {
	await recall(page, site.url, 'us-president', 'Joe Biden');
	await fieldOf(page).fill('Old Joe');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Not this one');
	await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(verdictOf(page)).toContainText('Counted as right.');
	await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round finished');
	await expect(page.getByText('1 fact right at the last try.')).toBeVisible();

	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-president`);
	await fieldOf(page).fill('old joe');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Right');
	await expect(page.getByRole('button', { name: 'I was right' })).toBeHidden();
});

test('it is said, taken back, and the answer after it, by keyboard alone', async ({
	page,
	site
}) => {
	await recall(page, site.url, 'us-president', 'Joe Biden');
	await fieldOf(page).focus();
	await page.keyboard.type('Old Joe');
	await page.keyboard.press('Enter');
	await expect(verdictOf(page)).toContainText('Not this one');
	await tabTo(page, 'button', 'I was right');
	await page.keyboard.press('Enter');
	await expect(verdictOf(page).getByText('Counted as right.')).toBeFocused();

	await page.keyboard.press('u');
	await expect(verdictOf(page).getByText('Not this one')).toBeFocused();
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		'Undone. The answer counts as wrong again.'
	);
	await page.keyboard.press('u');
	await expect(fieldOf(page)).toBeVisible();
	await expect(verdictOf(page)).toBeEmpty();
});

test('"Don’t know" is no answer to be right about', async ({ page, site }) => {
	await recall(page, site.url, 'us-president', 'Joe Biden');
	await page.getByRole('button', { name: "Don't know" }).click();
	await expect(verdictOf(page)).toContainText('Not answered');
	await expect(page.getByRole('button', { name: 'I was right' })).toBeHidden();
});

test('a full disk: the regrading waits on the page and is saved when there is room', async ({
	page,
	site
}) => {
	await recall(page, site.url, 'us-president', 'Joe Biden');
	await fieldOf(page).fill('Old Joe');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Not this one');
	// a quota that is cut down later is noticed by the browser after some more writes only
	await page.evaluate(() => {
		const { prototype } = IDBObjectStore;
		const add = Reflect.get(prototype, 'add');
		addEventListener('roomagain', () => Reflect.set(prototype, 'add', add));
		prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	await expect(verdictOf(page)).toContainText('Not this one');

	await page.evaluate(() => dispatchEvent(new Event('roomagain')));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(verdictOf(page)).toContainText('Counted as right.');
});

test('a slip is asked back, and stands when it is given again', async ({ page, site }) => {
	await recall(page, site.url, 'secretary-of-state', 'Antony Blinken');
	await fieldOf(page).fill('Anthony Blinken');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Almost: check the spelling.')).toBeVisible();
	await expect(verdictOf(page)).toBeEmpty();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Right');
});

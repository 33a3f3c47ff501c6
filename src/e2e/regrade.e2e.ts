import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fillDisk, finishQuiz, holdFact, makeRoom, tabTo } from './learner.ts';

// Guarantees: a learner who was graded wrongly has the last word, by keyboard too; it can be taken
// back; so it is on the results of a quiz; a slip of spelling is asked back, not marked wrong.

const verdictOf = (page: Page) => page.getByRole('status', { name: 'Verdict' });
const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

/** Answers the fact once by choosing, so that its answer is to be typed next. */
async function recall(page: Page, siteUrl: string, fact: string, option: string) {
	await page.goto(`${siteUrl}study/?fact=baghdad-timetable/${fact}`);
	await page.getByRole('radio', { name: option, exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(verdictOf(page)).toContainText('Right');
	await recallAgain(page, siteUrl, fact);
}

/** Opens a fact that was answered, when it is held well enough to be recalled. */
async function recallAgain(page: Page, siteUrl: string, fact: string) {
	await holdFact(page, fact);
	await page.goto(`${siteUrl}study/?fact=baghdad-timetable/${fact}`);
	await expect(fieldOf(page)).toBeVisible();
}

/** Ends an exam of typed answers whose first is wrong and whose others are open; on its results then. */
async function finishExam(page: Page, siteUrl: string) {
	await page.goto(`${siteUrl}quiz/`);
	const kinds = page.locator('label', { has: page.getByRole('checkbox') });
	await expect(kinds.first()).toBeVisible();
	for (const kind of await kinds.filter({ hasNotText: 'Typed answers' }).all()) await kind.click();
	await page.getByRole('button', { name: 'Start quiz' }).click();
	// wrong for every question that is typed: for dates, and for words
	await fieldOf(page).fill('1 January 1900');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await finishQuiz(page);
}

/** What Results shows of the first question, and of all of them. */
const onResults = (page: Page) => ({
	score: page.getByRole('banner').getByRole('paragraph'),
	say: page.getByRole('button', { name: 'I was right about question 1', exact: true }),
	undo: page.getByRole('button', { name: 'Undo for question 1', exact: true }),
	counted: page.getByText('Counted as right by you.', { exact: true })
});

/** Axe in both themes. */
async function expectNoFindings(page: Page) {
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
		expect(violations).toEqual([]);
	}
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

	await recallAgain(page, site.url, 'us-president');
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
	await fillDisk(page);
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	await expect(verdictOf(page)).toContainText('Not this one');

	await makeRoom(page);
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

test('a typed answer of an exam is called right on Results, survives, and is taken back', async ({
	page,
	site
}) => {
	await finishExam(page, site.url);
	const { score, say, undo, counted } = onResults(page);
	await page.getByRole('radio', { name: 'Missed 10' }).check({ force: true });
	await say.click();
	await expect(counted).toBeFocused();
	await expect(score).toHaveText(/^1\s*of 10 right$/);
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		'Question 1 counts as right. 1 of 10 right.'
	);
	// the row stays in the list that it was found in, with its way back
	await expect(page.getByRole('radio', { name: 'Missed 9' })).toBeChecked();
	await expect(undo).toBeVisible();
	await expectNoFindings(page);

	await page.reload();
	await expect(counted).toBeVisible();
	await expect(counted).not.toBeFocused();
	await expect(score).toHaveText(/^1\s*of 10 right$/);
	await undo.click();
	await expect(say).toBeFocused();
	await expect(score).toHaveText(/^0\s*of 10 right$/);
	await page.reload();
	await expect(say).toBeVisible();
	await expect(counted).toBeHidden();
	await expectNoFindings(page);
});

test('a full disk: what was said on Results waits there and is saved when there is room', async ({
	page,
	site
}) => {
	await finishExam(page, site.url);
	const { score, say, counted } = onResults(page);
	await fillDisk(page);
	await say.click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	await expect(score).toHaveText(/^0\s*of 10 right$/);
	await makeRoom(page);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(counted).toBeFocused();
	await expect(score).toHaveText(/^1\s*of 10 right$/);
	await expect(page.getByRole('alert')).toBeHidden();
});

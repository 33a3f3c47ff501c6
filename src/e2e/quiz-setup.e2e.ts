import type { Page } from '@playwright/test';
import { expect, test, type Site } from './fixtures.ts';
import { finishQuiz } from './learner.ts';

// Guarantees: what was chosen is remembered; a paper code gives the same questions on another device, and
// says why where it cannot; marks are explained before they count.

async function openSetup(page: Page, site: Site) {
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
}

async function startAndFinish(page: Page) {
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await expect(page.getByRole('button', { name: /^Question 1 of/ })).toBeVisible();
	await finishQuiz(page);
}

/** What was asked, as the results tell it once they are there. */
async function stems(page: Page) {
	const headings = page.getByRole('heading', { level: 2 });
	await expect(headings).not.toHaveCount(0);
	return headings.allInnerTexts();
}

test('the last set-up is remembered', async ({ page, site }) => {
	await openSetup(page, site);
	await page
		.getByRole('combobox', { name: 'Article' })
		.selectOption({ label: 'Two teams, one pole' });
	await page
		.locator('label', { hasText: /^\s*5\s*$/ })
		.first()
		.click();
	await page.locator('label', { hasText: 'Per question' }).click();
	await page
		.locator('label', { hasText: /^\s*15\s*$/ })
		.last()
		.click();
	await page.getByText('More choices').click();
	await page.locator('label', { hasText: '×1.5' }).click();
	await page.getByRole('checkbox', { name: 'End', exact: true }).uncheck({ force: true });
	await expect(page.getByText('5 questions with 22.5 seconds each')).toBeVisible();
	await startAndFinish(page);

	await openSetup(page, site);
	await expect(page.getByText('5 questions with 22.5 seconds each')).toBeVisible();
	await expect(page.getByText('Beginning, Middle · time ×1.5')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Article' }).locator(':checked')).toHaveText(
		'Two teams, one pole'
	);
});

test('weak spots are asked once there are some', async ({ page, site }) => {
	await openSetup(page, site);
	await page.getByText('More choices').click();
	const weak = page.getByRole('checkbox', { name: 'Only my weak spots' });
	await expect(weak).toBeDisabled();
	await page.goto(`${site.url}study/`);
	await page.getByRole('button', { name: "Don't know" }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();

	await openSetup(page, site);
	await page.getByText('More choices').click();
	await expect(weak).toBeEnabled();
	await weak.check({ force: true });
	await expect(page.getByText(/^[1-9] questions? in 10 minutes$/)).toBeVisible();
});

test('marks are explained before they count', async ({ page, site }) => {
	await openSetup(page, site);
	await page.getByText('More choices').click();
	await page.locator('label', { hasText: 'Wrong costs' }).click();
	await expect(
		page.getByText(/among four options costs ⅓ mark.*worth 0 on average.*worth \+⅓/)
	).toBeVisible();
	await page.locator('label', { hasText: 'How sure you are' }).click();
	const row = page.getByRole('row', { name: /^Certain/ });
	await expect(row).toHaveText(/\+3\s*−6\s*over 80 % sure/);
});

test('a paper code gives the same paper on another device', async ({ page, browser, site }) => {
	await openSetup(page, site);
	await page
		.locator('label', { hasText: /^\s*5\s*$/ })
		.first()
		.click();
	await startAndFinish(page);
	const asked = await stems(page);
	await page.getByText('The same paper on another device').click();
	const code = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();

	const other = await browser.newContext({ serviceWorkers: 'block' });
	const there = await other.newPage();
	await openSetup(there, site);
	await there.getByText('Paper code').first().click();
	const field = there.getByRole('textbox', { name: 'Paper code' });
	await field.fill(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
	await there.getByRole('button', { name: 'Use this code' }).click();
	await expect(there.getByText(/One sign is not as it was given/)).toBeVisible();
	await field.fill(code.toLowerCase().replaceAll('-', ' '));
	await there.getByRole('button', { name: 'Use this code' }).click();
	await expect(
		there.getByText('This paper is here: 5 questions from the whole library, in 10 minutes.')
	).toBeVisible();
	// what the code decides is no choice any more, what is the learner's is
	await expect(there.getByRole('combobox', { name: 'Article' })).toBeHidden();
	await expect(there.getByRole('group', { name: 'Kinds of question' })).toBeHidden();
	await there.getByText('More choices').click();
	await expect(there.getByRole('group', { name: 'Parts of the article' })).toBeHidden();
	await there.locator('label', { hasText: '×1.25' }).click();
	await expect(there.getByText('5 questions in 12 min 30 s')).toBeVisible();
	await startAndFinish(there);
	expect(await stems(there)).toEqual(asked);
	await other.close();
});

test('by keyboard alone a code is typed and corrected, and starts nothing by itself', async ({
	page,
	site
}) => {
	await openSetup(page, site);
	await page.locator('summary', { hasText: 'Paper code' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const field = page.getByRole('textbox', { name: 'Paper code' });
	await expect(field).toBeFocused();
	await page.keyboard.type('ABCU');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/only figures and letters, and no U/)).toBeVisible();
	await expect(field).toBeFocused();
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/has 15 signs, in three groups of five/)).toBeVisible();
	// nothing was started
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timed quiz');
});

test('with no part of the article there is no quiz, and it says why', async ({ page, site }) => {
	await openSetup(page, site);
	await page.getByText('More choices').click();
	for (const name of ['Beginning', 'Middle', 'End']) {
		await page.getByRole('checkbox', { name, exact: true }).uncheck({ force: true });
	}
	await expect(page.getByText('Choose one part at least.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeDisabled();
	await page.getByRole('checkbox', { name: 'Middle' }).check({ force: true });
	await expect(page.getByText('10 questions in 10 minutes')).toBeVisible();
});

test('with other questions on a device a code says so', async ({ page, site }) => {
	await openSetup(page, site);
	await startAndFinish(page);
	await page.getByText('The same paper on another device').click();
	const code = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
	await page.goto(`${site.url}facts/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('button', { name: 'Hide this fact' }).click();
	await expect(page.getByRole('button', { name: 'Restore this fact' })).toBeVisible();
	await openSetup(page, site);
	await page.getByText('Paper code').first().click();
	await page.getByRole('textbox', { name: 'Paper code' }).fill(code);
	await page.getByRole('button', { name: 'Use this code' }).click();
	await expect(page.getByText(/This device has other questions/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
});

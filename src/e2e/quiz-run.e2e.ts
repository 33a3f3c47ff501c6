import type { Page } from '@playwright/test';
import { expect, test, type Site } from './fixtures.ts';
import { answerQuestion, fillDisk, makeRoom, startChoiceQuiz } from './learner.ts';

// Guarantees: every question can be seen at a glance and reached; certainty is stored like an answer; a
// question with a time of its own gives way and does not come back; what the disk refuses can be taken away.

async function openSetup(page: Page, site: Site) {
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
}

test('all questions are seen at a glance, and any is reached', async ({ page, site }) => {
	await openSetup(page, site);
	await startChoiceQuiz(page);
	await answerQuestion(page);
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('button', { name: 'Flag this question' }).click();
	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	const all = page.getByRole('dialog', { name: 'All questions' });
	await expect(all.getByText('1 of 10 answered, 1 flagged.')).toBeVisible();
	await expect(
		all.getByRole('button', { name: 'Question 1, answered', exact: true })
	).toBeVisible();
	await expect(
		all.getByRole('button', { name: 'Question 2, not answered, flagged, now' })
	).toBeVisible();
	await all.getByRole('button', { name: 'Question 9, not seen' }).click();
	await expect(page.getByText('Question 9 of 10', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the time can be hidden, and stays hidden', async ({ page, site }) => {
	await openSetup(page, site);
	await startChoiceQuiz(page);
	const timer = page.getByRole('timer', { name: 'Time left' });
	await expect(timer).toBeVisible();
	await page.getByRole('button', { name: 'Hide time' }).click();
	await expect(timer).toBeHidden();
	await page.reload();
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	await expect(timer).toBeHidden();
	await page.getByRole('button', { name: 'Show time' }).click();
	await expect(timer).toBeVisible();
});

test('how sure one is, is stored and marked', async ({ page, site }) => {
	await openSetup(page, site);
	await page.getByText('More choices').click();
	await page.locator('label', { hasText: 'How sure you are' }).click();
	await startChoiceQuiz(page);
	await answerQuestion(page);
	const certain = page.getByRole('radio', { name: 'Certain +3 or −6' });
	await certain.check({ force: true });
	await expect(page.getByRole('status', { name: 'Announcements' })).toContainText('Answer saved');
	await page.reload();
	await expect(certain).toBeChecked();
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await expect(page.getByText(/^(−6|3) of 30$/)).toBeVisible();
	await expect(page.getByText(/said: certain · (−6|\+3) marks$/)).toBeVisible();
});

test('a question with a time of its own gives way and does not come back', async ({
	page,
	site
}) => {
	await page.clock.install();
	await openSetup(page, site);
	await page.locator('label', { hasText: 'Per question' }).click();
	await startChoiceQuiz(page);
	await expect(page.getByText('Going on is final: no question opens again.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Previous' })).toBeHidden();
	await answerQuestion(page);
	await page.clock.runFor(31_000);
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(page.getByRole('status', { name: 'Announcements' })).toContainText(
		'Time for question 1 is over'
	);
	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	await expect(page.getByRole('button', { name: /^Question 1, answered/ })).toBeDisabled();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.clock.runFor(300_000);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expect(page.getByText('Time was up')).toBeVisible();
});

test('a full disk: the answers can be taken away, and are saved once when there is room', async ({
	page,
	site
}) => {
	await openSetup(page, site);
	await startChoiceQuiz(page);
	await fillDisk(page);
	const option = page.locator('label', { has: page.getByRole('radio') }).first();
	await option.click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	const chosen = (await option.locator('.text').innerText()).trim();

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download answers' }).click()
	]);
	const parts: Buffer[] = [];
	for await (const part of await download.createReadStream()) parts.push(part as Buffer);
	expect(Buffer.concat(parts).toString()).toContain(`Answer: ${chosen}\n`);

	await makeRoom(page);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
});

import { expect, test } from './fixtures.ts';
import { tabTo } from './learner.ts';

test('read, study and a quiz by keyboard alone', async ({ page, site }) => {
	await page.goto(site.url);
	await tabTo(page, 'link', /Baghdad seeks a timetable/);
	await page.keyboard.press('Enter');
	await tabTo(page, 'button', 'Show facts');
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Fact 1', exact: true }).waitFor();
	await page.locator('#main').focus();
	await tabTo(page, 'button', 'Fact 1');
	await page.keyboard.press('Enter');
	await tabTo(page, 'link', 'Study this article');
	await page.keyboard.press('Enter');

	// a digit chooses, Enter checks and goes on; the stem has focus, then the verdict
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.keyboard.press('2');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('president');
	await tabTo(page, 'radio', /./);
	await page.keyboard.press('Space');
	await tabTo(page, 'button', 'Check');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();

	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
	await tabTo(page, 'button', 'Start quiz');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Flag this question' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await tabTo(page, 'button', 'Finish');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Finish quiz?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await tabTo(page, 'button', 'Finish');
	await page.keyboard.press('Enter');
	await tabTo(page, 'button', 'Finish now');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
});

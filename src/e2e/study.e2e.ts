import { expect, test } from './fixtures.ts';
import { holdFact } from './learner.ts';

// Guarantees: a verdict shows its source line; an answer can be taken back; what cannot be read is
// asked again, never marked wrong.

test('a missed fact shows its source line and comes back in the round', async ({ page, site }) => {
	await page.goto(`${site.url}study/`);
	await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: "Don't know" }).click();

	const verdict = page.getByRole('status', { name: 'Verdict' });
	await expect(verdict).toContainText('Not answered');
	await expect(verdict).toContainText('It comes back before the round ends.');
	const source = page.getByRole('figure', { name: 'Source line' }).or(page.getByLabel('Source'));
	await expect(source.locator('mark').filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByText('1 of 11', { exact: true })).toBeVisible();
});

test('an answer is taken back, across questions', async ({ page, site }) => {
	await page.goto(site.url);
	const due = page.getByRole('link', { name: /^Study, \d+ due$/ });
	const before = await due.innerText();
	await page.goto(`${site.url}study/?article=baghdad-timetable`);
	const stem = page.getByRole('heading', { level: 1 });
	await page.getByRole('radio', { name: '26 July 2021', exact: true }).check();
	const first = (await stem.innerText()).trim();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(stem).not.toHaveText(first);
	const second = (await stem.innerText()).trim();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(stem).toHaveText(second);
	await page.keyboard.press('u');
	await expect(stem).toHaveText(first);
	await page.goto(site.url);
	await expect(due).toHaveText(before, { useInnerText: true });
});

test('a number that cannot be read is asked again', async ({ page, site }) => {
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('radio', { name: '2,500', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');

	// held for a month, it is asked to be recalled
	await holdFact(page, 'us-troops');
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	const field = page.getByRole('textbox', { name: 'Your answer' });
	await field.fill('2.500');
	await field.press('Enter');
	await expect(page.getByText('Do you mean 2.5 or 2,500?')).toBeVisible();
	await field.fill('');
	for (const key of ['2', 'Decimal point', '5', 'thousand']) {
		await page.getByRole('button', { name: key, exact: true }).click();
	}
	await expect(page.getByText('Read as 2,500 troops')).toBeVisible();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round finished');
});

test('a question can be reported', async ({ page, site }) => {
	await page.goto(`${site.url}study/`);
	await page.getByRole('button', { name: 'Report this question' }).click();
	await page.getByRole('button', { name: 'The question is unclear' }).click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		'Thank you. Your report is saved.'
	);
});

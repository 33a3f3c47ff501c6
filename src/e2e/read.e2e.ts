import { expect, test } from './fixtures.ts';

test('a marked fact opens its questions, and they can be studied', async ({ page, site }) => {
	await page.goto(site.url);
	await page.getByRole('list', { name: 'Library' }).getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Baghdad seeks a timetable from Washington'
	);
	await expect(page.locator('mark').filter({ visible: true })).toHaveCount(0);

	await page.getByRole('button', { name: 'Show facts' }).click();
	await page.getByRole('button', { name: 'Fact 3', exact: true }).click();
	await expect(
		page.getByText('Which office did Mustafa al-Kadhimi hold').filter({ visible: true })
	).toBeVisible();
	await page.getByRole('link', { name: 'Study this fact' }).filter({ visible: true }).click();
	await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('prime minister of Iraq');
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// Guarantees: a file that is dropped, and one that the system opens the app with, is in the field; what was
// reviewed leads on to study and to a timed quiz.

const text = `A bridge

British Environment Minister Laura Bennett opened the bridge on 20 April 2023.`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });

test('a file that is dropped on the form is opened', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await expect(field(page)).toBeEditable();
	const files = await page.evaluateHandle(() => {
		const dropped = new DataTransfer();
		dropped.items.add(
			new File(['A ferry\n\nIt ran until May.'], 'ferry.md', { type: 'text/markdown' })
		);
		return dropped;
	});
	await field(page).dispatchEvent('dragover', { dataTransfer: files });
	await field(page).dispatchEvent('drop', { dataTransfer: files });
	await expect(field(page)).toHaveValue('A ferry\n\nIt ran until May.');
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A ferry');

	// words that are dropped are none of a file: the field takes them as the browser does
	const words = await page.evaluateHandle(() => {
		const dropped = new DataTransfer();
		dropped.setData('text/plain', 'Dropped words.');
		return dropped;
	});
	await field(page).dispatchEvent('drop', { dataTransfer: words });
	await expect(field(page)).toHaveValue('A ferry\n\nIt ran until May.');
});

test('a file that the system opens the app with is opened (its queue is a stub: no headless browser launches files)', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		const file = new File(['A bridge\n\nIt was closed.'], 'bridge.txt', { type: 'text/plain' });
		const launch = { files: [{ getFile: () => Promise.resolve(file) }] };
		Object.defineProperty(window, 'launchQueue', {
			value: { setConsumer: (take: (launched: typeof launch) => void) => take(launch) }
		});
	});
	await page.goto(`${site.url}add/`);
	await expect(field(page)).toHaveValue('A bridge\n\nIt was closed.');
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A bridge');
});

test('the end of a review leads to a round of study and to a timed quiz', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}add/`);
	await field(page).fill(text);
	await page.getByRole('button', { name: 'Find facts' }).click();
	await expect(accept(page)).toBeVisible();
	const done = page.getByText(/^\d+ of \d+$/);
	while ((await accept(page).count()) > 0) {
		const before = await done.innerText();
		await accept(page).click();
		await expect(done).not.toHaveText(before);
	}
	await expect(page.getByRole('heading', { name: 'All reviewed' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Study this article' })).toBeVisible();
	await page.getByRole('link', { name: 'Timed quiz' }).click();
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
});

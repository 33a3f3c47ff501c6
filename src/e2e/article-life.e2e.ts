import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { expect, readyOffline, test } from './fixtures.ts';

// Guarantees: an article is edited, and what its facts say is asked only where its words still stand; what
// changed waits until it is accepted or removed; an archived article is asked nowhere, and comes back. All
// of it with the server ended.

const text = `Harbour town opens a new museum

ROSEHAVEN, 12 May 2023 — The Rosehaven Maritime Trust (RMT) opened its lighthouse museum on 3 March 2023 after four years of work. The building cost $4.2 million, and about 120 volunteers helped to restore the lamp room.

British Environment Minister Laura Bennett opened the exhibition on storms on 20 April 2023.`;

const title = 'Harbour town opens a new museum';
const field = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const announced = (page: Page) => page.getByRole('status', { name: 'Announcements' });

/** Adds the article, and accepts its first fact and what is sure. */
async function accept(page: Page, url: string) {
	await page.goto(`${url}add/`);
	await field(page).fill(text);
	await page.getByRole('button', { name: 'Find facts' }).click();
	await page.getByRole('button', { name: 'Accept', exact: true }).click();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: /^Accept all that are sure/ }).click();
	await expect(announced(page)).toContainText('accepted.');
	await page.getByRole('link', { name: 'Leave review' }).click();
	await page.getByRole('link', { name: new RegExp(title) }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

async function edit(page: Page, change: (words: string) => string) {
	await page.getByRole('link', { name: 'Edit article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit article');
	await expect(field(page)).toBeEditable();
	await field(page).fill(change(await field(page).inputValue()));
	await page.getByRole('button', { name: 'Save changes' }).click();
	await expect(page.getByText('Your changes are saved.')).toBeVisible();
}

test.use({ serviceWorkers: 'allow' });

test('an edited article keeps its facts; one whose text changed waits to be accepted again', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await readyOffline(page);
	await site.stop();
	await accept(page, site.url);

	// elsewhere: nothing waits
	await edit(page, (words) => `${words}\n\nThe cafe opens later.`);
	await expect(page.getByText(/stands? in it as before/)).toBeVisible();
	await expect(page.getByText(/The text of .* changed/)).toHaveCount(0);

	await edit(page, (words) => words.replace('after four years', 'after five years'));
	await expect(page.getByText(/The text of .* changed/)).toBeVisible();
	await expectNoFindings(page, 'article with changed text');
	await page.goto(`${site.url}facts/`);
	await page.getByRole('searchbox').fill('museum');
	await page
		.getByRole('button', { name: /Text changed/ })
		.first()
		.click();
	await expect(page.getByText('The text of this fact has changed.')).toBeVisible();
	await expect(page.getByText(/after four years/).first()).toBeVisible();
	await expectNoFindings(page, 'facts');
	await page.getByRole('link', { name: 'Look at it' }).first().click();

	await expect(page.getByText('What stood there')).toBeVisible();
	await expect(page.getByText(/The text of this fact has changed/)).toBeVisible();
	await expectNoFindings(page, 'review of changed text');
	const waiting = page.getByText('Text changed', { exact: true });
	while ((await waiting.count()) > 0) {
		const done = page.getByText(/^\d+ of \d+$/);
		const before = await done.innerText();
		await page.getByRole('button', { name: 'Accept', exact: true }).click();
		await expect(done).not.toHaveText(before);
	}
	await page.getByRole('link', { name: 'Leave review' }).click();
	await page.getByRole('link', { name: new RegExp(title) }).click();
	await expect(page.getByRole('link', { name: 'Study this article' })).toBeVisible();
	await expect(page.getByText(/The text of .* changed/)).toHaveCount(0);
});

test('an edit is taken back, and one that was left is there again', async ({ page, site }) => {
	await accept(page, site.url);
	await edit(page, (words) => words.replace('$4.2 million', '$5 million'));
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(announced(page)).toContainText('Undone.');
	await expect(page.getByText('The building cost $4.2 million')).toBeVisible();

	await page.getByRole('link', { name: 'Edit article' }).click();
	await expect(field(page)).toBeEditable();
	await page.getByRole('textbox', { name: 'Title' }).fill('A museum');
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A museum');
	await page.getByRole('button', { name: 'Save changes' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A museum');
	await page.goto(site.url);
	await expect(page.getByRole('list', { name: 'Library' })).toContainText('A museum');
	await expect(page.getByRole('list', { name: 'Library' })).not.toContainText(title);
});

test('an archived article is asked nowhere, can be read, and is restored', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await readyOffline(page);
	await site.stop();
	await accept(page, site.url);
	await page.getByRole('button', { name: 'Archive article' }).click();
	await expect(page.getByText('This article is archived.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Study this article' })).toHaveCount(0);
	await expectNoFindings(page, 'archived article');
	await page.goto(site.url);
	await expect(page.getByRole('list', { name: 'Library' })).not.toContainText(title);
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
	await expect(page.getByLabel('Article', { exact: true })).not.toContainText(title);
	await page.goto(`${site.url}facts/`);
	await page.getByRole('searchbox').fill('museum');
	await expect(page.getByRole('button', { name: /Archived/ }).first()).toBeVisible();

	await page.goto(`${site.url}add/`);
	await expect(page.getByRole('heading', { name: 'Archived articles' })).toBeVisible();
	await page.getByRole('button', { name: 'Restore' }).click();
	await expect(announced(page)).toContainText('is restored');
	await page.goto(site.url);
	await expect(page.getByRole('list', { name: 'Library' })).toContainText(title);
});

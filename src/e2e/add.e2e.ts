import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './fixtures.ts';
import { pickText, tabTo } from './learner.ts';

// Guarantees: what is typed survives a reload; a saved article is read, asked about and studied on the
// device alone, by pointing or by keyboard; nothing of it is run; what is removed comes back.

const text = `Guests in Baghdad

About 2,500 US troops are in Iraq, the Pentagon says. They train Iraqi units.

In May 2018 the United States left the deal.

<script>document.title = 'run'</script><img src="x" onerror="document.title = 'run'">`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Article text' });

async function addArticle(page: Page, url: string) {
	await page.goto(`${url}add/`);
	await field(page).fill(text);
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guests in Baghdad');
	await expect(page.getByText('Saved on this device.')).toBeVisible();
}

test('a pasted text is saved, read, asked about, studied, removed and restored', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await page.getByRole('link', { name: 'Add article' }).click();
	await field(page).fill(text);
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Guests in Baghdad');
	await page.getByLabel('Date of the article').fill('2021-07-26');
	await page.reload();
	await expect(field(page)).toHaveValue(text);
	await expect(page.getByLabel('Date of the article')).toHaveValue('2021-07-26');
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('<script>document.title')).toBeVisible();
	await expect(page).toHaveTitle('Guests in Baghdad · Dossier');

	// from within a word to within another: whole words are chosen
	await pickText(page, '500 US tr');
	await page.getByRole('button', { name: 'Make a question' }).click();
	await expect(page.getByText('Answer: 2,500 US troops')).toBeVisible();
	await pickText(page, '2,500');
	const prompt = page.getByRole('textbox', { name: 'Your question' });
	await expect(prompt).toHaveValue(
		'Which words are missing: “About … US troops are in Iraq, the Pentagon says.”?'
	);
	await prompt.fill('Were there 2,500 troops?');
	await page.getByRole('button', { name: 'Save question' }).click();
	await expect(page.getByRole('alert')).toContainText('gives its answer away');
	await prompt.fill('About how many US troops were in Iraq?');
	await page.getByRole('button', { name: 'Save question' }).click();
	await expect(page.getByText('Your question is saved.').first()).toBeVisible();

	await page.getByRole('link', { name: 'Study this article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'About how many US troops were in Iraq?'
	);
	await page.getByRole('textbox', { name: 'Your answer' }).fill('2500');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');

	await page.goto(site.url);
	await page.getByRole('link', { name: /Guests in Baghdad/ }).click();
	await page.getByRole('button', { name: 'Show facts' }).click();
	await page.getByRole('button', { name: 'Fact 1', exact: true }).click();
	await expect(page.getByText('1 fact, 1 held')).toBeVisible();
	await page.getByRole('button', { name: 'Remove article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article removed');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guests in Baghdad');
	await page.getByRole('button', { name: 'Remove article' }).click();

	await page.goto(site.url);
	await expect(page.getByRole('list', { name: 'Library' })).not.toContainText('Guests');
	await page.goto(`${site.url}add/`);
	await page.getByRole('button', { name: 'Restore' }).click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toContainText('is restored');
	await page.goto(site.url);
	await expect(page.getByRole('list', { name: 'Library' })).toContainText('Guests');
});

test('a source line leads to the paragraph of an own article', async ({ page, site }) => {
	await addArticle(page, site.url);
	await pickText(page, 'May 2018');
	await page.getByRole('button', { name: 'Make a question' }).click();
	await page.getByRole('button', { name: 'Save question' }).click();
	await page.goto(`${site.url}quiz/`);
	await page.getByLabel('Article', { exact: true }).selectOption('Guests in Baghdad');
	await page.locator('label', { hasText: 'Practice' }).click();
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await page.getByRole('textbox', { name: 'Your answer' }).fill('in May 2018');
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('link', { name: 'Open in the article' }).click();
	await expect(page.locator('#p2 mark')).toContainText('In May 2018 the United States left');
});

test('an article is added and asked about by keyboard alone', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await expect(field(page)).toBeEditable();
	await field(page).focus();
	await page.keyboard.insertText(text);
	await tabTo(page, 'button', 'Save article');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guests in Baghdad');

	await tabTo(page, 'button', 'Make a question');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Make a question' })).toBeFocused();
	await tabTo(page, 'button', 'Choose words from lists');
	await page.keyboard.press('Enter');
	for (const [list, option] of [
		['Paragraph', /^2\. In May/],
		['First word', /^the$/],
		['Last word', /^States$/]
	] as const) {
		await tabTo(page, 'combobox', list);
		await chooseByKeys(page, list, option);
	}
	await expect(page.getByText('Answer: the United States')).toBeVisible();
	await tabTo(page, 'button', 'Save question');
	await page.keyboard.press('Enter');
	await expect(page.getByText('It stands among the facts')).toBeFocused();
	await tabTo(page, 'button', 'Undo');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Make a question' })).toBeFocused();
	await expect(page.getByText('No questions yet.')).toBeVisible();
});

/** Presses the arrow in a list that has focus until the option stands in it. */
async function chooseByKeys(page: Page, list: string, option: RegExp) {
	const select = page.getByRole('combobox', { name: list });
	const shown = () =>
		select.evaluate((element) => {
			return element instanceof HTMLSelectElement
				? (element.selectedOptions[0]?.textContent?.trim() ?? '')
				: '';
		});
	for (let presses = 0; presses < 20; presses++) {
		if (option.test(await shown())) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`no ${String(option)} in ${list}`);
}

test('what is no text leaves the field as it was', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await field(page).fill('My own words.');
	const open = async (name: string, buffer: Buffer) => {
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Open file' }).click();
		await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
	};
	await open('picture.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
	await expect(page.getByRole('alert')).toContainText('This file is not plain text.');
	await open('nothing.txt', Buffer.from(''));
	await expect(page.getByRole('alert')).toContainText('There is no text in this file.');
	await open('large.txt', Buffer.alloc(4_000_001, 'a'));
	await expect(page.getByRole('alert')).toContainText('4 MB is the most');
	await expect(field(page)).toHaveValue('My own words.');

	await open('guests.md', Buffer.from(text));
	await expect(field(page)).toHaveValue(text);
	await page.getByRole('button', { name: 'Put the text back' }).click();
	await expect(field(page)).toHaveValue('My own words.');
	const title = page.getByRole('textbox', { name: 'Title' });
	await expect(title).toHaveValue('My own words');
	await expect(page.getByText('Guessed from the first sentence.')).toBeVisible();
	await title.fill('');
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
	await expect(page.getByRole('alert')).toContainText('Give the article a title.');
});

test('a text that is there already is told of', async ({ page, context, site }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await addArticle(page, site.url);
	await page.goto(`${site.url}add/`);
	await expect(field(page)).toBeEditable();
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	await field(page).press('ControlOrMeta+v');
	await expect(page.getByRole('alert')).toContainText('You already have this article.');
	await page.getByRole('link', { name: 'Read “Guests in Baghdad”' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guests in Baghdad');

	// the draft is there still; what was not told of now is told of before it is saved
	await page.goto(`${site.url}add/`);
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByRole('alert')).toContainText('You already have this article.');
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: /Guests in Baghdad/ })).toHaveCount(2);
});

test.describe('with the server ended', () => {
	test.use({ serviceWorkers: 'allow' });

	test('an article is added, asked about and studied', async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await addArticle(page, site.url);
		await pickText(page, '2,500');
		await page.getByRole('button', { name: 'Make a question' }).click();
		await page.getByRole('button', { name: 'Save question' }).click();
		await page.reload();
		await page.getByRole('link', { name: 'Study this article' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Which words are missing');
	});
});

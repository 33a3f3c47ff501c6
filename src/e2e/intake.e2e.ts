import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './fixtures.ts';
import { tabTo } from './learner.ts';

// Guarantees: a text that comes in by any way becomes facts, questions and answers on the device alone;
// nothing of a web page runs or is fetched; what was decided is there after leaving; a review is done by
// keyboard; a long text can be given up.

const text = `Harbour town opens a new museum

ROSEHAVEN, 12 May 2023 — The Rosehaven Maritime Trust (RMT) opened its lighthouse museum on 3 March 2023 after four years of work. The building cost $4.2 million, and about 120 volunteers helped to restore the lamp room.

Former mayor Peter Hale told the Rosehaven Gazette that the town council paid $1.5 million of the sum. British Environment Minister Laura Bennett opened the exhibition on storms on 20 April 2023.`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });

async function findFacts(page: Page, url: string) {
	await page.goto(`${url}add/`);
	await field(page).fill(text);
	await expect(page.getByLabel('Date of the article')).toHaveValue('2023-05-12');
	await page.getByRole('button', { name: 'Find facts' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review questions');
	await expect(accept(page)).toBeVisible();
}

async function openFile(page: Page, name: string, mimeType: string, content: string) {
	await expect(field(page)).toBeEditable();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open file' }).click();
	await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(content) });
}

test('questions are accepted, edited, rejected, taken back and made; leaving loses nothing', async ({
	page,
	site
}) => {
	await findFacts(page, site.url);
	await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
	await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
	await page.getByText('Why this?').click();
	await expect(page.getByText(/^Found because/)).toBeVisible();
	await accept(page).click();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();

	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('button', { name: 'Not worth asking' }).click();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();

	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	const stem = page.getByRole('textbox', { name: 'Question' }).first();
	await stem.fill('');
	await expect(page.getByRole('alert').filter({ hasText: 'Write a question.' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Accept as edited' })).toBeDisabled();
	await page.getByRole('button', { name: 'Cancel' }).click();

	await page.locator('label', { hasText: 'Not asked' }).click();
	await page.getByRole('button', { name: 'Ask it anyway' }).first().click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toContainText('is saved');

	await page.reload();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.getByRole('button', { name: 'Previous question' }).click();
	await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the ${colorScheme} review`, async ({ page, site }) => {
		await page.emulateMedia({ colorScheme });
		await lookAtReview(page, site.url);
	});
}

async function lookAtReview(page: Page, url: string) {
	await findFacts(page, url);
	const look = async () => {
		const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	};
	await page.getByText('Why this?').click();
	await look();
	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	await look();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await look();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.locator('label', { hasText: 'Not asked' }).click();
	await look();
	// no item can be seen there, so none can be decided on
	await expect(accept(page)).toHaveCount(0);
	await page.keyboard.press('a');
	await page.locator('label', { hasText: 'Article' }).click();
	await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
	await look();
}

test('what a learner rejects is counted, and told of in the next review', async ({
	page,
	site
}) => {
	await findFacts(page, site.url);
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await page.getByRole('button', { name: 'Wrong', exact: true }).click();
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Previous question' }).click();
	await page.getByText('Why this?').click();
	await expect(
		page.getByText('Learned from you: of the only fact of this rule you found 1 wrong.')
	).toBeVisible();
});

test('a review is done by keyboard alone', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await expect(field(page)).toBeEditable();
	await field(page).focus();
	await page.keyboard.insertText(text);
	await tabTo(page, 'button', 'Find facts');
	await page.keyboard.press('Enter');
	await expect(accept(page)).toBeVisible();
	await page.keyboard.press('a');
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await page.keyboard.press('r');
	await expect(page.getByRole('heading', { name: 'What is wrong with it?' })).toBeFocused();
	await page.keyboard.press('3');
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await page.keyboard.press('u');
	await page.keyboard.press('u');
	await expect(page.getByText(/^0 of \d+$/)).toBeVisible();
	await page.keyboard.press('e');
	await expect(page.getByRole('heading', { name: 'Edit', exact: true })).toBeFocused();
});

test('nothing of a web page runs or is fetched', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await openFile(
		page,
		'bridge.html',
		'text/html',
		`<!doctype html><html><head><title>The bridge</title>
		<meta property="article:published_time" content="2021-07-26T10:00:00Z">
		<link rel="stylesheet" href="https://evil.example/a.css">
		<script>document.title = 'run'</script><script src="https://evil.example/a.js"></script></head>
		<body onload="document.title = 'run'"><nav><a href="https://evil.example/">Menu of the site</a></nav>
		<article><h1>The bridge</h1><p>The old bridge over the river was closed in the winter of that year,
		and the people of both banks had to take the ferry for many months.</p>
		<img src="https://evil.example/i.png" onerror="document.title = 'run'">
		<noscript><img src="https://evil.example/n.png"></noscript>
		<iframe src="https://evil.example/f.html"></iframe><svg onload="document.title = 'run'"></svg>
		<p>The new one was opened by the mayor on a sunny day, with music, flags and a long speech that
		nobody heard.</p></article></body></html>`
	);
	await expect(field(page)).toHaveValue(/The old bridge over the river[^]*The new one was opened/);
	await expect(field(page)).not.toHaveValue(/Menu of the site|document\.title/);
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The bridge');
	await expect(page.getByLabel('Date of the article')).toHaveValue('2021-07-26');
	await expect(page).toHaveTitle('Add article · Dossier');
});

test('a text of one megabyte is read with progress, and can be given up', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}add/`);
	const body = text.slice(text.indexOf('\n\n'));
	await openFile(
		page,
		'long.txt',
		'text/plain',
		`Long\n${body.repeat(1_000_000 / body.length - 1)}`
	);
	await page.getByRole('textbox', { name: 'Title' }).fill('A long text');
	await page.getByRole('button', { name: 'Find facts' }).click();
	await expect(page.getByRole('progressbar', { name: 'Text read' })).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('You stopped before the end of the text.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Read the article' })).toBeVisible();
});

test.describe('with the server ended', () => {
	test.use({ serviceWorkers: 'allow' });

	test('facts are found, accepted, studied and asked in a quiz', async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await findFacts(page, site.url);
		await page.getByRole('button', { name: /^Accept all that are sure/ }).click();
		await expect(page.getByRole('status', { name: 'Announcements' })).toContainText('accepted.');
		await page.getByRole('link', { name: 'Leave review' }).click();
		await expect(page.getByRole('list', { name: 'Library' })).toContainText('Harbour town');
		await page.goto(`${site.url}quiz/`);
		await page
			.getByLabel('Article', { exact: true })
			.selectOption('Harbour town opens a new museum');
		await page.getByRole('button', { name: 'Start quiz' }).click();
		await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible();
		await page.goto(site.url);
		await page.getByRole('link', { name: /Harbour town/ }).click();
		await page.getByRole('link', { name: 'Study this article' }).click();
		await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
	});

	test('what other apps share is taken over: words, a file, an address', async ({ page, site }) => {
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await share(page, site.url, { title: 'Bridge', text: 'The bridge is open again.' });
		await expect(field(page)).toHaveValue('The bridge is open again.');
		await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Bridge');
		await expect(page).toHaveURL(`${site.url}add/`);
		await share(page, site.url, { text: '' }, 'The ferry ran until May.');
		await expect(field(page)).toHaveValue('The ferry ran until May.');
		await share(page, site.url, { url: 'https://news.example/bridge' });
		await expect(page.getByText('Only an address was shared.')).toBeVisible();
		await expect(page.getByText('https://news.example/bridge')).toBeVisible();
		await expect(field(page)).toHaveValue('The ferry ran until May.');
	});
});

/** Opens the share target as a system does: a page that is not the app's posts to it. */
async function share(page: Page, url: string, words: Record<string, string>, file?: string) {
	await page.goto('about:blank');
	await page.evaluate(
		({ action, words, file }) => {
			const form = document.createElement('form');
			Object.assign(form, { action, method: 'POST', enctype: 'multipart/form-data' });
			for (const [name, value] of Object.entries(words))
				form.append(Object.assign(document.createElement('input'), { name, value }));
			if (file) {
				const files = new DataTransfer();
				files.items.add(new File([file], 'shared.txt', { type: 'text/plain' }));
				const input = Object.assign(document.createElement('input'), {
					name: 'files',
					type: 'file'
				});
				input.files = files.files;
				form.append(input);
			}
			document.body.append(form);
			form.submit();
		},
		{ action: `${url}add/`, words, file }
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add article');
}

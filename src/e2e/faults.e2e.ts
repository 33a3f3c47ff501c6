import { readFile } from 'node:fs/promises';
import { limitDisk } from './disk.ts';
import { expect, test } from './fixtures.ts';
import { answerQuestion, startChoiceQuiz, storedEvents } from './learner.ts';

// Guarantees: whatever goes wrong, a sentence says what happened and what is safe, and there is a way
// on; nothing that was confirmed is lost, and nothing unsaved looks saved.

const addresses = [
	['quiz/run/?id=zzz', 'No such quiz', 'Set up a quiz'],
	['quiz/run/', 'No such quiz', 'Set up a quiz'],
	['quiz/run/?id=%3Cscript%3E', 'No such quiz', 'Set up a quiz'],
	['quiz/results/?id=zzz', 'Results', 'Set up a quiz'],
	['read/?id=own-nothing', 'No such article', 'Go to the library'],
	['read/', 'No such article', 'Go to the library'],
	['read/?id=%3Cscript%3E', 'No such article', 'Go to the library'],
	['study/?article=..%2F..', 'Study', 'Study the library'],
	['study/?fact=x', 'Study', 'Study the library'],
	['study/?article=unknown', 'Nothing is due', 'Done'],
	['study/?article=unknown', 'Nothing is due', 'Go to Facts'],
	['facts/?fact=..%2F..', 'Facts', 'Home'],
	['facts/?article=%3Cscript%3E', 'Facts', 'Home']
] as const;

test('an address that names nothing leads on', async ({ page, site }) => {
	for (const [address, heading, way] of addresses) {
		await page.goto(site.url + address);
		await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading);
		await expect(page.getByRole('link', { name: way }), address).toBeVisible();
	}
});

test('a database that cannot open leaves a way on', async ({ page, site }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your work cannot be opened');
	await expect(page.getByText('Nothing was deleted')).toBeVisible();
	await page.getByRole('button', { name: 'Go on without saving' }).click();
	await expect(page.getByRole('link', { name: /^Study, \d+ due$/ })).toBeVisible();
	await expect(page.getByText('Nothing is saved')).toBeVisible();

	await page.getByRole('link', { name: /^Study, \d+ due$/ }).click();
	await page.getByRole('button', { name: "Don't know" }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Not answered');
});

test('a full disk: the answer waits on the page and is saved when there is room', async ({
	page,
	context,
	site
}) => {
	await page.goto(site.url);
	const study = page.getByRole('link', { name: /^Study, \d+ due$/ });
	const due = Number(/\d+/.exec(await study.innerText())?.[0]);
	await page.goto(`${site.url}study/?article=baghdad-timetable`);
	await page.getByRole('radio', { name: '26 July 2021', exact: true }).check();
	const cdp = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	await expect(page.getByRole('status', { name: 'Verdict' })).toBeEmpty();

	await cdp.send('Storage.overrideQuotaForOrigin', { origin });
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: `Study, ${due - 1} due` })).toBeVisible();
});

test('a full disk: a decision waits on the page and is saved when there is room', async ({
	page,
	context,
	site
}) => {
	await page.goto(site.url);
	const count = page.getByText(/^\d+ articles, \d+ facts$/);
	const facts = Number(/(\d+) facts/.exec(await count.innerText())?.[1]);
	await page.goto(`${site.url}facts/?fact=baghdad-timetable/us-troops`);
	const cdp = await context.newCDPSession(page);
	const { origin } = new URL(site.url);
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await page.getByRole('button', { name: 'Hide this fact' }).click();
	await expect(page.getByRole('alert')).toContainText('Not saved yet.');
	await expect(page.getByRole('button', { name: 'Hide this fact' })).toBeVisible();

	await cdp.send('Storage.overrideQuotaForOrigin', { origin });
	await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('button', { name: 'Restore this fact' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.goto(site.url);
	await expect(count).toContainText(`${facts - 1} facts`);
});

test('a full disk in mid-quiz: the answers can be taken away, and are saved once when there is room', async ({
	page,
	context,
	site
}) => {
	const disk = await limitDisk(context, page, site.url);
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const saved = await answerQuestion(page);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	const stem = await page.getByRole('heading', { level: 1 }).innerText();
	await disk.fill();
	const option = page.locator('label', { has: page.getByRole('radio') }).last();
	await option.click();
	const chosen = await option.locator('.text').innerText();
	const bar = page.getByRole('alert');
	await expect(bar).toContainText('Not saved yet.');
	await expect(page.getByText('Saved', { exact: true })).toBeHidden();
	await expect(option.getByRole('radio')).toBeChecked();

	const downloading = page.waitForEvent('download');
	await bar.getByRole('button', { name: 'Download answers' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^dossier-quiz-answers-[\d-]+\.txt$/);
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain(`Answer: ${saved.chosen}\n   Given: `);
	expect(text).toContain(stem.trim().split('\n')[0]);
	expect(text).toContain(`Answer: ${chosen.trim()}\n   Given: `);

	await bar.getByRole('button', { name: 'Try again' }).click();
	await expect(bar).toContainText('Not saved yet.');
	await disk.empty();
	await bar.getByRole('button', { name: 'Try again' }).click();
	await expect(bar).toHaveCount(0);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(await storedEvents(page)).toEqual(['answered 0', 'shown 1', 'answered 1']);
	await page.reload();
	await expect(page.locator('label:has(:checked)')).toContainText(chosen.trim());
});

test('Settings copies a report of the faults', async ({ page, context, site }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${site.url}settings/`);
	await page.getByRole('button', { name: 'Copy problem report' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Dossier \d+\.\d+\.\d+, build [0-9a-f]{12}/
	);
});

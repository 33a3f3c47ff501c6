import { readFile } from 'node:fs/promises';
import { noContents } from '../lib/domain/archive/archive.ts';
import { writeArchive } from '../lib/domain/archive/write-archive.ts';
import { expect, readyOffline, test } from './fixtures.ts';
import { Device, startChoiceQuiz, tabTo } from './learner.ts';
import type { Page } from '@playwright/test';
import type { Site } from './fixtures.ts';

// Guarantees: a learner's work goes from one device to another as a file, with no server; whatever is
// wrong with a file, a sentence says so and nothing is changed.

/** Answers the first question of an article right. */
async function answerOne(page: Page, site: Site) {
	await page.goto(`${site.url}study/?article=baghdad-timetable`);
	await page.getByRole('radio', { name: '26 July 2021', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).toContainText('Right');
}

/** Opens Settings and backs up; the path of the file. */
async function backUp(page: Page, site: Site): Promise<string> {
	await page.goto(`${site.url}settings/`);
	await page.getByRole('button', { name: 'Back up', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Your backup is ready' });
	await expect(dialog).toContainText('1 answer on 1 day');
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^dossier-\d{4}-\d\d-\d\d\.json\.gz$/);
	await expect(page.getByText('Backed up.')).toBeVisible();
	await expect(page.getByText('Last backup:')).toBeVisible();
	return await download.path();
}

async function chooseFile(page: Page, file: string | { name: string; content: string | Buffer }) {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	const chooser = await choosing;
	if (typeof file === 'string') return chooser.setFiles(file);
	const { name, content } = file;
	const buffer = typeof content === 'string' ? Buffer.from(content) : content;
	return chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test.describe('with all files on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('backed up on one device, restored on another, with the server ended', async ({
		site,
		launchOptions
	}, info) => {
		const first = new Device(info.outputPath('first'), launchOptions);
		const second = new Device(info.outputPath('second'), launchOptions);
		const [from, to] = [await first.open(), await second.open()];
		for (const page of [from, to]) {
			await page.goto(site.url);
			await readyOffline(page);
		}
		await answerOne(to, site);
		await site.stop();
		await answerOne(from, site);
		const path = await backUp(from, site);

		await to.goto(`${site.url}settings/`);
		await chooseFile(to, path);
		const dialog = to.getByRole('dialog', { name: 'Restore this backup?' });
		await expect(dialog).toContainText('1 answer on 1 day');
		await dialog.getByRole('button', { name: 'Add to what is here' }).click();
		const status = to.getByRole('status', { name: 'Restoring' });
		await expect(status).toHaveText('Added: 1 new answer.');
		await to.goto(`${site.url}stats/`);
		await expect(to.getByText('2 answers').first()).toBeVisible();

		// once more changes nothing
		await to.goto(`${site.url}settings/`);
		await chooseFile(to, path);
		await dialog.getByRole('button', { name: 'Add to what is here' }).click();
		await expect(status).toContainText('Every answer of the backup was here already.');

		await chooseFile(to, path);
		await dialog.getByRole('button', { name: 'Replace everything' }).click();
		const question = to.getByRole('dialog', { name: 'Replace everything?' });
		await expect(question).toContainText('What is on this device goes: 2 answers on 1 day');
		await question.getByRole('button', { name: 'Replace now' }).click();
		await expect(status).toHaveText('The backup is restored: 1 answer in all.');
		await first.close();
		await second.close();
	});
});

test('a file that is no backup says so, and nothing is changed', async ({ page, site }) => {
	await answerOne(page, site);
	const path = await backUp(page, site);
	const whole = await readFile(path);
	const newer = writeArchive({ ...noContents, madeAt: 1, app: '9' }).replace(
		'"version":1',
		'"version":9'
	);
	for (const [content, words] of [
		['', 'The file is empty.'],
		['A shopping list', 'not a Dossier backup'],
		[whole.subarray(0, whole.length - 40), 'The backup is damaged'],
		[newer, 'made by a newer Dossier']
	] as const) {
		await chooseFile(page, { name: 'backup.json', content });
		const alert = page.getByRole('alert').filter({ hasText: 'Nothing was changed' });
		await expect(alert).toContainText(words);
		await expect(page.getByRole('dialog')).toBeHidden();
	}
	await page.goto(`${site.url}stats/`);
	await expect(page.getByText('1 answer').first()).toBeVisible();
});

test('nothing is restored while a quiz is open in another tab', async ({ page, context, site }) => {
	await answerOne(page, site);
	const path = await backUp(page, site);
	const quiz = await context.newPage();
	await quiz.goto(`${site.url}quiz/`);
	await startChoiceQuiz(quiz);
	await chooseFile(page, path);
	await page.getByRole('button', { name: 'Replace everything' }).click();
	await page.getByRole('button', { name: 'Replace now' }).click();
	await expect(page.getByRole('alert')).toContainText('A quiz is open in another tab.');
	await quiz.close();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toBeVisible();
});

test('backing up and restoring by keyboard alone', async ({ page, site }) => {
	await answerOne(page, site);
	await page.goto(`${site.url}settings/`);
	await tabTo(page, 'button', /^Back up$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Your backup is ready' })).toBeVisible();
	await tabTo(page, 'button', 'Download');
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const path = await (await downloading).path();
	await expect(page.getByRole('dialog')).toBeHidden();

	// asked for before the way there: a key pressed at once would open the system's own window
	const choosing = page.waitForEvent('filechooser');
	await tabTo(page, 'button', /^Restore$/);
	await page.keyboard.press('Enter');
	await (await choosing).setFiles(path);
	await expect(page.getByRole('dialog', { name: 'Restore this backup?' })).toBeVisible();
	await tabTo(page, 'button', 'Replace everything');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Replace everything?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('status', { name: 'Restoring' })).toBeEmpty();
});

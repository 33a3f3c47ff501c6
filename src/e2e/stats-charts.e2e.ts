import type { Locator, Page } from '@playwright/test';
import { noContents, type Contents } from '../lib/domain/archive/archive.ts';
import { writeArchive } from '../lib/domain/archive/write-archive.ts';
import { expectNoFindings } from './axe.ts';
import { expect, readyOffline, test, type Site } from './fixtures.ts';
import { answerQuestion, choose, finishQuiz, startQuizBy } from './learner.ts';

// Guarantees: every chart of Stats tells what the log says, and its table has the numbers, on the learner's own
// days, without a network and by keyboard alone.

test.use({ timezoneId: 'Europe/Vienna' });

const article = 'baghdad-timetable';
const now = '2026-03-20T09:00:00Z';

type Review = Contents['reviews'][number];

/** Answers of 40 seconds about three facts on four days, of which the last is today, a Friday. */
const log = [
	answer('us-troops', '2026-03-10', true, { part: 0 }),
	answer('us-troops', '2026-03-13', true, { part: 0 }),
	answer('us-president', '2026-03-19', false, { part: 1 }),
	answer('us-troops', '2026-03-20', false, { part: 0, certainty: 3 }),
	answer('us-president', '2026-03-20', true, { part: 1, certainty: 2 }),
	answer('prime-minister', '2026-03-20', true, { part: 2, certainty: 3 })
];

function answer(name: string, dayKey: string, right: boolean, given: object): Review {
	const fact = `${article}/${name}`;
	return {
		kind: 'answered',
		id: `${dayKey}-${name}`,
		at: Date.parse(`${dayKey}T08:00:00Z`),
		...{ dayKey, zone: 'Europe/Vienna', factIds: [fact] },
		...{ questionId: `${fact}/choice/seeded`, questionKind: 'choice', articleId: article },
		shown: { stem: 'Which?', key: 'This' },
		answer: { kind: 'choice', option: right ? 'This' : 'That' },
		...{ guessed: false, durationMs: 40_000, engine: 1 },
		outcomes: [{ factId: fact, right }],
		...given
	} as unknown as Review;
}

/** Restores a backup that has the log. */
async function seed(page: Page, site: Site) {
	const text = writeArchive({ ...noContents, madeAt: Date.parse(now), app: '0.1.0', reviews: log });
	await page.goto(`${site.url}settings/`);
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await (await choosing).setFiles(file);
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByRole('status', { name: 'Restoring' })).toContainText('6 answers');
}

async function openTables(page: Page) {
	await expect(page.getByRole('heading', { name: 'By article' })).toBeVisible();
	for (const summary of await page.locator('main summary', { hasText: 'Show as a table' }).all()) {
		await summary.click();
	}
}

/** The cells of a row, by its name. */
function cells(page: Page, caption: string, name: string): Locator {
	const row = page
		.getByRole('table', { name: caption })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
	return row.getByRole('cell');
}

test.describe('with all files on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('each chart has its numbers in a table, with the server ended', async ({ page, site }) => {
		await page.clock.setFixedTime(now);
		await page.goto(site.url);
		await readyOffline(page);
		await site.stop();
		await seed(page, site);
		await page.goto(`${site.url}stats/`);
		await openTables(page);

		const again = 'Facts that came up again on a later day';
		await expect(cells(page, again, '7 days').nth(0)).toHaveText('2');
		await expect(cells(page, again, '7 days').nth(2)).toHaveText('50 %');
		await expect(cells(page, again, '30 days').nth(1)).toHaveText('2');
		await expect(cells(page, again, '30 days').nth(2)).toHaveText('67 %');
		await expect(cells(page, again, '30 days').nth(4)).toHaveText('90 %');

		// each fact comes once, and none earlier than tomorrow
		const due = 'Facts due a day, the next two weeks';
		await expect(cells(page, due, 'Overdue')).toHaveText('0');
		await expect(cells(page, due, 'Today')).toHaveText('0');
		const facts = await page.getByRole('table', { name: due }).getByRole('cell').allInnerTexts();
		expect(facts.reduce((sum, text) => sum + Number(text), 0)).toBe(3);

		const weeks = 'Answers a day, the last 12 weeks';
		await expect(cells(page, weeks, '9 March')).toHaveText(['0', '1', '0', '0', '1', '0', '0']);
		await expect(cells(page, weeks, '16 March')).toHaveText(['0', '0', '0', '1', '3', '–', '–']);
		await expect(cells(page, 'Answers a day, the last two weeks', 'Today')).toHaveText([
			'3',
			'67 %',
			'2 min'
		]);
		await expect(cells(page, 'Time a day, the last two weeks', 'Today')).toHaveText([
			'2 min',
			'3',
			'40 s'
		]);

		const part = 'Right answers by part of the article';
		await expect(cells(page, part, 'Beginning')).toHaveText(['3', '67 %', '2 min']);
		await expect(cells(page, part, 'Middle').nth(1)).toHaveText('50 %');
		await expect(cells(page, part, 'End').nth(1)).toHaveText('100 %');

		await expect(page.getByText('When you were certain: 1 of 2 right.')).toBeVisible();
		const sure = 'Right answers by how sure you were';
		await expect(cells(page, sure, 'Not sure')).toHaveText(['0', '0', '–', 'up to 67 %']);
		await expect(cells(page, sure, 'Fairly')).toHaveText(['1', '1', '100 %', '67 to 80 %']);
		await expect(cells(page, sure, 'Certain')).toHaveText(['2', '1', '50 %', 'from 80 %']);

		const hardest = page.getByRole('region', { name: 'Hardest facts' }).getByRole('listitem');
		await expect(hardest).toHaveCount(2);
		await expect(hardest.first()).toContainText('forgotten once, wrong in 1 of 3 answers');

		// half past midnight in Vienna is another day
		await page.clock.setFixedTime('2026-03-20T23:30:00Z');
		await page.reload();
		await expect(page.getByText('No answers today yet.')).toBeVisible();
		await openTables(page);
		await expect(cells(page, weeks, '16 March')).toHaveText(['0', '0', '0', '1', '3', '0', '–']);
	});
});

test('an answer counts in every chart at once, and no more once it is taken back', async ({
	page,
	context,
	site
}) => {
	await context.clock.setFixedTime(now);
	await seed(page, site);
	await page.goto(`${site.url}study/?fact=${article}/troop-tasks`);
	const stats = await context.newPage();
	const today = cells(stats, 'Answers a day, the last 12 weeks', '16 March').nth(4);
	const parts = stats
		.getByRole('table', { name: 'Right answers by part of the article' })
		.locator('td:nth-child(2)');
	const counted = async (answers: number) => {
		await stats.goto(`${site.url}stats/`);
		await openTables(stats);
		await expect(today).toHaveText(String(answers - 3));
		const texts = await parts.allInnerTexts();
		expect(texts.reduce((sum, text) => sum + Number(text), 0)).toBe(answers);
	};
	await counted(6);
	await page.getByRole('button', { name: "Don't know" }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();
	await counted(7);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
	await counted(6);
});

test('how sure one was in a quiz stands on Stats as on its results', async ({ page, site }) => {
	await page.goto(`${site.url}stats/`);
	await startQuizBy(page, site, { marks: 'certainty' });
	await answerQuestion(page);
	await choose(page, 'Certain +3 or −6');
	await page.getByRole('button', { name: 'Next' }).click();
	await answerQuestion(page);
	await choose(page, 'Not sure +1 or 0');
	await finishQuiz(page);
	await page.getByText('In figures').click();
	const shares = async (caption: string, cell: number) => {
		const names = ['Not sure', 'Fairly', 'Certain'];
		return Promise.all(names.map((name) => cells(page, caption, name).nth(cell).innerText()));
	};
	const onResults = await shares('By how sure you were', 1);
	await page.goto(`${site.url}stats/`);
	await openTables(page);
	expect(await shares('Right answers by how sure you were', 2)).toEqual(onResults);
	await expect(cells(page, 'Right answers by how sure you were', 'Certain').first()).toHaveText(
		'1'
	);
});

test('every table opens by keyboard, and axe finds nothing', async ({ page, site }) => {
	await page.clock.setFixedTime(now);
	await seed(page, site);
	await page.goto(`${site.url}stats/`);
	await expect(page.getByRole('heading', { name: 'By article' })).toBeVisible();
	await expectNoFindings(page, 'Stats, charts');
	const tables = page.getByRole('main').getByRole('table');
	const wanted = await page.locator('main summary', { hasText: 'Show as a table' }).count();
	// past every link and table of the page and no further
	for (let presses = 0; presses < 60 && (await tables.count()) < wanted; presses++) {
		await page.keyboard.press('Tab');
		const isTable = await page.evaluate(
			() => document.activeElement?.textContent.startsWith('Show as a table') === true
		);
		if (isTable) await page.keyboard.press('Enter');
	}
	await expect(tables).toHaveCount(wanted);
	expect(wanted).toBe(10);
	await expectNoFindings(page, 'Stats, tables');
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerQuestion, finishQuiz, startChoiceQuiz } from './learner.ts';

// Guarantees: what was answered in study and in a quiz is in the figures and in their tables, at once and
// after a reload; what was taken back is not; figures that went wrong are counted again from the log.

const article = 'baghdad-timetable';

async function check(page: Page, option: string | RegExp) {
	await page.getByRole('radio', { name: option, exact: true }).first().check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();
}

/** Two right answers and a wrong one, each about a fact that is asked by name. */
async function study(page: Page, url: string) {
	await page.goto(`${url}study/?fact=${article}/us-troops`);
	await check(page, '2,500');
	await page.goto(`${url}study/?fact=${article}/us-president`);
	await check(page, /^(?!Joe Biden)/);
	await page.goto(`${url}study/?fact=${article}/prime-minister`);
	await check(page, 'Mustafa al-Kadhimi');
}

async function openTable(page: Page, caption: string) {
	await page.locator('summary', { hasText: caption }).click();
	return page.getByRole('table', { name: caption });
}

test('what was answered is in the figures and in the tables', async ({ page, site }) => {
	await study(page, site.url);
	await page.goto(`${site.url}quiz/`);
	await page.getByLabel('Article').selectOption(article);
	await startChoiceQuiz(page);
	await answerQuestion(page);
	await finishQuiz(page);
	const score = page.getByRole('paragraph').filter({ hasText: 'of 10 right' });
	const right = 2 + Number.parseInt(await score.innerText());
	const share = `${String(right * 25)} %`;

	await page.getByRole('link', { name: 'Stats' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stats');
	for (const again of [false, true]) {
		if (again) await page.reload();
		// nine questions of the quiz were left open: they are no answers
		await expect(page.getByText(`4 answers today, ${share} right`)).toBeVisible();
		await expect(page.getByText(`In all 4 answers on 1 day, ${share} right`)).toBeVisible();
		await expect(
			page.getByRole('img', { name: 'Answers a day for 14 days: 4 today, most today with 4' })
		).toBeVisible();
		const days = await openTable(page, 'Answers a day, the last two weeks');
		await expect(days.getByRole('row')).toHaveCount(15);
		await expect(days.getByRole('row', { name: 'Today' })).toHaveText(`Today4${share}under 1 min`);
		const kinds = await openTable(page, 'Right answers by kind of question');
		await expect(kinds.getByRole('row', { name: 'Choose one' })).toContainText(`4${share}`);
		const articles = await openTable(page, 'Answers and facts by article');
		await expect(articles.getByRole('row', { name: /Baghdad/ })).toContainText(`4${share}`);
	}
});

test('an answer that is taken back is no longer counted', async ({ page, context, site }) => {
	await study(page, site.url);
	const stats = await context.newPage();
	await stats.goto(`${site.url}stats/`);
	await expect(stats.getByText('3 answers today, 67 % right')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
	await stats.reload();
	await expect(stats.getByText('2 answers today, 50 % right')).toBeVisible();
});

test('figures that are lost are counted again from the log', async ({ page, site }) => {
	await study(page, site.url);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dossier');
				opening.onsuccess = () => {
					const clearing = opening.result.transaction('days', 'readwrite');
					clearing.objectStore('days').clear();
					clearing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	await page.goto(`${site.url}stats/`);
	await expect(page.getByText('No answers yet.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Study' })).toBeVisible();
	await page.getByText('These figures').click();
	await page.getByRole('button', { name: 'Count again' }).click();
	await expect(page.getByRole('status', { name: 'Announcements' })).toHaveText(
		'The figures are counted again: 3 answers.'
	);
	await expect(page.getByText('3 answers today, 67 % right')).toBeVisible();
});

import { expect, test } from './fixtures.ts';
import { answerQuestion, finishQuiz, startChoiceQuiz, tabTo } from './learner.ts';

// Guarantees: results are told by kind, part and time; runs of one paper are compared; every quiz that was
// taken is found again.

test('results are told in figures, and runs of one paper are compared', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await answerQuestion(page);
	await finishQuiz(page);
	await page.getByText('In figures').click();
	const kinds = page.getByRole('table', { name: 'By kind' });
	await expect(kinds.getByRole('row', { name: /^Choose one [01] of 10/ })).toBeVisible();
	await expect(page.getByRole('table', { name: 'By part of the article' })).toBeVisible();
	await expect(page.getByText('You took longest for question 1:')).toBeVisible();
	await expect(page.getByText(/the time before/)).toHaveCount(0);

	await page.getByRole('button', { name: 'Repeat this quiz' }).click();
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	await finishQuiz(page);
	await expect(page.getByText(/^Best of 2$/)).toBeVisible();
	await expect(page.getByText(/the time before/)).toHaveCount(10);
});

test('past quizzes are listed, drawn, and lead to their results', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/history/`);
	await expect(page.getByText('No quiz was taken on this device yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Set up a quiz' }).click();
	await startChoiceQuiz(page);
	await finishQuiz(page);
	await page.getByRole('link', { name: 'Past quizzes' }).click();
	await expect(page.getByRole('img', { name: /^Share of right answers in 1 quiz/ })).toBeVisible();
	await expect(page.getByRole('table', { name: /^Past quizzes/ })).toBeVisible();

	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page, 'Practice');
	await page.goto(`${site.url}quiz/history/`);
	await expect(page.getByRole('link', { name: /^Continue: 3 articles/ })).toBeVisible();
	await tabTo(page, 'link', /^Results of 3 articles/);
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^of 10 right$/)).toBeVisible();
});

test('a quiz that ran out unseen is among the past ones, with its results', async ({
	page,
	site
}) => {
	await page.clock.install();
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await answerQuestion(page);
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toBeVisible();
	await page.clock.fastForward('11:00');
	await page.goto(`${site.url}quiz/history/`);
	await expect(page.getByRole('link', { name: /^Results of 3 articles/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0);
	await expect(page.getByRole('row', { name: /[01] of 10 10:00$/ })).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Timed quiz' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toHaveCount(0);
});

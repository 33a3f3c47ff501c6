import { expect, test } from './fixtures.ts';
import { answerQuestion, finishQuiz, startChoiceQuiz } from './learner.ts';

// Guarantees: time up ends an attempt, in front of the learner or while the app was closed; one tab at a
// time runs it. How it survives the end of the browser: kill.e2e.ts.

test('a quiz is set up, taken, and read with its source lines', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Flag this question' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(page.getByRole('button', { name: 'Flag this question' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);

	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Finish quiz?' });
	await expect(dialog).toContainText('10 questions of 10 have no answer yet.');
	await dialog.getByRole('button', { name: 'Keep going' }).click();
	await expect(dialog).toBeHidden();
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	await dialog.getByRole('button', { name: 'Finish now' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expect(page.getByText('Not answered', { exact: true })).toHaveCount(20);
	await page.getByRole('radio', { name: 'Flagged 1' }).check({ force: true });
	await expect(page.getByRole('figure', { name: 'Source line' })).toHaveCount(1);
	await page.getByRole('link', { name: 'Study what I missed' }).click();
	// a question of the quiz may be about several facts
	await expect(page.getByText(/^1 of 1[0-2]$/)).toBeVisible();
});

test('the dialog opens again at once after Escape', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const finish = page.getByRole('button', { name: 'Finish', exact: true });
	const dialog = page.getByRole('dialog', { name: 'Finish quiz?' });
	await finish.click();
	await expect(dialog).toBeVisible();
	// what Escape and Enter do when they come faster than the browser tells of the first
	await finish.evaluate(async (button: HTMLElement) => {
		const opened = document.querySelector<HTMLDialogElement>('dialog[open]');
		const told = new Promise((resolve) => opened?.addEventListener('close', resolve));
		opened?.requestClose();
		button.click();
		await told;
	});
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Keep going' }).click();
	await expect(dialog).toBeHidden();
});

test('the same paper can be taken again', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const { stem } = await answerQuestion(page);
	await finishQuiz(page);
	await page.getByRole('button', { name: 'Repeat this quiz' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('practice shows verdicts at once and can be paused', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page, 'Practice');
	await answerQuestion(page);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('figure', { name: 'Source line' })).toBeVisible();

	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Paused at');
	const paused = await page.getByRole('timer').innerText();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Paused at ${paused}`);
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: `Continue quiz, ${paused} left` })).toBeVisible();
	await page.getByRole('link', { name: 'Continue quiz' }).click();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByRole('figure', { name: 'Source line' })).toBeVisible();
});

test('a quiz that ran out while the app was closed has its results', async ({ page, site }) => {
	await page.clock.install();
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const { chosen } = await answerQuestion(page);
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: /Continue quiz, 9:\d\d left/ })).toBeVisible();

	await page.clock.fastForward('11:00');
	await expect(page.getByRole('link', { name: 'Continue quiz, time is up' })).toBeVisible();
	await page.getByRole('link', { name: 'Continue quiz' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expect(page.getByText('Time was up')).toBeVisible();
	await expect(page.getByText(chosen).first()).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Timed quiz' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toHaveCount(0);
});

test('a second tab waits, and can take the quiz over', async ({ page, context, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const { chosen } = await answerQuestion(page);

	const second = await context.newPage();
	await second.goto(page.url());
	await expect(second.getByRole('heading', { level: 1 })).toHaveText('Open in another tab');
	await second.getByRole('button', { name: 'Take over here' }).click();
	await expect(second.locator('label:has(:checked)')).toContainText(chosen);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open in another tab');
});

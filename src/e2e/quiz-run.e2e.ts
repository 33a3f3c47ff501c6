import { expect, test } from './fixtures.ts';
import { answerQuestion, startChoiceQuiz, startQuizBy, storedEvents, tabTo } from './learner.ts';

// Guarantees: of a running quiz the learner sees which questions are answered, flagged and open; a quiz
// with a limit for each question goes forward only, by itself as well; certainty is stored with an
// answer; the time can be hidden; one tap is one step.

test('all questions at a glance, and a way to each', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await answerQuestion(page);
	await page.getByRole('button', { name: 'Flag this question' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();

	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	const all = page.getByRole('dialog', { name: 'All questions' });
	await expect(all).toContainText('1 of 10 answered, 1 flagged.');
	await expect(all.getByRole('button', { name: 'Question 1, answered, flagged' })).toBeVisible();
	await expect(all.getByRole('button', { name: 'Question 2, not answered, now' })).toHaveAttribute(
		'aria-current',
		'step'
	);
	await all.getByRole('button', { name: 'Question 7, not seen' }).click();
	await expect(all).toBeHidden();
	await expect(page.getByText('Question 7 of 10', { exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	// by keyboard alone, and Escape leaves all as it was
	await tabTo(page, 'button', 'Question 7 of 10');
	await page.keyboard.press('Enter');
	await expect(all).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(all).toBeHidden();
	await expect(page.getByRole('button', { name: 'Question 7 of 10' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, 'button', 'Question 1, answered, flagged');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
});

test('with a limit for each question there is no way back', async ({ page, site }) => {
	await page.clock.install();
	await startQuizBy(page, site, { limitMs: null, questionMs: 30_000 });
	const announcements = page.getByRole('status', { name: 'Announcements' });
	await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/0:[23]\d/);
	await expect(page.getByRole('button', { name: 'Previous' })).toHaveCount(0);
	await expect(page.getByText('Going on is final: no question opens again.')).toBeVisible();
	await answerQuestion(page);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(page.getByText('Going on is final')).toHaveCount(0);
	await page.keyboard.press('ArrowLeft');

	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	const all = page.getByRole('dialog', { name: 'All questions' });
	await expect(all.getByRole('button', { name: 'Question 1, answered' })).toBeDisabled();
	await expect(all.getByRole('button', { name: 'Question 3, not seen' })).toBeDisabled();
	await all.getByRole('button', { name: 'Close' }).click();

	await page.clock.runFor(20_500);
	await expect(announcements).toContainText('10 seconds left for this question');
	await page.clock.runFor(10_000);
	await expect(page.getByText('Question 3 of 10', { exact: true })).toBeVisible();
	await expect(announcements).toContainText('Time for question 2 is over');
	await expect(page.getByText('Time for question 2 is over.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	// the rest of the paper while nobody looks
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toBeVisible();
	await page.clock.fastForward('10:00');
	await page.getByRole('link', { name: 'Continue quiz' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expect(page.getByText('Time was up')).toBeVisible();
});

test('two quick taps on "Next" leave no question behind for good', async ({ page, site }) => {
	await startQuizBy(page, site, { limitMs: null, questionMs: 600_000 });
	await page.getByRole('button', { name: 'Next' }).dblclick();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Flag this question' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(await storedEvents(page)).toEqual(['shown 1', 'flagged 1']);
});

test('two taps on an option are one answer', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await page
		.locator('label', { has: page.getByRole('radio') })
		.first()
		.dblclick();
	await page.keyboard.press('1');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Flag this question' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(await storedEvents(page)).toEqual(['answered 0', 'flagged 0']);
});

test('how sure one is goes with the answer', async ({ page, site }) => {
	await startQuizBy(page, site, { marks: 'certainty' });
	const sure = page.getByRole('group', { name: 'How sure are you?' });
	await expect(sure.getByRole('radio')).toHaveCount(3);
	await answerQuestion(page);
	await sure.locator('label', { hasText: '+3 or −6' }).click();
	await expect(sure.getByRole('radio', { name: 'Certain' })).toBeChecked();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(sure.getByRole('radio', { checked: true })).toHaveCount(0);
	await page.keyboard.press('1');
	await page.keyboard.press('c');
	await expect(sure.locator('label:has(:checked)')).toContainText('+1 or 0');
	await expect.poll(() => storedEvents(page)).toContain('rated 1');
	await page.keyboard.press('c');
	await expect(sure.locator('label:has(:checked)')).toContainText('+2 or −2');

	await page.reload();
	await expect(sure.locator('label:has(:checked)')).toContainText('+2 or −2');
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(sure.getByRole('radio', { name: 'Certain' })).toBeChecked();
	const stored = await storedEvents(page);
	expect(stored.filter((event) => event.startsWith('rated'))).toEqual([
		'rated 0',
		'rated 1',
		'rated 1'
	]);
});

test('the time is hidden and shown again, and is announced all the same', async ({
	page,
	site
}) => {
	await page.clock.install();
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await page.getByRole('button', { name: 'Hide time' }).click();
	await expect(page.getByRole('timer')).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Show time' })).toBeVisible();
	await expect(page.getByRole('timer')).toHaveCount(0);
	await page.clock.fastForward('05:00');
	await page.clock.runFor(1_000);
	const announcements = page.getByRole('status', { name: 'Announcements' });
	await expect(announcements).toHaveText('5 minutes left');
	await page.clock.runFor(6_000);
	await expect(announcements).toBeEmpty();
	await page.getByRole('button', { name: 'Show time' }).click();
	await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/^4:\d\d$/);
});

test('without a limit the time that passed is shown, and goes on between answers', async ({
	page,
	site
}) => {
	await page.clock.install();
	await startQuizBy(page, site, { limitMs: null });
	const timer = page.getByRole('timer', { name: 'Time passed' });
	const announcements = page.getByRole('status', { name: 'Announcements' });
	await answerQuestion(page);
	await expect(announcements).toHaveText('Answer saved');
	await page.clock.runFor(65_000);
	await expect(timer).toHaveText(/^1:\d\d$/);
	// said once: what stood there when another text goes would be said again
	await expect(announcements).toBeEmpty();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('on a phone on its side and in large text "Next" is in reach, and brings up the stem', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	const stem = page.getByRole('heading', { level: 1 });
	const next = page.getByRole('button', { name: 'Next' });
	await expect(page.getByRole('radio').first()).toBeInViewport();
	await expect(next).toBeInViewport({ ratio: 1 });
	await page.getByRole('radio').last().scrollIntoViewIfNeeded();
	await expect(next).toBeInViewport({ ratio: 1 });
	await next.click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(stem).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('radio').first()).toBeInViewport({ ratio: 1 });

	await page.setViewportSize({ width: 390, height: 844 });
	await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
	await next.scrollIntoViewIfNeeded();
	await expect(next).toBeInViewport({ ratio: 1 });
	await next.click();
	await expect(page.getByText('Question 3 of 10', { exact: true })).toBeVisible();
	await expect(stem).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('radio').first()).toBeInViewport();
	const excess = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(excess).toBe(0);
});

test('a question with a time of its own gives way and does not come back', async ({
	page,
	site
}) => {
	await page.clock.install();
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
	await page.locator('label', { hasText: 'Per question' }).click();
	await startChoiceQuiz(page);
	await expect(page.getByText('Going on is final: no question opens again.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Previous' })).toBeHidden();
	await answerQuestion(page);
	await page.clock.runFor(31_000);
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(page.getByRole('status', { name: 'Announcements' })).toContainText(
		'Time for question 1 is over'
	);
	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	await expect(page.getByRole('button', { name: /^Question 1, answered/ })).toBeDisabled();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.clock.runFor(300_000);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expect(page.getByText('Time was up')).toBeVisible();
});

import { expect, readyOffline, test } from './fixtures.ts';
import { answerQuestion, finishQuiz, startChoiceQuiz, timerEdge } from './learner.ts';

// Guarantees: whatever a phone does to a page in mid-quiz, every answer is there and the time left is
// right within a second; a clock that is set wrong takes no time away and is told of. All of it without
// a server.

test('frozen, hidden and thawed, a quiz has the right time', async ({ page, context, site }) => {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const { chosen } = await answerQuestion(page);
	const cdp = await context.newCDPSession(page);
	const before = await timerEdge(page);
	const other = await context.newPage();
	await page.evaluate(seem, 'hidden');
	await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
	// whatever another page does meanwhile takes its time
	await other.goto(site.url);
	await readyOffline(other);
	await site.stop();
	await other.reload();
	await expect(other.getByRole('link', { name: /^Continue quiz, 9:\d\d left$/ })).toBeVisible();
	await other.close();
	await cdp.send('Page.setWebLifecycleState', { state: 'active' });
	await page.bringToFront();
	await page.evaluate(seem, 'visible');

	const after = await timerEdge(page);
	const passed = (after.at - before.at) / 1000;
	expect(Math.abs(before.seconds - after.seconds - passed)).toBeLessThan(1);
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
	await page.getByRole('button', { name: 'Next' }).click();
	await answerQuestion(page);
	await finishQuiz(page);
	await expect(page.getByText('The clock of this device jumped')).toHaveCount(0);
});

for (const [name, hours] of [
	['an hour ahead', 1],
	['an hour back', -1]
] as const) {
	test(`a clock set ${name} takes no time away, and Results tells of it`, async ({
		page,
		site
	}) => {
		await page.clock.install();
		await page.goto(`${site.url}quiz/`);
		await startChoiceQuiz(page);
		await answerQuestion(page);
		await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
		const timer = page.getByRole('timer', { name: 'Time left' });
		const before = await timer.innerText();
		const now = await page.evaluate(() => Date.now());
		await page.clock.setSystemTime(now + hours * 3_600_000);
		await page.clock.runFor(1_000);
		await expect(timer).toHaveText(/^9:\d\d$/);
		const seconds = (text: string) => Number(text.split(':')[1]);
		const after = await timer.innerText();
		expect(seconds(before) - seconds(after)).toBeLessThanOrEqual(2);
		await page.clock.resume();

		await finishQuiz(page);
		await expect(page.getByText('The clock of this device jumped')).toBeVisible();
	});
}

test('reload and the back button in mid-quiz lose nothing', async ({ page, site }) => {
	await page.goto(site.url);
	await readyOffline(page);
	await page.getByRole('link', { name: 'Timed quiz' }).click();
	await startChoiceQuiz(page);
	await site.stop();
	const first = await answerQuestion(page);
	await page.getByRole('button', { name: 'Flag this question' }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	const second = await answerQuestion(page);
	const before = await timerEdge(page);

	await page.reload();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	await expect(page.locator('label:has(:checked)')).toContainText(second.chosen);
	await page.goBack();
	await page.goForward();
	await expect(page.getByText('Question 2 of 10', { exact: true })).toBeVisible();
	const after = await timerEdge(page);
	const passed = (after.at - before.at) / 1000;
	expect(Math.abs(before.seconds - after.seconds - passed)).toBeLessThan(1);

	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.stem);
	await expect(page.locator('label:has(:checked)')).toContainText(first.chosen);
	await expect(page.getByRole('button', { name: 'Flag this question' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

/** Runs in the page: a browser without windows hides none. */
function seem(state: string) {
	Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
	document.dispatchEvent(new Event('visibilitychange'));
}

test('closed for minutes, a quiz says where its time comes from', async ({ page, site }) => {
	await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
	await page.goto(site.url);
	await readyOffline(page);
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await site.stop();
	const address = page.url();
	await page.goto('about:blank');
	await page.clock.setSystemTime(new Date('2026-03-02T10:04:00Z'));
	await page.goto(address);
	await expect(page.getByRole('timer', { name: 'Time left' })).toHaveText(/^(5:5|6:0)\d$/);
	await finishQuiz(page);
	await expect(page.getByText(/^The app was closed for 4\s?min during this quiz/)).toBeVisible();
});

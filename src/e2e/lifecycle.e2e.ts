import { expect, readyOffline, test } from './fixtures.ts';
import { answerQuestion, finishQuiz, startChoiceQuiz, timerEdge } from './learner.ts';
import { RawBrowser } from './raw-browser.ts';

// Guarantees: whatever a phone does to a page in mid-quiz, every answer is there and the time left is
// right within a second; a clock that is set wrong takes no time away and is told of. All of it without
// a server.

test('hidden, frozen and thawed, a quiz has the right time', async ({
	site,
	launchOptions
}, info) => {
	const browser = new RawBrowser(info.outputPath('profile'), launchOptions);
	const quiz = await browser.open(site.url);
	await expect.poll(() => quiz.evaluate(words)).toContain('Ready offline');
	await site.stop();
	await quiz.evaluate(`location.href = '${site.url}quiz/'`);
	const start = 'document.querySelector("button[form=set-up]:not(:disabled)")';
	await expect.poll(() => quiz.evaluate(`${start} !== null`)).toBe(true);
	// of another kind of question there may be no option to choose
	await quiz.evaluate(`[...document.querySelectorAll('.kinds label')]
		.filter((label) => !label.innerText.includes('Choose one'))
		.forEach((label) => label.click())`);
	await expect.poll(() => quiz.evaluate(`${start} !== null`)).toBe(true);
	await quiz.evaluate(`${start}.click()`);
	const option = 'document.querySelector(".asking input[type=radio]")';
	await expect.poll(() => quiz.evaluate(`${option} !== null`)).toBe(true);
	await quiz.evaluate(`${option}.click()`);
	await expect.poll(() => quiz.evaluate(words)).toContain('Saved');
	await quiz.evaluate(watchLifecycle);
	const before = await quiz.evaluate<TimerEdge>(nextEdge);

	const other = await browser.open('about:blank');
	await other.show();
	await expect.poll(() => quiz.evaluate('document.visibilityState')).toBe('hidden');
	await quiz.setLifecycle('frozen');
	await other.evaluate('new Promise((end) => setTimeout(end, 6_000))');
	await quiz.setLifecycle('active');
	await quiz.show();
	await expect.poll(() => quiz.evaluate('document.visibilityState')).toBe('visible');

	const after = await quiz.evaluate<TimerEdge>(nextEdge);
	const { events, longest } = await quiz.evaluate<{ events: string[]; longest: number }>('watched');
	expect(events).toEqual(['hidden', 'freeze', 'resume', 'visible']);
	// the page stood still: no timer of its own ran
	expect(longest).toBeGreaterThan(5_000);
	const passed = (after.at - before.at) / 1000;
	expect(Math.abs(before.seconds - after.seconds - passed)).toBeLessThan(1);
	expect(await quiz.evaluate(`${option}.checked`)).toBe(true);
	const jumped = `${finish}.then(() => document.body.innerText)`;
	expect(await quiz.evaluate(jumped)).not.toContain('The clock of this device jumped');
	await browser.close();
});

interface TimerEdge {
	readonly seconds: number;
	readonly at: number;
}

/** Runs in the page, which may have nothing yet. */
const words = 'document.body?.innerText';

/** Runs in the page: notes what the browser does to it, and the longest time in which nothing ran. */
const watchLifecycle = `
	var watched = { events: [], longest: 0 };
	for (const name of ['freeze', 'resume'])
		document.addEventListener(name, () => watched.events.push(name));
	document.addEventListener('visibilitychange', () =>
		watched.events.push(document.visibilityState));
	let last = Date.now();
	setInterval(() => {
		watched.longest = Math.max(watched.longest, Date.now() - last);
		last = Date.now();
	}, 100);`;

/** Runs in the page: the seconds that its timer shows at the moment it changes, and that moment. */
const nextEdge = `new Promise((resolve) => {
	const timer = document.querySelector('[role=timer]');
	new MutationObserver((_, observer) => {
		observer.disconnect();
		const [minutes, seconds] = timer.textContent.split(':').map(Number);
		resolve({ seconds: minutes * 60 + seconds, at: Date.now() });
	}).observe(timer, { characterData: true, childList: true, subtree: true });
})`;

/** Runs in the page: ends the quiz, and waits for its results. */
const finish = `new Promise((resolve) => {
	const press = (name) => [...document.querySelectorAll('button')]
		.find((button) => button.textContent.trim() === name).click();
	press('Finish');
	press('Finish now');
	const look = () =>
		document.querySelector('h1')?.textContent === 'Results' && document.querySelector('.result')
			? resolve()
			: setTimeout(look, 50);
	look();
})`;

for (const [name, hours] of [
	['an hour ahead', 1],
	['an hour back', -1]
] as const) {
	test(`a clock set ${name} takes no time away, and Results tells of it`, async ({
		page,
		site
	}) => {
		await page.clock.install();
		await page.goto(site.url);
		await readyOffline(page);
		await page.goto(`${site.url}quiz/`);
		await startChoiceQuiz(page);
		await site.stop();
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

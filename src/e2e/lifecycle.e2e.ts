import { setTimeout as realTime } from 'node:timers/promises';
import { expect, readyOffline, test } from './fixtures.ts';
import { answerQuestion, startChoiceQuiz } from './learner.ts';
import { Witness } from './witness.ts';

// Guarantees: a page that is frozen, reloaded or left in the middle of a quiz comes back with the right
// time and every answer; a clock that is set wrong takes no time away, and Results tells of it; all
// without a server.

test('a frozen page comes back with the right time', async ({ page, context, site }) => {
	await page.goto(site.url);
	await readyOffline(page);
	const witness = new Witness();
	await witness.watch(page);
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await site.stop();
	await answerQuestion(page);
	await expect.poll(() => witness.edge).not.toBeNull();
	const cdp = await context.newCDPSession(page);
	const before = witness.edge;
	await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
	// that time passes while nothing runs is what this is about
	await realTime(3_000);
	await cdp.send('Page.setWebLifecycleState', { state: 'active' });
	await expect.poll(() => (witness.edge?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThan(3_000);
	const after = witness.edge;
	const told = ((before?.seconds ?? 0) - (after?.seconds ?? 0)) * 1000;
	expect(Math.abs(told - ((after?.at ?? 0) - (before?.at ?? 0)))).toBeLessThan(1_000);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

for (const hours of [1, -1]) {
	test(`a clock set by ${hours} h takes no time and is told of`, async ({ page, site }) => {
		await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') });
		await page.goto(`${site.url}quiz/`);
		await startChoiceQuiz(page);
		await answerQuestion(page);
		const timer = page.getByRole('timer', { name: 'Time left' });
		await page.clock.runFor(1_000);
		const now = await page.evaluate(() => Date.now());
		await page.clock.setSystemTime(now + hours * 3_600_000);
		await page.clock.runFor(1_000);
		await expect(timer).toHaveText(/^9:5\d$/);
		await page.getByRole('button', { name: 'Finish', exact: true }).click();
		await page.getByRole('button', { name: 'Finish now' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
		await expect(page.getByText(/The clock of this device jumped/)).toBeVisible();
	});
}

test('reload and the back button in the middle of a quiz lose nothing', async ({ page, site }) => {
	await page.goto(site.url);
	await readyOffline(page);
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	await site.stop();
	const { chosen } = await answerQuestion(page);
	await page.reload();
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timed quiz');
	await page.goForward();
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
	await page.getByRole('link', { name: 'Leave quiz' }).click();
	await page.getByRole('link', { name: /^Continue quiz/ }).click();
	await expect(page.locator('label:has(:checked)')).toContainText(chosen);
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
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await expect(page.getByText(/^The app was closed for 4\s?min of this quiz/)).toBeVisible();
});

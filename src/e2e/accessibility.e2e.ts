import { expectNoFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import {
	answerQuestion,
	holdFact,
	pickText,
	startChoiceQuiz,
	startKindQuiz,
	startQuizBy
} from './learner.ts';

test.use({ reducedMotion: 'reduce' });

test('axe finds nothing on Home, Read, Settings', async ({ page, site }) => {
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: /^Study, \d+ due$/ })).toBeVisible();
	await expectNoFindings(page, 'Home');
	await page.goto(`${site.url}read/baghdad-timetable/`);
	await page.getByRole('button', { name: 'Show facts' }).click();
	await page.getByRole('button', { name: 'Fact 6', exact: true }).click();
	await expectNoFindings(page, 'Read');
	await page.goto(`${site.url}settings/`);
	await expectNoFindings(page, 'Settings');
	await page.getByRole('button', { name: 'Back up', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Your backup is ready' })).toBeVisible();
	await expectNoFindings(page, 'Backup ready');
});

test('axe finds nothing in the list of facts', async ({ page, site }) => {
	await page.goto(`${site.url}facts/`);
	await expect(page.getByRole('button', { name: /About 2,500/ })).toBeVisible();
	await expectNoFindings(page, 'Facts');
	await page.goto(`${site.url}facts/?fact=baghdad-timetable/us-troops`);
	await page
		.getByRole('button', { name: /^Hide the question/ })
		.first()
		.click();
	await expect(page.getByRole('button', { name: /^Restore the question/ })).toBeVisible();
	await expectNoFindings(page, 'Facts, one open');
	await page.getByRole('button', { name: 'Hide this fact' }).click();
	await expect(page.getByRole('button', { name: 'Restore this fact' })).toBeVisible();
	await expectNoFindings(page, 'Facts, one hidden');
	await page.getByRole('searchbox', { name: 'Search facts' }).fill('zzz');
	await expect(page.getByRole('button', { name: 'Show all facts' })).toBeVisible();
	await expectNoFindings(page, 'Facts, none found');
});

test('axe finds nothing while studying', async ({ page, site }) => {
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('radio', { name: '2,500', exact: true }).check();
	await expectNoFindings(page, 'Study');
	await page.getByRole('button', { name: 'Report this question' }).click();
	await expectNoFindings(page, 'Report');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();
	await expectNoFindings(page, 'Verdict');
	await holdFact(page, 'us-troops');
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('textbox', { name: 'Your answer' }).fill('many');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('This cannot be read as a number.')).toBeVisible();
	await expectNoFindings(page, 'Number');
	await page.getByRole('textbox', { name: 'Your answer' }).fill('7');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('button', { name: 'I was right' })).toBeVisible();
	await expectNoFindings(page, 'Wrong number');
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: "Don't know" }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('button', { name: "Don't know" }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByRole('button', { name: "Don't know" }).click();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Round finished');
	await expectNoFindings(page, 'Round finished');
});

test('axe finds nothing on Stats', async ({ page, site }) => {
	await page.goto(`${site.url}stats/`);
	await expect(page.getByText('No answers yet.')).toBeVisible();
	await page.getByText('These figures').click();
	await expectNoFindings(page, 'Stats without answers');
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await page.getByRole('radio', { name: '2,500', exact: true }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('status', { name: 'Verdict' })).not.toBeEmpty();
	await page.goto(`${site.url}stats/`);
	await expect(page.locator('summary')).toHaveCount(8);
	for (const summary of await page.locator('summary').all()) await summary.click();
	await page.getByRole('button', { name: 'Count again' }).click();
	await expect(page.getByText('Counted again from 1 answer.')).toBeVisible();
	await expectNoFindings(page, 'Stats');
});

test('axe finds nothing in a quiz', async ({ page, site }) => {
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
	await expectNoFindings(page, 'Quiz set-up');
	await page.getByText('More choices').click();
	await page.locator('label', { hasText: 'How sure you are' }).click();
	await page.getByText('Paper code').first().click();
	const code = page.getByRole('textbox', { name: 'Paper code' });
	await code.fill('12345');
	await code.press('Enter');
	await expect(page.getByText('A paper code has 15 signs')).toBeVisible();
	await expectNoFindings(page, 'More choices and a wrong code');
	await page.locator('label', { hasText: 'Right or wrong' }).click();
	await startChoiceQuiz(page, 'Practice');
	await answerQuestion(page);
	await expectNoFindings(page, 'Quiz run');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('figure', { name: 'Source line' })).toBeVisible();
	await expectNoFindings(page, 'Practice verdict');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
	await expectNoFindings(page, 'Paused');
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	await expectNoFindings(page, 'Finish quiz?');
	await page.getByRole('button', { name: 'Finish now' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
	await expectNoFindings(page, 'Results');
	await page.getByText('The same paper on another device').click();
	const paper = await page.getByText(/^\w{5}-\w{5}-\w{5}$/).innerText();
	await page.goto(`${site.url}quiz/`);
	await page.getByText('Paper code').first().click();
	await code.fill(paper);
	await page.getByRole('button', { name: 'Use this code' }).click();
	await expect(page.getByText('This paper is here:')).toBeVisible();
	await expectNoFindings(page, 'A coded paper');
});

test('axe finds nothing in a quiz with a limit for each question and certainty', async ({
	page,
	site
}) => {
	await page.clock.install();
	await startQuizBy(page, site, { limitMs: null, questionMs: 600_000, marks: 'certainty' });
	await answerQuestion(page);
	await page.locator('label', { hasText: 'Certain' }).click();
	await page.getByRole('button', { name: 'Flag this question' }).click();
	await expectNoFindings(page, 'How sure are you?');
	await page.clock.runFor(600_000);
	await expect(page.getByText('Time for question 1 is over.')).toBeVisible();
	await page.getByRole('button', { name: 'Question 2 of 10' }).click();
	await expect(page.getByRole('dialog', { name: 'All questions' })).toBeVisible();
	await expectNoFindings(page, 'All questions');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Hide time' }).click();
	await expectNoFindings(page, 'Time is over');
});

test('axe finds nothing in questions with several answers', async ({ page, site }) => {
	const check = page.getByRole('button', { name: 'Check' });
	const sourceLine = page.getByRole('figure', { name: 'Source line' });
	await startKindQuiz(page, site, 'Choose all that apply');
	await page.locator('label').first().click();
	await expectNoFindings(page, 'All that apply');
	await check.click();
	await expect(sourceLine).toBeVisible();
	await expectNoFindings(page, 'All that apply, verdict');
	await startKindQuiz(page, site, 'Gaps');
	await expectNoFindings(page, 'Gap');
	await startKindQuiz(page, site, 'Matching');
	const selects = page.getByRole('combobox');
	await selects.first().selectOption({ index: 1 });
	await check.click();
	await expect(page.getByRole('alert')).toContainText('still open');
	await expectNoFindings(page, 'Matching, rows open');
	for (const select of await selects.all()) await select.selectOption({ index: 1 });
	await check.click();
	await expect(sourceLine).toBeVisible();
	await expectNoFindings(page, 'Matching, verdict');
	await startKindQuiz(page, site, 'Timelines');
	await page
		.getByRole('button', { name: /^Move down/ })
		.first()
		.click();
	await expectNoFindings(page, 'Timeline');
	await check.click();
	await expect(sourceLine).toBeVisible();
	await expectNoFindings(page, 'Timeline, verdict');
});

test('axe finds nothing while adding an article and asking about it', async ({ page, site }) => {
	await page.goto(`${site.url}add/`);
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByRole('alert')).toContainText('There is no text yet.');
	await expectNoFindings(page, 'Add');
	const words = 'Guests\n\nAbout 2,500 US troops are in Iraq. They are guests.';
	await page.getByRole('textbox', { name: 'Article text' }).fill(words);
	await page.getByRole('button', { name: 'Save article' }).click();
	await expect(page.getByText('Saved on this device.')).toBeVisible();
	await expectNoFindings(page, 'Own article');
	await pickText(page, '2,500');
	await page.getByRole('button', { name: 'Make a question' }).click();
	await page.getByRole('button', { name: 'Choose words from lists' }).click();
	await page.getByRole('textbox', { name: 'Your question' }).fill('Are 2,500 there?');
	await page.getByRole('button', { name: 'Save question' }).click();
	await expect(page.getByRole('alert')).toContainText('gives its answer away');
	await expectNoFindings(page, 'Make a question');
	await page.getByRole('textbox', { name: 'Your question' }).fill('How many are there?');
	await page.getByRole('button', { name: 'Save question' }).click();
	await page.getByRole('button', { name: 'Show facts' }).click();
	await expectNoFindings(page, 'Own article with a fact');
	await page.getByRole('button', { name: 'Remove article' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Article removed');
	await expectNoFindings(page, 'Article removed');
	await page.goto(`${site.url}add/`);
	await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
	await expectNoFindings(page, 'Removed articles');
});

test.describe('where nothing is', () => {
	test.use({ expectedErrors: /Not found|404/ });

	test('axe finds nothing', async ({ page, site }) => {
		await page.goto(`${site.url}nowhere/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
		await expectNoFindings(page, 'No such page');
		await page.goto(`${site.url}quiz/run/?id=zzz`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such quiz');
		await expectNoFindings(page, 'No such quiz');
	});
});

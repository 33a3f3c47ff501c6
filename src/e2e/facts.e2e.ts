import type { Page } from '@playwright/test';
import { expectNoFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { tabTo } from './learner.ts';

// Guarantees: what is hidden is asked nowhere and counted nowhere, stays hidden, and comes back with
// everything that was answered once it is restored.

const troops = { name: /^About 2,500 US troops/ };
const announced = (page: Page) => page.getByRole('status', { name: 'Announcements' });

/** How many facts the list announces, once it has them. */
async function countFacts(page: Page): Promise<number> {
	await expect(announced(page)).toHaveText(/^\d+ facts$/);
	return parseInt(await announced(page).innerText());
}

/** Writes the decisions of somebody who hid every fact there is. */
async function hideEverything(page: Page) {
	await page.evaluate(async () => {
		const index = (await (await fetch('../packs/index.json')).json()) as {
			articles: { facts: { id: string }[] }[];
		};
		const ids = index.articles.flatMap(({ facts }) => facts.map(({ id }) => id));
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open('dossier');
			opening.onerror = reject;
			opening.onsuccess = () => {
				const writing = opening.result.transaction('decisions', 'readwrite');
				const decisions = writing.objectStore('decisions');
				for (const target of ids) {
					decisions.add({ id: `hide-${target}`, at: 1, target, field: 'hide', value: true });
				}
				writing.oncomplete = resolve;
				writing.onerror = reject;
			};
		});
	});
}

test('facts are found by their words, their questions and their source line', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await page.getByRole('link', { name: 'Facts', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Facts');
	const total = await countFacts(page);

	const search = page.getByRole('searchbox', { name: 'Search facts' });
	const found = page.getByRole('heading', { level: 3 });
	await search.fill('2500 TRÖOPS');
	await expect(announced(page)).toHaveText('1 fact');
	await expect(found).toContainText(['About 2,500']);
	await search.fill('no such words');
	await expect(announced(page)).toHaveText('0 facts');
	await page.getByRole('button', { name: 'Show all facts' }).click();
	await expect(announced(page)).toHaveText(`${total} facts`);
	await page.getByRole('combobox', { name: 'Show' }).selectOption('Hidden');
	await expect(page.getByText('Nothing is hidden.')).toBeVisible();
});

test('a fact opens with its source line and its questions', async ({ page, site }) => {
	await page.goto(`${site.url}read/baghdad-timetable/`);
	await page.getByRole('button', { name: 'Show facts' }).click();
	await page.getByRole('button', { name: 'Fact 11', exact: true }).click();
	await page.getByRole('link', { name: 'In the list of facts' }).filter({ visible: true }).click();
	await expect(page.getByRole('button', troops)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('button', troops)).toBeInViewport();
	await expect(page.getByRole('figure', { name: 'Source line' }).locator('mark')).toHaveText(
		'About 2,500 US troops are in Iraq.'
	);
	await expect(page.getByRole('list', { name: 'Questions' }).getByRole('listitem')).toHaveCount(4);
	await page.getByRole('link', { name: 'Open in the article' }).click();
	await expect(page).toHaveURL(/\/read\/baghdad-timetable\/#p4$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Baghdad/);
	await page.goBack();
	await page.getByRole('link', { name: 'Study this fact' }).click();
	await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
});

test('a hidden fact is asked nowhere until it is restored', async ({ page, site }) => {
	await page.goto(`${site.url}facts/?fact=baghdad-timetable/us-troops`);
	const total = await countFacts(page);
	await page.getByRole('button', { name: 'Hide this fact' }).click();
	await expect(announced(page)).toHaveText('Hidden. This fact is not asked any more.');
	await expect(page.getByRole('button', troops)).toContainText('Hidden');

	await page.getByRole('link', { name: 'Home', exact: true }).click();
	await expect(page.getByText(`3 articles, ${total - 1} facts`)).toBeVisible();
	await page.goto(`${site.url}study/?fact=baghdad-timetable/us-troops`);
	await expect(page.getByText('There is nothing to ask here')).toBeVisible();
	await page.goto(`${site.url}quiz/`);
	const all = page.getByRole('radio', { name: /^All \d+$/ });
	await expect(all).toBeAttached();
	const label = await all.evaluate((radio) => radio.closest('label')?.textContent ?? '');
	expect(Number(/\d+/.exec(label)?.[0])).toBeLessThan(total);
	await page.goto(`${site.url}read/baghdad-timetable/`);
	await page.getByRole('button', { name: 'Show facts' }).click();
	await expect(page.getByRole('button', { name: 'Fact 11', exact: true })).toBeVisible();
	await expect(page.locator('mark', { hasText: 'About 2,500 US troops' })).toHaveCount(0);

	await page.goto(`${site.url}facts/`);
	await page.getByRole('combobox', { name: 'Show' }).selectOption('Hidden');
	await page.getByRole('button', troops).click();
	await page.getByRole('button', { name: 'Restore this fact' }).click();
	await expect(page.getByRole('button', { name: 'Hide this fact' })).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByText(`3 articles, ${total} facts`)).toBeVisible();
});

test('a question alone is hidden, and the last one takes its fact with it', async ({
	page,
	site
}) => {
	await page.goto(`${site.url}facts/?fact=baghdad-timetable/us-troops`);
	const total = await countFacts(page);
	const hide = page.getByRole('button', { name: /^Hide the question/ });
	await expect(hide).toHaveCount(4);
	await hide.first().click();
	await expect(page.getByRole('button', { name: /^Restore the question.*Choice/ })).toBeFocused();
	await page.reload();
	for (const left of [3, 2]) {
		await expect(hide).toHaveCount(left);
		await hide.first().click();
	}
	await expect(hide).toHaveCount(1);
	await hide.click();
	await expect(page.getByRole('button', { name: 'Restore this fact' })).toBeFocused();
	await page.goto(site.url);
	await expect(page.getByText(`3 articles, ${total - 1} facts`)).toBeVisible();
});

test('a question is worded anew, asked so, and worded as at first again', async ({
	page,
	site
}) => {
	const address = '?fact=baghdad-timetable/us-troops';
	await page.goto(`${site.url}facts/${address}`);
	const questions = page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
	const one = questions.filter({ hasText: 'Choice:' }).first();
	await one.getByRole('button', { name: /^Edit the question/ }).click();
	const stem = page.getByRole('textbox', { name: 'Question' });
	await expect(stem).toBeFocused();
	const before = await stem.inputValue();
	await stem.fill('Were 2,500 there?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('give the answer away');
	await expectNoFindings(page, 'Facts, a question that is edited');
	await stem.fill('How many soldiers of the United States were there?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(announced(page)).toHaveText('Saved. It is asked in your words.');
	await expect(one.getByRole('button', { name: /^Edit the question/ })).toBeFocused();

	await page.goto(`${site.url}study/${address}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'How many soldiers of the United States were there?'
	);
	await page.goto(`${site.url}facts/${address}`);
	await page.getByRole('button', { name: /^Take back the wording/ }).click();
	await expect(announced(page)).toHaveText('Taken back: it is worded as at first.');
	await expect(one).toContainText(before);
});

test('search, hide and restore by keyboard alone', async ({ page, site }) => {
	await page.goto(`${site.url}facts/`);
	await expect(page.getByRole('button', troops)).toBeVisible();
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox', { name: 'Search facts' })).toBeFocused();
	await page.keyboard.type('2,500');
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
	await tabTo(page, 'button', troops.name);
	await page.keyboard.press('Enter');
	await tabTo(page, 'button', 'Hide this fact');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Restore this fact' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Hide this fact' })).toBeFocused();
});

test('with everything hidden each screen leads to Facts', async ({ page, site }) => {
	await page.goto(`${site.url}facts/`);
	await countFacts(page);
	await hideEverything(page);
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is hidden');
	await expect(page.getByRole('link', { name: 'Restore facts' })).toBeVisible();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Go to Facts' })).toBeVisible();
	await page.goto(`${site.url}quiz/`);
	await expect(page.getByText('there is nothing to ask')).toBeVisible();
	await page.getByRole('link', { name: 'Go to Facts' }).click();
	await expect(page.getByRole('button', troops)).toContainText('Hidden');
});

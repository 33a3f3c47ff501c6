import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { finishQuiz, repeatQuiz, startKindQuiz, tabTo } from './learner.ts';

// Guarantees: questions with several answers are answered by touch and by keyboard alone; each row and
// event has its own name, its own verdict in words, and its own outcome in the log.

/** How each fact of the last answer came out, as the log has it. */
function lastOutcomes(page: Page): Promise<boolean[]> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('dossier');
			opening.onsuccess = () => resolve(opening.result);
		});
		const reviews = await new Promise<{ at: number; outcomes: { right: boolean }[] }[]>(
			(resolve) => {
				const reading = db.transaction('reviews').objectStore('reviews').getAll();
				reading.onsuccess = () => resolve(reading.result);
			}
		);
		db.close();
		const last = reviews.sort((a, b) => a.at - b.at).at(-1);
		return (last?.outcomes ?? []).map(({ right }) => right);
	});
}

/** Checks a right answer by keyboard alone; the verdict takes focus. */
async function checkRight(page: Page) {
	await tabTo(page, 'button', 'Check');
	await page.keyboard.press('Enter');
	await expect(page.locator('p:focus')).toHaveText('Right');
}

const allRight = (count: number) => Array.from({ length: count }, () => true);

test('all that apply', async ({ page, site }) => {
	await startKindQuiz(page, site, 'Choose all that apply');
	const stem = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	const group = page.getByRole('group', { name: stem });
	await expect(group).toHaveAccessibleDescription('Choose all that apply');
	const texts = await group.locator('label .text').allInnerTexts();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('alert')).toHaveText('Choose one answer at least.');

	// what is unchosen is no answer; whoever chooses everything knows nothing
	await group.locator('label').first().click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await group.locator('label').first().click();
	await expect(page.getByText('Saved', { exact: true })).toBeHidden();
	for (const label of await group.locator('label').all()) await label.click();
	await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(texts.length);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText(/^\d of \d found, \d wrong$/)).toBeFocused();
	const rows = page.getByRole('list', { name: 'Options' }).getByRole('listitem');
	const keys = await rows
		.filter({ hasText: 'Right answer, yours' })
		.locator('mark')
		.allInnerTexts();
	await expect(rows.filter({ hasText: 'Yours, wrong' })).toHaveCount(texts.length - keys.length);
	expect(await lastOutcomes(page)).not.toContain(true);

	await repeatQuiz(page);
	for (const key of keys) await page.keyboard.press(String(texts.indexOf(key) + 1));
	await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(keys.length);
	await checkRight(page);
	expect(await lastOutcomes(page)).not.toContain(false);
});

test('a gap', async ({ page, site }) => {
	await startKindQuiz(page, site, 'Gaps');
	await expect(page.getByRole('heading', { level: 1, name: /blank/ })).toBeVisible();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Type an answer first.')).toBeVisible();
	await finishQuiz(page);
	await expect(page.getByRole('heading', { level: 2, name: /blank/ }).first()).toBeVisible();
	const key = await page.locator('dd mark').first().innerText();
	await page.getByRole('button', { name: 'Repeat this quiz' }).click();

	await page.getByRole('textbox', { name: 'Your answer' }).click();
	await page.keyboard.type(key);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Right', { exact: true })).toBeFocused();
	expect(await lastOutcomes(page)).toEqual([true]);
});

test('matching', async ({ page, site }) => {
	await startKindQuiz(page, site, 'Matching');
	const stem = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	const selects = page.getByRole('group', { name: stem }).getByRole('combobox');
	const lefts = await page.locator('.pair label').allInnerTexts();
	await expect(selects).toHaveCount(lefts.length);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('alert')).toHaveText('Choose one for each row first.');

	// what is given so far is stored; the first row that is open takes focus
	await selects.first().selectOption({ index: 1 });
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('alert')).toContainText('still open');
	await expect(page.getByRole('combobox', { name: lefts[1] ?? '', exact: true })).toBeFocused();
	const choices = await selects.first().getByRole('option').allInnerTexts();
	for (const select of await selects.all()) await select.selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText(/^[01] of \d right$/)).toBeFocused();
	const rows = page.getByRole('list', { name: 'Rows' }).getByRole('listitem');
	const rights = await rows.locator('strong').allInnerTexts();
	const wrong = await rows.filter({ hasText: 'Wrong' }).count();
	expect((await lastOutcomes(page)).filter((right) => !right)).toHaveLength(wrong);

	await repeatQuiz(page);
	for (const [row, left] of lefts.entries()) {
		await tabTo(page, 'combobox', left);
		const presses = choices.indexOf(rights[row] ?? '');
		for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown');
	}
	await checkRight(page);
	expect(await lastOutcomes(page)).toEqual(allRight(lefts.length));
});

test('a timeline', async ({ page, site }) => {
	await startKindQuiz(page, site, 'Timelines');
	const stem = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	const list = page.getByRole('list', { name: stem });
	const items = await list.locator('bdi').allInnerTexts();
	const [first = '', last = ''] = [items[0], items.at(-1)];
	const button = (way: 'up' | 'down', item: string) =>
		page.getByRole('button', { name: `Move ${way}: ${item}`, exact: true });
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('alert')).toHaveText('Put them in order first: move one up or down.');

	// focus goes along with the item that moves
	await expect(button('up', first)).toBeDisabled();
	await button('down', first).click();
	await expect(button('down', first)).toBeFocused();
	await expect(page.getByRole('status', { name: 'Moves' })).toHaveText(
		`${first}, now 2 of ${items.length}`
	);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await expect(button('up', first)).toBeEnabled();
	await expect(button('down', last)).toBeDisabled();
	await page.getByRole('button', { name: 'Check' }).click();
	const rows = page.getByRole('list', { name: 'Right order' }).getByRole('listitem');
	await expect(rows).toHaveCount(items.length);
	const order = await rows.locator('bdi').allInnerTexts();
	const wrong = await rows.filter({ hasText: /You put it \d/ }).count();
	expect((await lastOutcomes(page)).filter((right) => !right)).toHaveLength(wrong);

	await repeatQuiz(page);
	const now = [...items];
	for (const [place, item] of order.entries()) {
		await tabTo(page, 'button', `Move up: ${item}`);
		for (let at = now.indexOf(item); at > place; at--) {
			await page.keyboard.press('Enter');
			now.splice(at - 1, 2, item, now[at - 1] ?? '');
		}
	}
	await expect(list.locator('bdi')).toHaveText(order);
	await checkRight(page);
	expect(await lastOutcomes(page)).toEqual(allRight(items.length));
});

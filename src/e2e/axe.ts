import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Axe with all its rules in the light theme, and once more for the colours of the dark one. */
export async function expectNoFindings(page: Page, screen: string) {
	// the app has no frames, and looking for them costs a page for each analysis
	const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
	const light = await axe().analyze();
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await axe().withRules(['color-contrast']).analyze();
	await page.emulateMedia({ colorScheme: 'light' });
	const found = [...light.violations, ...dark.violations];
	expect(
		found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
		screen
	).toEqual([]);
}

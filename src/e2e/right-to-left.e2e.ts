import { expect, test } from './fixtures.ts';

// Guarantees: the built styles follow the direction of the page, not its language.

test('the knob of a switch that is on lies at its end', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site.url}settings/`);
	const knob = page.getByRole('switch', { name: 'Vibrate on a verdict', checked: true });
	const moved = () => knob.evaluate((element) => getComputedStyle(element, '::after').translate);
	expect(await moved()).toBe('20px');
	await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
	expect(await moved()).toBe('-20px');
});

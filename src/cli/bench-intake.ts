// What a learner waits for with a text of their own: `tsx src/cli/bench-intake.ts`. Seconds from “Find
// facts” to the first question, most of which the worker takes, and the longest halt of the page at each
// step, in a real browser with a phone's window.
import { chromium, type Page } from '@playwright/test';
import { longText } from '../lib/domain/extract/articles.fixtures.ts';
import { findChromium } from './browser.mjs';
import { buildFolder } from './build-folder.mjs';
import { buildIfStale } from './build.mjs';
import { serveStatic } from './static-server.mjs';

const lengths = [10_000, 100_000, 950_000];
/** Milliseconds after which the browser calls a task long: less is shown as this. */
const long = 50;
const patience = 300_000;

buildIfStale();
const site = await serveStatic({ root: buildFolder });
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});

console.log(`longest task in ms, where it is over ${long}`);
console.log(`${''.padEnd(10)}  put in    find    open  accept    read   marks    first question`);
for (const length of lengths) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await watch(page);
	await measure(page, longText(length));
	await context.close();
}
await browser.close();
await site.stop();

async function measure(page: Page, text: string) {
	await page.goto(`${site.url}add/`);
	const field = page.getByRole('textbox', { name: 'Article text' });
	await field.click();
	await longest(page);
	await field.evaluate((element, words) => {
		(element as HTMLTextAreaElement).value = words;
		element.dispatchEvent(new Event('input', { bubbles: true }));
	}, text);
	await page.getByRole('textbox', { name: 'Title' }).fill('A long text');
	const halts = [await longest(page)];

	const start = Date.now();
	await page.getByRole('button', { name: 'Find facts' }).click();
	await page.getByRole('heading', { name: 'Finding facts' }).waitFor();
	halts.push(await longest(page));
	const accept = page.getByRole('button', { name: 'Accept', exact: true });
	await accept.waitFor({ timeout: patience });
	const seconds = (Date.now() - start) / 1000;
	halts.push(await longest(page));
	await accept.click();
	await page.getByText('1 of ').waitFor();
	halts.push(await longest(page));

	await page.goto(page.url().replace('add/review', 'read'));
	await page.getByRole('button', { name: 'Show facts' }).waitFor({ timeout: patience });
	halts.push(await longest(page));
	await page.getByRole('button', { name: 'Show facts' }).click();
	await page.getByRole('button', { name: 'Fact 1' }).first().waitFor({ timeout: patience });
	halts.push(await longest(page));

	const size = `${Math.round(text.length / 1000)} kB`.padStart(10);
	const figures = halts.map((ms) => (ms > long ? ms.toFixed(0) : '–').padStart(8)).join('');
	console.log(`${size}${figures}${seconds.toFixed(1).padStart(16)} s`);
}

/** Keeps the length of the longest task of each page. */
async function watch(page: Page) {
	await page.addInitScript(() => {
		const kept = globalThis as typeof globalThis & { longest?: number };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				kept.longest = Math.max(kept.longest ?? 0, duration);
		}).observe({ type: 'longtask', buffered: true });
	});
}

/** The longest task since the last call, in milliseconds; 0 where none was long. */
function longest(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				// the browser tells of a task when it has a moment
				requestIdleCallback(() => {
					const kept = globalThis as typeof globalThis & { longest?: number };
					resolve(kept.longest ?? 0);
					kept.longest = 0;
				});
			})
	);
}

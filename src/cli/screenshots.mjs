// Draws the pictures that the manifest and the README show, from the built app: `npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findChromium } from './browser.mjs';
import { buildFolder } from './build-folder.mjs';
import { buildIfStale } from './build.mjs';
import { serveStatic } from './static-server.mjs';

const folder = 'static/screenshots';
const sizes = { narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 800 } };

buildIfStale();
mkdirSync(folder, { recursive: true });
const site = await serveStatic({ root: buildFolder });
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});

for (const [form, viewport] of Object.entries(sizes)) {
	const context = await browser.newContext({
		viewport,
		deviceScaleFactor: form === 'narrow' ? 2 : 1,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	const page = await context.newPage();
	await studyALittle(page);

	await page.goto(`${site.url}study/?fact=baghdad-timetable/aid-additional`);
	await page.getByRole('radio', { name: '$155 million' }).check();
	await page.getByRole('button', { name: 'Check' }).click();
	await page.getByRole('button', { name: 'Next' }).waitFor();
	await draw(page, `study-${form}`);
	await page.goto(site.url);
	await page.getByText('Ready offline', { exact: true }).waitFor();
	await draw(page, `home-${form}`);
	if (form === 'wide') continue;

	await page.goto(`${site.url}read/baghdad-timetable/`);
	await page.getByRole('button', { name: 'Show facts' }).click();
	await draw(page, 'read-narrow');
	await page.goto(`${site.url}quiz/`);
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await page.getByText('Question 1 of 10', { exact: true }).waitFor();
	await draw(page, 'quiz-narrow');
}
await browser.close();
await site.stop();

/** A library that somebody has begun to study. @param {import('@playwright/test').Page} page */
async function studyALittle(page) {
	for (const { fact, answer } of [
		{ fact: 'us-troops', answer: '2,500' },
		{ fact: 'us-president', answer: 'Joe Biden' },
		{ fact: 'prime-minister', answer: 'Mustafa al-Kadhimi' },
		{ fact: 'nuclear-deal', answer: null },
		{ fact: 'secretary-of-state', answer: null }
	]) {
		await page.goto(`${site.url}study/?fact=baghdad-timetable/${fact}`);
		await page.getByRole('button', { name: 'Check' }).waitFor();
		if (answer === null) await page.getByRole('button', { name: "Don't know" }).click();
		else {
			await page.getByRole('radio', { name: answer, exact: true }).check();
			await page.getByRole('button', { name: 'Check' }).click();
		}
		await page.getByRole('button', { name: 'Next' }).waitFor();
	}
}

/** @param {import('@playwright/test').Page} page @param {string} name */
async function draw(page, name) {
	const picture = await page.screenshot();
	await sharp(picture)
		.png({ palette: true, colours: 64, effort: 10 })
		.toFile(`${folder}/${name}.png`);
	console.log(`${folder}/${name}.png`);
}

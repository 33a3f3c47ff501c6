// What a first visit and the whole app cost on the wire: `npm run size`. Bodies as they are sent,
// compressed with brotli where the host does so; 1 kB is 1000 bytes.
import { readFileSync } from 'node:fs';
import { chromium, devices } from '@playwright/test';
import { findChromium } from './browser.mjs';
import { buildFolder } from './build-folder.mjs';
import { buildIfStale } from './build.mjs';
import { serveStatic } from './static-server.mjs';

const budgets = { javascript: 50_000, home: 75_000, precache: 350_000, generator: 140_000 };
/** What finds facts in a learner's own article: no screen but the review loads it. */
const isGenerator = (/** @type {string} */ address) => address.includes('/immutable/workers/');
const kinds = /** @type {const} */ ([
	['JavaScript', /javascript/],
	['CSS', /css/],
	['HTML', /html/],
	['data', /json/],
	['images', /^image/]
]);

buildIfStale();
const base = process.env.BASE_PATH ?? '';
const site = await serveStatic({ root: buildFolder, base });
const { origin } = new URL(site.url);

const visited = await Promise.all((await firstVisit()).map(sent));
const homeBytes = sum(visited);
print('first load of Home');
for (const [name, type] of kinds) {
	const files = visited.filter((file) => type.test(file.type));
	row(name, files, name === 'JavaScript' ? budgets.javascript : null);
}
row('everything', visited, budgets.home);

const worker = await sent(`${base}/service-worker.js`);
const kept = precached();
const generator = await Promise.all(kept.filter(isGenerator).map(sent));
const stored = await Promise.all(kept.filter((address) => !isGenerator(address)).map(sent));
print('kept for offline use');
row('service worker', [worker], null);
for (const [name, type] of kinds)
	row(
		name,
		stored.filter((file) => type.test(file.type)),
		null
	);
row('everything but the workers', stored, budgets.precache);
row('the worker that finds facts', generator, budgets.generator);

await site.stop();
const scripts = sum(visited.filter((file) => kinds[0][1].test(file.type)));
stopWhenOver('the JavaScript of Home', scripts, budgets.javascript);
stopWhenOver('the first load of Home', homeBytes, budgets.home);
stopWhenOver('what is kept for offline use', sum(stored), budgets.precache);
stopWhenOver('the worker that finds facts', sum(generator), budgets.generator);

/** Addresses that a phone asks for when it opens Home for the first time, the worker's aside. */
async function firstVisit() {
	const executablePath = findChromium(chromium.executablePath());
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
	const context = await browser.newContext({ ...devices['Pixel 7'], serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await browser.close();
	// the server's own list: Playwright does not see the manifest and the icon
	return [...site.requests];
}

/** Addresses in the list of the built worker. */
function precached() {
	const worker = readFileSync(`${buildFolder}/service-worker.js`, 'utf8');
	return [...worker.matchAll(/"url":"([^"]*)"/g)].map(
		([, url = '']) => new URL(url, site.url).pathname
	);
}

/** @param {string} address */
async function sent(address) {
	const headers = { 'accept-encoding': 'br' };
	const response = await fetch(origin + address, { method: 'HEAD', headers });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const type = response.headers.get('content-type') ?? '';
	return { type, bytes: Number(response.headers.get('content-length')) };
}

/** @param {readonly { bytes: number }[]} files */
function sum(files) {
	return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** @param {string} title */
function print(title) {
	console.log(`\n${title.padEnd(30)}files        kB    budget`);
}

/** @param {string} name @param {readonly { bytes: number }[]} files @param {number | null} budget */
function row(name, files, budget) {
	const kilobytes = (sum(files) / 1000).toFixed(1).padStart(10);
	const limit = budget === null ? '' : String(budget / 1000).padStart(10);
	console.log(`${name.padEnd(30)}${String(files.length).padStart(5)}${kilobytes}${limit}`);
}

/** @param {string} what @param {number} bytes @param {number} budget */
function stopWhenOver(what, bytes, budget) {
	if (bytes <= budget) return;
	console.error(`\nToo big: ${what} takes ${bytes / 1000} kB, and ${budget / 1000} kB is allowed.`);
	process.exitCode = 1;
}

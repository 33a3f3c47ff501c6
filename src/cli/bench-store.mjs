// What a large log costs: `node src/cli/bench-store.mjs [--facts N] [--reviews N] [--runs N] [--rebuild]`.
// A seeded log in the database of a real browser; our operations beside the bare ones, in the same run.
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from './browser.mjs';

const { values } = parseArgs({
	options: {
		facts: { type: 'string', default: '100000' },
		reviews: { type: 'string', default: '10' },
		runs: { type: 'string', default: '101' },
		rebuild: { type: 'boolean', default: false }
	}
});
const [facts, reviewsEach, runs] = [
	Number(values.facts),
	Number(values.reviews),
	Number(values.runs)
];
/** How much longer than the bare operation ours may take. */
const budgets = { due: 1.2, write: 2 };

const site = await serve(await bundle());
const executablePath = findChromium(chromium.executablePath());
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
const page = await browser.newPage();
await page.goto(site.url);
await page.exposeFunction('told', (/** @type {number} */ done) => {
	if (done % 10_000 === 0) console.log(`${done} facts made`);
});
console.log(`${facts} memories, ${facts * reviewsEach} reviews`);
await page.evaluate(
	// @ts-expect-error the page has what `bundle` made
	(size) => globalThis.bench.makeLog(size, globalThis.told),
	{ facts, reviewsEach }
);
// as after a start: nothing of the making is left in memory
await page.reload();
/** @type {Record<'due' | 'write' | 'capped', { raw: number[], ours: number[] }>} */
const times = await page.evaluate(
	// @ts-expect-error the same
	({ facts, runs }) => globalThis.bench.measure(facts, runs),
	{ facts, runs }
);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const { metrics } = await session.send('Performance.getMetrics');
const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;

console.log(`\n${'median ms'.padEnd(40)}  bare   ours  times  budget`);
row('what is due now, 50 by index', times.due, budgets.due);
row('one review with what is counted of it', times.write, budgets.write);
row('a count of what is due, and 50+', times.capped, null);
console.log(`heap of the page ${(heap / 1e6).toFixed(1)} MB`);
if (values.rebuild) {
	// @ts-expect-error the same
	const { ms } = await page.evaluate(() => globalThis.bench.rebuildLog());
	console.log(`all caches made anew in ${(ms / 1000).toFixed(0)} s`);
}
await browser.close();
site.stop();

/** The fixtures as one script that sets `bench`. */
async function bundle() {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path.resolve('src/lib') } },
		build: {
			write: false,
			minify: false,
			rolldownOptions: { output: { codeSplitting: false } },
			lib: {
				entry: 'src/lib/storage/large-log.fixtures.ts',
				name: 'bench',
				formats: ['iife'],
				fileName: 'bench'
			}
		}
	});
	const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : [];
	const chunk = output?.find(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error('nothing was built');
	return chunk.code;
}

/** @param {string} script @returns {Promise<{ url: string, stop: () => void }>} */
function serve(script) {
	const html = '<!doctype html><title>bench</title><script src="/bench.js"></script>';
	const server = createServer((request, response) => {
		const isScript = request.url === '/bench.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		response.end(isScript ? script : html);
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			resolve({ url: `http://127.0.0.1:${port}/`, stop: () => server.close() });
		});
	});
}

/** @param {string} what @param {{ raw: number[], ours: number[] }} times @param {number | null} budget */
function row(what, { raw, ours }, budget) {
	const [bare, own] = [median(raw), median(ours)];
	const cells = [bare.toFixed(1), own.toFixed(1), (own / bare).toFixed(2), budget ?? ''];
	console.log(what.padEnd(40) + cells.map((cell) => String(cell).padStart(6)).join(' '));
}

/** @param {number[]} list */
function median(list) {
	return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

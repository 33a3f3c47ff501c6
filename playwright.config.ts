import { availableParallelism } from 'node:os';
import { chromium, defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/cli/browser.mjs';

const executablePath = findChromium(chromium.executablePath());
const isRoot = process.getuid?.() === 0;
/** Journeys about the worker, the disk and the end of a browser: no window size matters to them. */
const device = /(faults|install|kill|lifecycle|offline|survival|update)\.e2e\.ts$/;

/** Journeys about what a screen does and not how it is laid out: one window size proves them. */
const oneSize =
	/(article-life|backup|intake|intake-ways|planner|schedule|stats-charts|quiz-(run|results|setup))\.e2e\.ts$/;

export default defineConfig({
	testDir: 'src/e2e',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	forbidOnly: !!process.env.CI,
	workers: Number(process.env.E2E_WORKERS ?? Math.max(1, Math.min(4, availableParallelism()))),
	timeout: 120_000,
	expect: { timeout: 30_000 },
	retries: 0,
	reporter: 'list',
	use: {
		trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
		// storing the whole app anew for each journey takes longer than most of them
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-quic',
				'--no-first-run',
				// nothing but the built app answers, whatever a page may ask for
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
			]
		}
	},
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'] }, testIgnore: [device, oneSize] },
		{ name: 'phone', use: { ...devices['Pixel 7'] }, testIgnore: device },
		{
			name: 'device',
			use: { ...devices['Pixel 7'], serviceWorkers: 'allow' },
			testMatch: device
		}
	]
});

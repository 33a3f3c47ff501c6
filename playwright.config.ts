import { availableParallelism } from 'node:os';
import { chromium, defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/cli/browser.mjs';

const executablePath = findChromium(chromium.executablePath());
const isRoot = process.getuid?.() === 0;
/** Journeys of the service worker, which does not know how large a window is. */
const once = /(install|offline|update)\.e2e\.ts$/;

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
		serviceWorkers: 'allow',
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
		{ name: 'desktop', use: { ...devices['Desktop Chrome'] }, testIgnore: once },
		{ name: 'phone', use: { ...devices['Pixel 7'] } }
	]
});

import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else Playwright's own download, else the system's.
 *
 * @param {string} playwrightsOwn
 * @returns {string | undefined}
 */
export function findChromium(playwrightsOwn) {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	return [playwrightsOwn, ...places].find((file) => existsSync(file));
}

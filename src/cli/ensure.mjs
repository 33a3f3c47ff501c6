// Runs before `npm start` and `npm test`, when nothing may be installed yet: no dependencies, no
// TypeScript, and nothing on standard output, which belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './browser.mjs';

/** @param {string} line */
function say(line) {
	process.stderr.write(`${line}\n`);
}

/** @param {string} line @returns {never} */
function stop(line) {
	say(line);
	process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 900_000 }).status === 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
}

/** Not by time stamps: git, caches and npm itself set those in any order. */
function isInstalled() {
	if (!existsSync('node_modules/.package-lock.json')) return false;
	/** @param {string} file @returns {Record<string, any>} */
	const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
	const installed = packages('node_modules/.package-lock.json');
	const mayBeAbsent = (/** @type {any} */ entry) =>
		entry.optional || entry.devOptional || entry.peer || entry.extraneous;
	return Object.entries(packages('package-lock.json')).every(([name, wanted]) => {
		const found = installed[name];
		return name === '' || (found ? found.version === wanted.version : mayBeAbsent(wanted));
	});
}

if (!isInstalled()) {
	say('installing packages (npm ci) …');
	const npm = process.env.npm_execpath;
	const args = ['ci', '--no-audit', '--no-fund'];
	const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
	if (!done) stop('npm ci failed: see above. Is the npm registry reachable?');
}

if (process.argv[2] === 'browser') {
	const { chromium } = await import('@playwright/test');
	const find = () => findChromium(chromium.executablePath());
	const isRoot = process.getuid?.() === 0;
	const isDebian = existsSync('/etc/debian_version');

	if (!find()) {
		say('looking for a browser: trying the download of Playwright …');
		// its stack trace would only hide the line that follows
		spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
			stdio: ['ignore', 2, 'ignore'],
			timeout: 300_000
		});
	}
	if (!find() && isDebian) {
		say('trying Debian’s chromium …');
		const [command = '', ...sudo] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
		const lock = ['-o', 'DPkg::Lock::Timeout=600'];
		run(command, [...sudo, ...lock, 'update']);
		run(command, [...sudo, ...lock, 'install', '-y', '--no-install-recommends', 'chromium']);
	}
	if (!find()) {
		stop('No browser for the tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
	}
}

// What `npm test` and CI run: one step after another, until one fails. Each tool's own output
// streams by; the table at the end repeats what it said last about its tests.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The same site once more, as it is served beside others. */
const underSubPath = { BASE_PATH: '/sub', BUILD_DIR: 'build-sub' };

/** @type {[name: string, command: string, env?: Record<string, string>][]} */
const steps = [
	['format', 'npm run -s format:check'],
	['lint', 'npm run -s lint'],
	['types', 'npm run -s check'],
	['unit', 'npm run -s unit'],
	['build', 'node src/cli/build.mjs'],
	['size', 'npm run -s size'],
	['e2e', 'npm run -s e2e'],
	['sub-path', 'npm run -s e2e -- --grep @sub-path', underSubPath]
];

/** @type {string[]} */
const table = [];
let hasFailed = false;

for (const [name, command, env = {}] of steps) {
	if (hasFailed) {
		table.push(line(name, 'not run', ''));
		continue;
	}
	console.log(`\n— ${name}: ${command}`);
	const start = performance.now();
	const { code, said } = await run(command, env);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	hasFailed = code !== 0;
	table.push(line(name, hasFailed ? 'failed' : 'passed', seconds, said));
}

console.log(`\n${line('step', 'result', 'seconds')}\n${table.join('\n')}`);
process.exitCode = hasFailed ? 1 : 0;

/** @param {string[]} cells */
function line(...cells) {
	const [name = '', result = '', seconds = '', said = ''] = cells;
	return `${name.padEnd(9)}${result.padEnd(9)}${seconds.padStart(7)}  ${said}`.trimEnd();
}

/**
 * @param {string} command
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number, said: string }>} its exit code and the last line about tests
 */
function run(command, env) {
	const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	const child = spawn(command, {
		shell: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...color, ...env }
	});
	let tail = '';
	child.stdout.on('data', (text) => {
		process.stdout.write(text);
		tail = (tail + text).slice(-4000);
	});
	child.stderr.pipe(process.stderr, { end: false });
	return new Promise((resolve) => {
		child.on('close', (code) => {
			const lines = stripVTControlCharacters(tail).split('\n');
			const said = lines.filter((text) => /\d (passed|failed)/.test(text)).at(-1) ?? '';
			resolve({ code: code ?? 1, said: said.trim().replace(/\s+/g, ' ') });
		});
	});
}

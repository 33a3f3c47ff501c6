// What `npm test` and CI run: stage after stage, until one fails. The steps of a stage run side by
// side. Each tool's own output is printed; the table at the end repeats what it said about its tests.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The same site once more, as it is served beside others. */
const underSubPath = { BASE_PATH: '/sub', BUILD_DIR: 'build-sub' };

/** @typedef {[name: string, command: string, env?: Record<string, string>]} Step */

/** @type {Step[][]} */
const stages = [
	[['sync', 'npm run -s prepare']],
	[
		['lint', 'npm run -s lint'],
		['types', 'npm run -s check'],
		['format', 'npm run -s format:check'],
		['unit', 'npm run -s unit']
	],
	[['build', 'node src/cli/build.mjs']],
	[['size', 'npm run -s size']],
	[['e2e', 'npm run -s e2e']],
	[['sub-path', 'npm run -s e2e -- --grep @sub-path', underSubPath]]
];

/** @type {string[]} */
const table = [];
const start = performance.now();

for (const stage of stages) {
	if (process.exitCode) {
		for (const [name] of stage) table.push(line(name, 'not run', ''));
		continue;
	}
	// what runs alone may speak at once; what runs beside others speaks when it is done
	await Promise.all(stage.map((step) => runStep(step, stage.length === 1)));
}

table.push(line('all', process.exitCode ? 'failed' : 'passed', secondsSince(start)));
console.log(`\n${line('step', 'result', 'seconds')}\n${table.join('\n')}`);

/** @param {Step} step @param {boolean} isAlone */
async function runStep([name, command, env = {}], isAlone) {
	const heading = `\n— ${name}: ${command}`;
	if (isAlone) console.log(heading);
	const start = performance.now();
	const { code, output } = await run(command, env, isAlone);
	if (!isAlone) console.log(`${heading}\n${output.trimEnd()}`);
	if (code !== 0) process.exitCode = 1;
	const result = code === 0 ? 'passed' : 'failed';
	table.push(line(name, result, secondsSince(start), saidOfTests(output)));
}

/**
 * @param {string} command
 * @param {Record<string, string>} env
 * @param {boolean} isAlone
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, env, isAlone) {
	const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	const child = spawn(command, {
		shell: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...color, ...env }
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text) => {
			output += text;
			if (isAlone) process.stdout.write(text);
		});
	}
	return new Promise((resolve) => {
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** The last line about tests, such as `46 passed (4.2m)`. @param {string} output */
function saidOfTests(output) {
	const lines = stripVTControlCharacters(output).split('\n');
	const said = lines.filter((text) => /\d (passed|failed)/.test(text)).at(-1) ?? '';
	return said.trim().replace(/\s+/g, ' ');
}

/** @param {number} start */
function secondsSince(start) {
	return ((performance.now() - start) / 1000).toFixed(1);
}

/** @param {string[]} cells */
function line(...cells) {
	const [name = '', result = '', seconds = '', said = ''] = cells;
	return `${name.padEnd(9)}${result.padEnd(9)}${seconds.padStart(7)}  ${said}`.trimEnd();
}

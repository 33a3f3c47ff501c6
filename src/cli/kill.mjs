// `npm run test:kill -- --runs N [--seed S]`: the journey that kills the browser, as often as wanted.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } }
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
	console.error('Say how often: npm run test:kill -- --runs 200 --seed 1');
	process.exit(2);
}
buildIfStale();
const { status } = spawnSync('npx', ['playwright', 'test', 'kill.e2e.ts', '--project=device'], {
	stdio: 'inherit',
	env: { ...process.env, KILL_RUNS: String(runs), KILL_SEED: String(seed) }
});
process.exit(status ?? 1);

import { seededRandom } from '../lib/domain/random.ts';
import { expect, readyOffline, test } from './fixtures.ts';
import { choose, Device, startChoiceQuiz } from './learner.ts';
import { Witness } from './witness.ts';

// Guarantees: whenever the browser is killed, in the middle of whatever it does, what the screen had
// confirmed is there, and the attempt has the right time left; without a server.

const runs = Number(process.env.KILL_RUNS ?? 3);
const seed = Number(process.env.KILL_SEED ?? 1);
/** An attempt of ten questions in fifteen minutes is killed so often, then another begins. */
const killsOfAttempt = 15;
/** The kill comes within so many milliseconds after the learner went on. */
const longestWait = 2_500;

test(`killed ${runs} times, no answer is lost and the time is right`, async ({
	site,
	launchOptions
}, info) => {
	test.setTimeout(60_000 + runs * 20_000);
	const random = seededRandom(seed);
	const device = new Device(info.outputPath('profile'), launchOptions);
	const witness = new Witness();
	let page = await device.open();
	await witness.watch(page);
	await page.goto(site.url);
	await readyOffline(page);
	await site.stop();

	const lost: string[] = [];
	const offMs: number[] = [];
	let confirmed = 0;
	for (let run = 0; run < runs; run++) {
		if (run % killsOfAttempt === 0) {
			witness.forget();
			await page.goto(`${site.url}quiz/`);
			await expect(page.getByRole('radio', { name: '15', exact: true })).toBeEnabled();
			await choose(page, '15');
			await startChoiceQuiz(page);
		}
		const address = page.url();
		await expect.poll(() => witness.edge).not.toBeNull();

		const wait = random(longestWait);
		const killing = page.evaluate((ms) => new Promise((end) => setTimeout(end, ms)), wait);
		await answerUntil(killing, page, witness, random);
		const before = witness.edge;
		confirmed += witness.chosen.size;
		await device.kill();

		page = await device.open();
		await witness.watch(page);
		await page.goto(address);
		await expect.poll(() => witness.edge, { timeout: 60_000 }).not.toBeNull();
		const after = witness.edge;
		if (before && after) {
			offMs.push(Math.abs((before.seconds - after.seconds) * 1000 - (after.at - before.at)));
		}
		const missing = await witness.lost(page);
		lost.push(...missing.map((what) => `run ${run}, ${what}`));
	}
	await device.close();
	const worst = Math.max(...offMs);
	console.log(
		`kills: ${runs} runs, ${lost.length} answers lost of ${confirmed} confirmed; ` +
			`time left off by ${(worst / 1000).toFixed(2)} s at most; seed ${seed}`
	);
	expect(lost).toEqual([]);
	expect(worst).toBeLessThan(1000);
});

/** Answers, goes on and back, until it is time; what is under way then is cut off. */
async function answerUntil(
	end: Promise<unknown>,
	page: Parameters<Witness['choose']>[0],
	witness: Witness,
	random: (below: number) => number
) {
	let isOver = false;
	const over = end.then(() => (isOver = true));
	const answering = async () => {
		while (!isOver) {
			await witness.choose(page, random(4));
			await witness.turn(page, random(3) > 0 ? 1 : -1);
		}
	};
	await Promise.race([over, answering()]);
}

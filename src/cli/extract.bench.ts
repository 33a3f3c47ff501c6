import { bench, describe } from 'vitest';
import { longText } from '../lib/domain/extract/articles.fixtures.ts';
import { extract } from '../lib/domain/extract/extract.ts';

/**
 * Whole articles of news in a row. What counts is kB of text per second of processor time; ten times the
 * text should take ten times the time.
 */
describe('text to questions', () => {
	for (const length of [10_000, 100_000, 1_000_000]) {
		const text = longText(length);
		const kilobytes = text.length / 1000;
		const options = { date: '2023-08-24' };
		let found = 0;
		const seconds = fastest(() => {
			found = extract(text, options).questions.length;
		});
		const speed = Math.round(kilobytes / seconds);
		bench(
			`${Math.round(kilobytes)} kB: ${found} questions, ${speed} kB/s`,
			() => {
				extract(text, options);
			},
			{ iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }
		);
	}
});

/** Seconds of processor time of the fastest of a few runs: the first ones compile the code. */
function fastest(run: () => void): number {
	const times = Array.from({ length: 3 }, () => {
		const before = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1e6;
	});
	return Math.min(...times);
}

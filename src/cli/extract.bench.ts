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
		// the first run compiles the code
		extract(text, options);
		const before = process.cpuUsage();
		const { questions } = extract(text, options);
		const { user, system } = process.cpuUsage(before);
		const speed = Math.round(kilobytes / ((user + system) / 1e6));
		bench(
			`${Math.round(kilobytes)} kB: ${questions.length} questions, ${speed} kB/s of one run`,
			() => {
				extract(text, options);
			},
			{ iterations: 2, warmupIterations: 0, time: 0, warmupTime: 0 }
		);
	}
});

import { bench, describe } from 'vitest';
import { longText } from '$lib/domain/extract/articles.fixtures.ts';
import { ownArticleId } from '$lib/domain/ids.ts';
import { find } from './find.ts';

/**
 * What the worker does for one text, as it meets it: the time of the first run, which compiles the rules.
 * And the largest portion that a page has to take in at once: copying it is the longest halt of the page.
 */
describe('a text in the worker', () => {
	for (const length of [10_000, 100_000, 1_000_000]) {
		const wanted = {
			...{ id: 1, articleId: ownArticleId('a'), date: '2023-08-24' },
			text: longText(length)
		};
		let halt = 0;
		const begun = performance.now();
		find(wanted, (told) => {
			const start = performance.now();
			structuredClone(told);
			halt = Math.max(halt, performance.now() - start);
		});
		const seconds = ((performance.now() - begun) / 1000).toFixed(2);
		bench(
			`${Math.round(wanted.text.length / 1000)} kB: ${seconds} s, longest portion ${halt.toFixed(1)} ms`,
			() => find(wanted, () => undefined),
			{ iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }
		);
	}
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessTitle } from './guess-title.ts';

test.each([
	['The bridge opened', 'The bridge opened. It was cold.'],
	['The bridge opened', 'ROSEHAVEN, 12 May 2023 — The bridge opened. It was cold.'],
	['Who opened the bridge', 'Who opened the bridge?\n\nNobody knows.'],
	[
		'After four years of work the town opened its bridge…',
		'After four years of work the town opened its bridge, which had cost more than anybody had thought.'
	],
	[
		'The town that had waited for four long years opened its only bridge…',
		'The town that had waited for four long years opened its only bridge over the river in May.'
	],
	['A bridge', '## A bridge\n\nIt opened.'],
	['', '12 345'],
	['', ' \n ']
])('%j names %j', (title, text) => {
	expect(guessTitle(text)).toBe(title);
});

test('a guess is one line of no more than 71 signs, and whole', () => {
	const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
		const title = guessTitle(text);
		expect(title.length).toBeLessThanOrEqual(71);
		expect(title).not.toMatch(/\n|[\ud800-\udbff](?![\udc00-\udfff])/);
	});
	fc.assert(property, { seed: 7, numRuns: 500 });
});

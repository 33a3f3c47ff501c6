import { expect, test } from 'vitest';
import { countText } from './count-text.ts';
import { durationText } from './duration-text.ts';
import { shareText } from './share-text.ts';
import { standingText } from './standing-text.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const minute = 60_000;

test.each([
	[0, '0 answers'],
	[1, '1 answer'],
	[2, '2 answers'],
	[12_345, '12,345 answers']
])('%d is %s', (count, text) => {
	expect(countText(count, 'answer')).toBe(text);
});

test.each([
	[0, '0 min'],
	[400, 'under 1 min'],
	[0.6 * minute, '1 min'],
	[12.4 * minute, '12 min'],
	[59.6 * minute, '1 h 00 min'],
	[65 * minute, '1 h 05 min'],
	[1501 * minute, '25 h 01 min']
])('%d ms are %s', (ms, text) => {
	expect(plain(durationText(ms))).toBe(text);
});

test.each([
	[null, '–'],
	[0, '0 %'],
	[83, '83 %']
])('a share of %j percent is %s', (percent, text) => {
	expect(plain(shareText(percent))).toBe(text);
});

test('standings leave out what is none', () => {
	expect(standingText({ held: 2, missed: 0, new: 1 })).toBe('3 facts: 2 held, 1 new');
	expect(standingText({ held: 0, missed: 1, new: 0 })).toBe('1 fact: 1 missed');
});

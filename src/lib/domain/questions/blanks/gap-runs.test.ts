import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blank } from './blank.ts';
import { blanksOf } from './blanks.ts';
import { asked, type Asked } from './fixtures.ts';
import { gappedSentence, gapRuns, tiedRuns } from './gap-runs.ts';

const text = 'Ann Lee bought 40 boats. Later Lee sold\n12 of them in Oslo. It rained.';
const facts: Asked[] = [
	{ name: 'buyer', key: 'Ann Lee', accepted: ['Lee'] },
	{ name: 'boats', key: '40' },
	{ name: 'sold', key: '12' }
];
const blanks = blanksOf(asked(text, facts));
const whole = { start: 0, end: text.length };

/** The text as it is shown, with a number for each blank, and a dot where it does not open. */
function shown(part = whole): string {
	return gapRuns(text, part, blanks)
		.map((run) => (run.blank ? `[${run.blank.number}${run.isOpening ? '' : '·'}]` : run.text))
		.join('');
}

test('a blank opens at one place, and leaves its words out at others', () => {
	expect(shown()).toBe('[1] bought [2] boats. Later [1·] sold\n[3] of them in Oslo. It rained.');
});

test('a part has what lies in it, cut at its ends', () => {
	expect(shown({ start: 4, end: 17 })).toBe('[1] bought [2]');
	expect(shown({ start: 60, end: text.length })).toBe('It rained.');
});

test('the runs of any part are the text of that part', () => {
	const place = fc.nat(text.length);
	const property = fc.property(place, place, (a, b) => {
		const part = { start: Math.min(a, b), end: Math.max(a, b) };
		const runs = gapRuns(text, part, blanks);
		return runs.map((run) => run.text).join('') === text.slice(part.start, part.end);
	});
	fc.assert(property, { seed: 3 });
});

test('no run begins with the signs behind a blank, and none of the text is lost', () => {
	const signed = '“40”, said Ann Lee. (Lee: 12!) 40';
	const found = blanksOf(asked(signed, facts));
	const runs = tiedRuns(gapRuns(signed, { start: 0, end: signed.length }, found));
	expect(runs.map((run) => run.text + run.tail).join('')).toBe(signed);
	expect(runs.flatMap(({ blank, tail }) => (blank ? [tail] : []))).toEqual([
		'”,',
		'.',
		':',
		'!)',
		''
	]);
});

/** The sentence of the blank with that number while the others of these are left out too. */
function sentenceOf(number: number, left: readonly Blank[] = blanks): string {
	const blank = blanks[number - 1];
	if (!blank) throw new Error(`no blank ${number}`);
	const { stem, gap } = gappedSentence(text, whole, blank, left);
	expect(stem.slice(gap.start, gap.end)).toBe('_____');
	return stem;
}

test('what is asked is the sentence as it is shown: other blanks stay left out', () => {
	expect(sentenceOf(1)).toBe('_____ bought … boats.');
	expect(sentenceOf(3)).toBe('Later … sold _____ of them in Oslo.');
	expect(sentenceOf(3, blanks.slice(2))).toBe('Later Lee sold _____ of them in Oslo.');
});

test('of a text without stops the words around the blank are shown', () => {
	const long = `${'so '.repeat(200)}Oslo${' and so'.repeat(200)}`;
	const [blank] = blanksOf(asked(long, [{ name: 'where', key: 'Oslo' }]));
	if (!blank) throw new Error('no blank');
	const { stem } = gappedSentence(long, { start: 0, end: long.length }, blank, [blank]);
	expect(stem).toMatch(/^… so (so )+_____( and so)+ …$/);
	expect(stem.length).toBeLessThan(500);
});

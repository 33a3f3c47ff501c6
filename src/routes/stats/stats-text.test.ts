import { expect, test } from 'vitest';
import type { Certainty } from '$lib/domain/quiz/certainty.ts';
import { calibrationOf } from '$lib/domain/stats/calibration.ts';
import { dayRow } from '$lib/domain/stats/fixtures.ts';
import { calibrationText, paysAtText, surenessText } from './stats-text.ts';

/** Right answers of 20 for each certainty, in rising order. */
function levelsOf(...rights: readonly number[]) {
	return calibrationOf(
		rights.map((right, index) => {
			return dayRow({ certainty: (index + 1) as Certainty, answers: 20, right });
		})
	);
}

test.each([
	[[10, 14, 19], 'What you say pays off.'],
	[[10, 14, 10], 'To say that you are certain pays from 80 % right on'],
	[[10, 6, 19], 'To say that you are fairly sure pays from 67 % right on'],
	// to be too sure costs most, so it is said first
	[[20, 14, 10], 'To say that you are certain'],
	[[10, 20, 19], 'You know more than you say: from 80 % right on'],
	[[20, 14, 19], 'You know more than you say: from 67 % right on']
])('%j of 20 each: %s', (rights, start) => {
	expect(calibrationText(levelsOf(...rights)).replaceAll('\u00a0', ' ')).toContain(start);
});

test('few answers say that they are few', () => {
	const levels = calibrationOf([dayRow({ certainty: 3, answers: 4, right: 0 })]);
	expect(calibrationText(levels)).toBe(
		'That is too little yet to tell whether what you say pays off.'
	);
});

test('each level says how many were right, and where it pays', () => {
	const levels = levelsOf(3, 14, 18);
	expect(levels.map(surenessText)).toEqual([
		'When you were not sure: 3 of 20 right.',
		'When you were fairly sure: 14 of 20 right.',
		'When you were certain: 18 of 20 right.'
	]);
	expect(levels.map((level) => paysAtText(level).replaceAll('\u00a0', ' '))).toEqual([
		'up to 67 %',
		'67 to 80 %',
		'from 80 %'
	]);
});

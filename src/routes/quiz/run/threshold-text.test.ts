import { expect, test } from 'vitest';
import { thresholdText } from './threshold-text.ts';

const minute = 60_000;

/** All that is said while a time runs down, as it is read four times a second. */
function said(rules: { limitMs: number | null; questionMs?: number }): string[] {
	const wholeMs = rules.questionMs ?? rules.limitMs ?? 0;
	const texts = Array.from({ length: wholeMs / 250 + 1 }, (_, tick) =>
		thresholdText(wholeMs - tick * 250, rules)
	);
	return texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
}

test.each([
	[20, ['Half the time is left', '5 minutes left', '1 minute left', '10 seconds left']],
	[10, ['5 minutes left', '1 minute left', '10 seconds left']],
	[5, ['Half the time is left', '1 minute left', '10 seconds left']],
	[1, ['Half the time is left', '10 seconds left']]
])('of %d minutes for a paper', (minutes, texts) => {
	expect(said({ limitMs: minutes * minute })).toEqual(texts);
});

test('of the time for each question only the last ten seconds, where it is over twenty', () => {
	const texts = ['10 seconds left for this question'];
	expect(said({ limitMs: null, questionMs: 30_000 })).toEqual(texts);
	expect(said({ limitMs: null, questionMs: 20_000 })).toEqual([]);
});

test('without a limit nothing', () => {
	expect(thresholdText(null, { limitMs: null })).toBe('');
});

test('who comes back between two thresholds is told no old one', () => {
	expect(thresholdText(4 * minute, { limitMs: 10 * minute })).toBe('');
});

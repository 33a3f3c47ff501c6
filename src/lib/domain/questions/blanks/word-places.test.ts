import { expect, test } from 'vitest';
import { rowOf, WordPlaces } from './word-places.ts';

/** The words of a text that are found for a wording. */
function found(text: string, wording: string): string[] {
	return new WordPlaces(text).of(rowOf(wording)).map(({ start, end }) => text.slice(start, end));
}

test.each<[text: string, wording: string, words: string[]]>([
	['Ann Lee met Lee.', 'Lee', ['Lee', 'Lee']],
	['Ann  Lee and\nann lee', 'Ann Lee', ['Ann  Lee', 'ann lee']],
	['The Norwegian left Norway.', 'Norway', ['Norway']],
	['The harbour is the Harbour.', 'the harbour', ['harbour', 'Harbour']],
	['Muñoz, Munoz’s', 'Munoz', ['Muñoz', 'Munoz']],
	['Ed al-Amin', 'al-Amin', ['al-Amin']],
	['500 of 2,500 and 500,000', '500', ['500']],
	['2,500 of 12,500 and 2,500,000.', '2,500', ['2,500']],
	['2 500', '2 500', ['2 500']],
	['C17 in 17 years', '17', ['17']],
	['WHO knows who?', 'WHO', ['WHO']],
	['WHO knows who?', 'who', ['WHO', 'who']],
	['Ann.\n\nLee left.', 'Ann Lee', []],
	['Ann\r\nLee left.', 'Ann Lee', ['Ann\r\nLee']],
	['彼は東京に住む。東京', '東京', ['東京', '東京']],
	['Nothing.', '…', []],
	['', 'Ann', []]
])('%j has %j at %j', (text, wording, words) => {
	expect(found(text, wording)).toEqual(words);
});

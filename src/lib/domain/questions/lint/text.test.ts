import { expect, test } from 'vitest';
import { contains, textOf, twice } from './text.ts';

test.each([
	['The Müller’s “Æon”, 2,500 m…', 'the müller s æon 2 500 m'],
	['al-Kadhimi ($155\u00a0million)', 'al kadhimi 155 million'],
	['¿Dónde está?', 'dónde está'],
	['Где Иран? «Там».', 'где иран там'],
	['ما هي منارة؟', 'ما هي منارة'],
	['e\u0301tude', 'e\u0301tude'],
	['…', ''],
	['', '']
])('%j is the words %j', (raw, words) => {
	expect(textOf(raw).words.join(' ')).toBe(words);
	expect(textOf(raw).padded).toBe(` ${words} `);
});

test('whole words are found, and no words nowhere', () => {
	expect(contains(textOf('About 2,500 troops'), textOf('2,500'))).toBe(true);
	expect(contains(textOf('Where do Qataris live?'), textOf('Qatar'))).toBe(false);
	expect(contains(textOf('a b'), textOf('…'))).toBe(false);
});

test('what stands twice is the second of them', () => {
	expect(twice(['Oil', 'Gas', 'oil.'].map(textOf))?.raw).toBe('oil.');
	expect(twice(['Oil', 'Gas'].map(textOf))).toBeNull();
});

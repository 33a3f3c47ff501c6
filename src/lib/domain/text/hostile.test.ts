import { expect, test } from 'vitest';
import { readDraft } from './draft.ts';
import { passageAt } from './passage.ts';
import { mostCharacters, titleOf } from './plain-text.ts';
import { words } from './words.ts';

// A pattern that looks back over a text for each sign of it would take minutes here; the runner's own
// limit is what this is measured by.
const units = [
	'.',
	'. ',
	' ',
	'\n',
	'a',
	'a.',
	'a.a',
	'"',
	'.”',
	'# ',
	'…',
	'。',
	'#\n',
	'Mr. ',
	'-'
];

test.each(units)('a text of nothing but %j is read at once', (unit) => {
	const text = `A${unit.repeat((mostCharacters - 2) / unit.length)}A`;
	expect(readDraft({ text, title: 'A title', date: '2021-07-26' }).ok).toBe(true);
	expect(titleOf(text)).toBeDefined();
	expect(words(text, { start: 0, end: text.length }).length).toBeGreaterThan(0);
	expect(passageAt(text, { start: text.length - 1, end: text.length })).toBeDefined();
});

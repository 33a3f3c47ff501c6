import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAt, paragraphs, readingMinutes } from './paragraphs.ts';

const read = (text: string) =>
	paragraphs(text).map(({ kind, start, end, number }) => [kind, number, text.slice(start, end)]);

test('an empty line parts paragraphs, and a line break alone does not', () => {
	expect(read('One.\n\nTwo,\nstill two.\n\n\n\nThree.')).toEqual([
		['paragraph', 1, 'One.'],
		['paragraph', 2, 'Two,\nstill two.'],
		['paragraph', 3, 'Three.']
	]);
});

test('a heading is read without its sign and carries the number of the paragraph after it', () => {
	expect(read('One.\n\n## Pressure at home\n\nTwo.')).toEqual([
		['paragraph', 1, 'One.'],
		['heading', 2, 'Pressure at home'],
		['paragraph', 2, 'Two.']
	]);
});

test.each([
	['spaces around', '  One.  \n\n\tTwo. ', ['One.', 'Two.']],
	['a line of spaces alone', 'One.\n\n   \n\nTwo.', ['One.', 'Two.']],
	['spaces alone at the start', '   \n\nOne.', ['One.']],
	['a heading without words', '## \n\nOne.', ['One.']],
	['spaces after the sign of a heading', '##   Pressure', ['Pressure']],
	['a sign without a space', '##Pressure', ['##Pressure']],
	['no text', '', []],
	['line breaks alone', '\n\n\n', []]
])('white space belongs to no block: %s', (_what, text, blocks) => {
	expect(read(text).map(([, , words]) => words)).toEqual(blocks);
});

test('blocks stand in order, apart, and have no white space at their ends', () => {
	const line = fc.constantFrom('', ' ', '## ', '## A', 'a b', ' c ', '\t', 'd\u00a0');
	const property = fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
		const text = lines.join('\n');
		const blocks = paragraphs(text);
		return blocks.every(({ start, end }, index) => {
			const words = text.slice(start, end);
			return words !== '' && words === words.trim() && start >= (blocks[index - 1]?.end ?? 0);
		});
	});
	fc.assert(property, { seed: 1, numRuns: 500 });
});

test('an offset is found in its block, and one between blocks in the first', () => {
	const text = 'One.\n\nTwo.';
	const blocks = paragraphs(text);
	expect(paragraphAt(blocks, text.indexOf('Two'))?.number).toBe(2);
	expect(paragraphAt(blocks, 4)?.number).toBe(1);
	expect(paragraphAt([], 0)).toBeUndefined();
});

test.each([
	[0, 1],
	[1, 1],
	[230, 1],
	[460, 2],
	[600, 3]
])('%d words take %d minutes', (words, minutes) => {
	expect(readingMinutes('word '.repeat(words))).toBe(minutes);
});

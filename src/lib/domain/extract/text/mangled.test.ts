import { expect, test } from 'vitest';
import { rowsOf } from '../fixtures.ts';
import { clean, mangled } from './mangled.cases.ts';
import { sentencesOf } from './sentences-of.ts';

const flawsOf = (text: string) =>
	sentencesOf(text, [{ span: { start: 0, end: text.length }, role: 'body' }]).flatMap(({ flags }) =>
		flags.map(({ flag, span }) => [flag, text.slice(span.start, span.end)])
	);

test.each(rowsOf(mangled))('$sentence', ({ sentence, expected }) => {
	expect(flawsOf(sentence)).toEqual(expected);
});

test.each(clean)('nothing is wrong with: %s', (text) => {
	expect(flawsOf(text)).toEqual([]);
});

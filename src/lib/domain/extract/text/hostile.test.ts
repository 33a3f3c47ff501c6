import { expect, test } from 'vitest';
import { languageOf } from '../language.ts';
import { blocksOf } from './blocks.ts';
import { sentencesOf } from './sentences-of.ts';

// what looks back over a text for each sign of it would take minutes here; the runner's own limit is
// what this is measured by
const size = 1_000_000;

test.each([
	'a ',
	'a',
	'A ',
	'A',
	'.',
	'. ',
	'a. ',
	'A. ',
	'"',
	'" ',
	'(',
	'[1]',
	'[',
	' ',
	'\n',
	'\r\n',
	'a\n',
	'1',
	'1 ',
	'1,',
	'-',
	'- ',
	'\ud800',
	'\udc00a ',
	'…',
	'By A, ',
	'By A and\n',
	'(left) ',
	'U.S. ',
	'| ',
	'And The ',
	'A (A) ',
	'\u0000',
	'א ',
	'\t',
	"''",
	'``',
	'had ',
	'A, A, ',
	'Jan. 5 – ',
	'Mr. ',
	'a.a.a.',
	', ',
	'“a ',
	'a  b ',
	'(see ',
	'[ˈ',
	'yesterday The man ',
	'In A, b was ',
	'However it ',
	'ever - ',
	'a\u00ad',
	'A: b\n',
	'1. a\n',
	'mixed A. b, (c) “d” 1 [2] – '
])(
	'a text of nothing but %j is read at once',
	(unit) => {
		const text = unit.repeat(size / unit.length);
		const blocks = blocksOf(text);
		const found = sentencesOf(text, blocks);
		expect(blocks.every(({ span }) => span.end <= text.length)).toBe(true);
		expect(found.every(({ span }) => span.end > span.start)).toBe(true);
		expect(languageOf(text).english).toBeLessThanOrEqual(1);
	},
	60_000
);

import { expect, test } from 'vitest';
import { questionKinds } from '../questions/question.ts';
import { madeSource, strangers } from './library.fixtures.ts';
import { paperMark } from './paper-mark.ts';
import { drawPaper } from './paper.ts';
import { stockOf } from './stock.ts';

const stock = stockOf([
	madeSource('north', strangers(20), [
		['match', [0, 1, 2]],
		['order', [3, 4, 5]]
	]),
	madeSource('south', strangers(12))
]);

/** Papers as this version of the engine draws them. */
const papers = [
	[1, {}, 1_533_190_510],
	[2, { kinds: ['choice', 'trueFalse'] }, 2_244_636_351],
	[3, { parts: [0, 2] }, 1_686_290_733],
	[65_535, { count: 32 }, 847_252_210]
] as const;

test.each(papers)('seed %d, %j: the same paper as on any device', (seed, wanted, mark) => {
	const paper = drawPaper(stock, { count: 10, kinds: questionKinds, ...wanted }, seed);
	expect(
		paperMark(paper),
		'Raise ENGINE_VERSION: a paper code of an older version would give another paper here.'
	).toBe(mark);
});

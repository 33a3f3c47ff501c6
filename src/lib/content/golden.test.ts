import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledPacks } from './fixtures.ts';
import { printed } from './printed.ts';

const root = new URL('../../../questions/', import.meta.url);

describe.each(bundledPacks)('the golden file of $id', ({ id, articles }) => {
	const file = new URL(`${id}/questions.golden.txt`, root).pathname;
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const questions = articles.flatMap((article) => article.questions);

	test('the questions read as they did; run vitest with -u to accept another wording', async () => {
		await expect(`${questions.map(printed).join('\n')}`).toMatchFileSnapshot(file);
	});

	test('the ids are those of the file', () => {
		expect(
			questions.map((question) => question.id).toSorted(),
			'An id must never change once it is released: what learners did hangs on it.'
		).toEqual(idsIn(before).toSorted());
	});
});

/** The first lines of the blocks. */
function idsIn(golden: string): string[] {
	return golden.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

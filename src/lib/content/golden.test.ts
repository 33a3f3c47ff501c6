import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledPacks } from './fixtures.ts';
import { printed } from './printed.ts';

const root = new URL('../../../questions/', import.meta.url);

describe.each(bundledPacks)('the golden file of $id', ({ id, edition, articles }) => {
	const file = new URL(`${id}/questions.golden.txt`, root).pathname;
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const questions = articles.flatMap((article) => article.questions);
	const now = ` edition ${edition}\n${questions.map(printed).join('\n')}`;

	test('the questions read as they did; run vitest with -u to accept another wording', async () => {
		await expect(now).toMatchFileSnapshot(file);
	});

	test('other questions are another edition', () => {
		const [line = '', ...rest] = before.split('\n');
		if (rest.join('\n') === now.split('\n').slice(1).join('\n')) return;
		expect(
			edition,
			'Raise the edition in pack.ts: by it two devices tell which of them has older questions.'
		).toBeGreaterThan(Number(/^ edition (\d+)$/.exec(line)?.[1] ?? 0));
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

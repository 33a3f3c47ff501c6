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
		// first, or -u would write them down as if they had been of this edition all the time
		expect(
			isTold(before, now),
			'Raise the edition in pack.ts: by it two devices tell which of them has older questions.'
		).toBe(true);
		await expect(now).toMatchFileSnapshot(file);
	});

	test('the ids are those of the file', () => {
		expect(
			questions.map((question) => question.id).toSorted(),
			'An id must never change once it is released: what learners did hangs on it.'
		).toEqual(idsIn(before).toSorted());
	});
});

test.each([
	['the same questions', ' edition 1\na\n', ' edition 1\na\n', true],
	['other questions of the same edition', ' edition 1\na\n', ' edition 1\nb\n', false],
	['other questions of a new edition', ' edition 1\na\n', ' edition 2\nb\n', true],
	['other questions of an older edition', ' edition 10\na\n', ' edition 9\nb\n', false],
	['the same questions of a new edition', ' edition 1\na\n', ' edition 2\na\n', true],
	['the first questions', '', ' edition 1\na\n', true]
])('%s: the edition tells of it', (_, before, now, told) => {
	expect(isTold(before, now)).toBe(told);
});

/** Questions that are not those of the file are of a later edition. */
function isTold(before: string, now: string): boolean {
	const [old, recent] = [before, now].map(parted);
	return old?.questions === recent?.questions || (recent?.edition ?? 0) > (old?.edition ?? 0);
}

function parted(golden: string): { edition: number; questions: string } {
	const [line = '', ...rest] = golden.split('\n');
	return { edition: Number(/^ edition (\d+)$/.exec(line)?.[1] ?? 0), questions: rest.join('\n') };
}

/** The first lines of the blocks. */
function idsIn(golden: string): string[] {
	return golden.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

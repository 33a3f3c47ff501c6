import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Question } from '../domain/questions/question.ts';
import { bundledPacks } from './fixtures.ts';

const root = new URL('../../../questions/', import.meta.url);

describe.each(bundledPacks)('the golden file of $id', ({ id, articles }) => {
	const file = new URL(`${id}/questions.golden.txt`, root).pathname;
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const questions = articles.flatMap((article) => article.questions);

	test('the questions read as they did; run vitest with -u to accept another wording', async () => {
		await expect(`${questions.map(block).join('\n')}`).toMatchFileSnapshot(file);
	});

	test('the ids are those of the file', () => {
		expect(
			questions.map((question) => question.id).toSorted(),
			'An id must never change once it is released: what learners did hangs on it.'
		).toEqual(idsIn(before).toSorted());
	});
});

/** A question as a block of lines, the id first. */
function block(question: Question): string {
	return [question.id, `  ${question.kind}: ${marked(question)}`, ...answers(question), ''].join(
		'\n'
	);
}

/** The stem with its emphasis in asterisks, as the wording has it. */
function marked({ stem, emphasis }: Question): string {
	return emphasis.reduceRight(
		(text, { start, end }) =>
			`${text.slice(0, start)}*${text.slice(start, end)}*${text.slice(end)}`,
		stem
	);
}

function answers(question: Question): string[] {
	switch (question.kind) {
		case 'choice': {
			const wrong = question.options.filter(({ text }) => text !== question.key);
			return [`  = ${question.key}`, ...wrong.map(({ text, note }) => noted(`  - ${text}`, note))];
		}
		case 'trueFalse':
			return question.claims.map(({ text, isTrue, note }) =>
				noted(`  ${isTrue ? '=' : '-'} ${text}`, note)
			);
		case 'numeric':
			return [`  = ${question.keyText} (${question.key} ${question.unit})`];
		case 'typed':
			return [
				`  = ${question.keyText}${question.expects === 'date' ? ` (${question.key})` : ''}`,
				...question.accepted.slice(1).map((wording) => `  = ${wording}`)
			];
	}
}

function noted(line: string, note: string | undefined): string {
	return note === undefined ? line : `${line}  ← ${note}`;
}

/** The first lines of the blocks. */
function idsIn(golden: string): string[] {
	return golden.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

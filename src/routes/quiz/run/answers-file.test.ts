import { expect, test } from 'vitest';
import { answered, eventAt, started } from '$lib/domain/quiz/fixtures.ts';
import { answersFile } from './answers-file.ts';

test('holds each question with its last answer and when it was given', () => {
	const file = answersFile([
		started(),
		eventAt(1, 30_000, answered(0, 'Iraq')),
		eventAt(2, 65_000, answered(0)),
		eventAt(3, 70_000, answered(2, 'Iraq'))
	]);
	expect(file?.name).toMatch(/^dossier-quiz-answers-2021-07-26-\d{6}\.txt$/);
	const [, first = '', second = '', third = ''] = file?.text.split('\n\n') ?? [];
	expect(first).toMatch(
		/^1\. .+\n {3}Answer: Qatar\n {3}Given: 2021-07-26 .+, 1:05 into the quiz$/
	);
	expect(second).toMatch(/^2\. .+\n {3}Answer: none$/);
	expect(third).toContain('Answer: Iraq');
});

test('of no attempt there is no file', () => {
	expect(answersFile([])).toBeNull();
});

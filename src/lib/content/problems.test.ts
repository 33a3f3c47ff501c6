import { expect, test } from 'vitest';
import { PackError, problemLine } from './problems.ts';

const file = 'questions/p/a.facts.ts';
const sentence = 'The field date is missing. Write a date.';

test.each([
	[{ file, sentence }, `${file} ${sentence}`],
	[{ file, factId: 'x', sentence }, `${file} fact "x": ${sentence}`],
	[{ file, factId: 'x', line: 12, sentence }, `${file}:12 fact "x": ${sentence}`]
])('a problem is one line that an editor can follow', (problem, line) => {
	expect(problemLine(problem)).toBe(line);
});

test('the error that stops the build tells every problem', () => {
	const problems = [
		{ file, sentence },
		{ file, factId: 'x', line: 12, sentence }
	];
	const error = new PackError(problems);
	expect(error.message).toBe(`\n${problems.map(problemLine).join('\n')}\n`);
	expect(error).toMatchObject({ name: 'PackError', problems });
});

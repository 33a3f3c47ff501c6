import { expect, test } from 'vitest';
import { choice, cloze, multi, numeric, trueFalse, typed } from './fixtures.ts';
import { asFirstWorded, canReword, reword, stemProblem } from './reword.ts';

test.each([choice(), multi(), numeric(), typed()])(
	'a $kind is worded anew, and as at first again',
	(question) => {
		const twice = reword(reword(question, 'What is it?'), 'What was it?');
		expect(twice).toMatchObject({ id: question.id, stem: 'What was it?', emphasis: [] });
		expect(asFirstWorded(twice)).toEqual(question);
		expect(JSON.stringify(asFirstWorded(twice))).toBe(JSON.stringify(question));
	}
);

test.each([cloze(), trueFalse()])('a $kind stays as it is', (question) => {
	expect(canReword(question)).toBe(false);
	expect(reword(question, 'What is it?')).toBe(question);
});

test.each([
	['In which country is the institute based?', null],
	['', 'empty'],
	['?!', 'empty'],
	['Is it based in QATAR?', 'key-in-stem'],
	['Is it based in the Qatari desert?', null]
])('%j as a stem: %s', (stem, problem) => {
	expect(stemProblem(choice(), stem)).toBe(problem);
});

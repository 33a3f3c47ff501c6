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

test.each([
	['How much was promised?', null],
	['Was it 155 million?', 'key-in-stem'],
	['Was it 15 million?', null]
])('the number alone gives an amount away: %j as a stem', (stem, problem) => {
	expect(stemProblem(numeric({ keyText: 'over $155 million' }), stem)).toBe(problem);
});

test('a number that the first wording has for something else may stay', () => {
	const question = numeric({
		stem: 'How many came on 26 July?',
		unit: 'guests',
		keyText: '26 guests'
	});
	const reworded = reword(question, 'How many arrived on that day?');
	expect(stemProblem(reworded, 'How many arrived on 26 July?')).toBeNull();
});

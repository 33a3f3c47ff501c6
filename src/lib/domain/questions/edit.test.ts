import { expect, test } from 'vitest';
import { editQuestion, wordingToEdit, type EditedWording } from './edit.ts';
import { choice, numeric, trueFalse, typed, typedDate } from './fixtures.ts';
import { among, asks, gapped, ranked } from './lint/examples.fixtures.ts';
import type { Question } from './question.ts';

function edit(question: Question, change: Partial<EditedWording>) {
	const wording = wordingToEdit(question);
	if (!wording) throw new Error('nothing to edit');
	return editQuestion(question, { ...wording, ...change });
}

test.each([
	['choice', choice()],
	['numeric', numeric()],
	['typed', typed()],
	['date', typedDate('1811-02', 'February 1811')],
	['cloze', gapped('The tower was built near _____ in those years.')]
])('a question of the kind %s that nothing is changed in stays as it is', (_kind, question) => {
	expect(edit(question, {})).toEqual({ ok: true, value: question });
});

test('true or false has no words to edit', () => {
	expect(wordingToEdit(trueFalse())).toBeNull();
});

test.each([
	['without a stem', asks('Which rock?'), { stem: ' ' }, 'no-stem'],
	['without a key', asks('Which rock?'), { key: '' }, 'no-key'],
	['whose number is none', numeric(), { key: 'many' }, 'no-number'],
	['whose date is none', typedDate('1811-02', 'February 1811'), { key: 'soon' }, 'no-date'],
	[
		'without its gap',
		gapped('It stood on _____ for years.'),
		{ stem: 'It stood there.' },
		'no-gap'
	],
	[
		'without a wrong option',
		among('Which rock?', 'Bell', 'Wolf'),
		{ wrong: [' '] },
		'no-wrong-option'
	],
	[
		'with one option twice',
		among('Which rock?', 'Bell', 'Wolf'),
		{ wrong: ['bell'] },
		'option-twice'
	],
	['that gives its key away', asks('Which rock?'), { stem: 'Is it Bell Rock?' }, 'key-in-stem']
])('a question %s cannot be asked', (_what, question, change, problem) => {
	expect(edit(question, change)).toEqual({ ok: false, problem });
});

test('another number is compared with its value', () => {
	expect(edit(numeric(), { key: '3,100' })).toMatchObject({
		value: { key: 3100, keyText: '3,100', bound: 'exact' }
	});
});

test('another key is the only answer that is right', () => {
	expect(edit(asks('Which rock?', 'Bell Rock', 'the Bell'), { key: 'Wolf Rock' })).toMatchObject({
		value: { key: 'Wolf Rock', keyText: 'Wolf Rock', accepted: ['Wolf Rock'] }
	});
});

test('options keep their order only where each has its place in it', () => {
	const question = ranked('How many?', ['10', 10], ['20', 20], ['30', 30]);
	expect(edit(question, { wrong: ['30'] })).toMatchObject({
		value: {
			options: [
				{ text: '10', rank: 10 },
				{ text: '30', rank: 30 }
			]
		}
	});
	expect(edit(question, { wrong: ['30', '45'] })).toMatchObject({
		value: { options: [{ text: '10' }, { text: '30' }, { text: '45' }] }
	});
});

test('the gap is found where it stands in the new stem', () => {
	const result = edit(gapped('It stood on _____ for years.'), { stem: 'On _____ it stood.' });
	expect(result).toMatchObject({ value: { gap: { start: 3, end: 8 } } });
});

import { expect, test } from 'vitest';
import { choice, numeric, trueFalse, typed, typedDate } from './fixtures.ts';
import { findFlaws, flawCodes, type FlawCode } from './lint.ts';
import type { Question } from './question.ts';

const yes = { text: 'It ended.', isTrue: true };
const no = { text: 'It began.', isTrue: false };
const options = (...texts: string[]) => texts.map((text) => ({ text }));

/** A flawed example, the flaws it has, and what is said of it where that matters. */
const flawed: readonly [FlawCode, Question, string?][] = [
	[
		'key-in-stem',
		choice({ stem: 'In which country is Qatar?' }),
		'In which country is Qatar? ← Qatar'
	],
	['key-in-stem', typed({ stem: 'What does the Pentagon say?' })],
	['key-in-stem', numeric({ stem: 'What are $155\u00a0million?' })],
	['key-in-stem', { ...typedDate('2018', '2018'), stem: 'What ended in 2018?' }],
	['key-not-an-option', choice({ key: 'Oman' }), 'Oman'],
	['too-few-options', choice({ options: options('Qatar', 'Iraq') })],
	['options-alike', choice({ options: options('Qatar', 'Iraq', 'Egypt', 'iraq.') }), 'iraq'],
	['no-evidence', choice({ evidence: [] })],
	['no-evidence', numeric({ evidence: [{ start: 5, end: 5 }] })],
	['empty-text', choice({ options: options('Qatar', 'Iraq', ' ') })],
	['empty-text', typed({ key: '', keyText: '', accepted: [''] })],
	['empty-text', trueFalse({ claims: [yes, { text: '', isTrue: false }] })],
	['stem-unfinished', choice({ stem: 'In which country' }), 'In which country'],
	['no-true-claim', trueFalse({ claims: [no] })],
	['no-true-claim', trueFalse({ claims: [yes, { ...yes, text: 'It was over.' }, no] })],
	['no-false-claim', trueFalse({ claims: [yes] })]
];

test.each(flawed)('%s is found', (code, question, detail) => {
	const found = findFlaws(question).filter((flaw) => flaw.code === code);
	expect(found.map(({ questionId }) => questionId)).toEqual([question.id]);
	expect(found[0]?.detail).toMatch(detail ?? /./);
});

test('every code has a flawed example', () => {
	expect(new Set(flawed.map(([code]) => code))).toEqual(new Set(flawCodes));
});

test('several flaws are found at once', () => {
	const question = choice({ stem: 'Qatar', options: options('Qatar', 'qatar'), evidence: [] });
	expect(findFlaws(question).map(({ code }) => code)).toEqual([
		'no-evidence',
		'stem-unfinished',
		'key-in-stem',
		'too-few-options',
		'options-alike'
	]);
});

test.each<[string, Question]>([
	['a choice', choice()],
	['a number', numeric()],
	['words', typed({ stem: 'Who said so?' })],
	['a date', typedDate()],
	['true or false', trueFalse()],
	['a task that is no question', choice({ stem: 'Name one country.' })],
	['a key within a longer word', choice({ stem: 'Where do Qataris live?' })]
])('%s without a flaw passes', (_what, question) => {
	expect(findFlaws(question)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '../facts/fixtures.ts';
import { askedClaim, choice, numeric, typed, typedDate } from '../questions/fixtures.ts';
import type { Answer } from './answer.ts';
import { cases } from './grade.cases.ts';
import { grade } from './grade.ts';

const dontKnow: Answer = { kind: 'none', why: 'unknown' };
const option = (text: string): Answer => ({ kind: 'choice', option: text });
const number = (raw: string): Answer => ({ kind: 'numeric', raw });
const words = (raw: string): Answer => ({ kind: 'typed', raw });
const judged = (isTrue: boolean): Answer => ({ kind: 'trueFalse', isTrue });

/** `right`, `wrong`, or the problem. */
function verdict(...[question, answer]: Parameters<typeof grade>) {
	const graded = grade(question, answer);
	if (!graded.ok) return graded.problem;
	return graded.value.right ? 'right' : 'wrong';
}

describe.each(cases)('$asked', ({ question, rows }) => {
	test.each(rows)('%j: %s', (raw, expected) => {
		const answer = { kind: question.kind, raw } as Answer;
		const graded = verdict(question, answer);
		expect(typeof graded === 'string' ? graded : graded.kind).toBe(expected);
	});
});

describe('a choice', () => {
	test.each([
		['Qatar', 'right'],
		['Jordan', 'wrong'],
		['qatar', 'wrong'],
		['', 'wrong']
	])('%j is %s', (text, expected) => {
		expect(verdict(choice(), option(text))).toBe(expected);
	});
});

test.each([
	[true, true, 'right'],
	[true, false, 'wrong'],
	[false, true, 'wrong'],
	[false, false, 'right']
])('a claim that is %s, judged %s, is answered %s', (isTrue, answer, expected) => {
	expect(verdict(askedClaim(isTrue), judged(answer))).toBe(expected);
});

describe('a number', () => {
	test.each([
		['155 million', 'right'],
		['$155m', 'right'],
		['155,000,000', 'right'],
		['155.0 million', 'right'],
		['156 million', 'wrong'],
		['15.5 million', 'wrong'],
		['155 billion', 'wrong'],
		['155 thousand', 'wrong'],
		['-155 million', 'wrong'],
		['1,5', 'wrong'],
		['155', { kind: 'scale-missing', reading: 155 }],
		['155.000', { kind: 'ambiguous', readings: [155, 155_000] }],
		['155.000 thousand', { kind: 'ambiguous', readings: [155_000, 155e6] }],
		['', { kind: 'empty' }],
		['a lot', { kind: 'not-a-number' }]
	])('%j for 155 million: %o', (raw, expected) => {
		expect(verdict(numeric(), number(raw))).toEqual(expected);
	});

	test.each([
		[2500, '2.5', { kind: 'scale-missing', reading: 2.5 }],
		[2.3e6, '2.3', { kind: 'scale-missing', reading: 2.3 }],
		[4.35e6, '4.35', { kind: 'scale-missing', reading: 4.35 }],
		[1.9e12, '1.9', { kind: 'scale-missing', reading: 1.9 }],
		[1.5e9, '1,5', { kind: 'ambiguous', readings: [1.5, 15] }],
		[15, '1,5', { kind: 'ambiguous', readings: [1.5, 15] }],
		[1500, '1.500', { kind: 'ambiguous', readings: [1.5, 1500] }],
		[1500, '2.500', 'wrong'],
		[16, '16,000', 'wrong'],
		[16_000, '16,000', 'right'],
		[3e9, '3 million', 'wrong'],
		[2.3e6, '2.3 million', 'right'],
		[0, '0', 'right'],
		[0, '1', 'wrong'],
		[17, '17', 'right']
	])('%d answered with %j: %o', (key, raw, expected) => {
		expect(verdict(numeric({ key }), number(raw))).toEqual(expected);
	});

	test('the number itself is right, whatever it is', () => {
		const property = fc.property(fc.integer(), (key) => {
			const graded = grade(numeric({ key }), number(String(key)));
			return graded.ok && graded.value.right;
		});
		fc.assert(property, { seed: 1 });
	});
});

describe('words', () => {
	test.each([
		['the Pentagon', 'right'],
		['PENTAGON.', 'right'],
		['the White House', 'wrong'],
		['?', 'wrong'],
		['', { kind: 'empty' }],
		['  ', { kind: 'empty' }]
	])('%j for the Pentagon: %o', (raw, expected) => {
		expect(verdict(typed(), words(raw))).toEqual(expected);
	});
});

describe('a date', () => {
	test.each([
		['2018', '2018', 'right'],
		['2018', 'May 2018', 'right'],
		['2018', '8 May 2018', 'right'],
		['2018', '2019', 'wrong'],
		['2020-05', 'May 2020', 'right'],
		['2020-05', '7 May 2020', 'right'],
		['2020-05', 'June 2020', 'wrong'],
		['2020-05', '2019', 'wrong'],
		['2020-05', '2020', { kind: 'date-too-coarse', wanted: 'month' }],
		['2021-07-26', '26 July 2021', 'right'],
		['2021-07-26', '25 July 2021', 'wrong'],
		['2021-07-26', 'July 2021', { kind: 'date-too-coarse', wanted: 'day' }],
		['2021-07-26', '2021', { kind: 'date-too-coarse', wanted: 'day' }],
		['2021-07-26', 'June 2021', 'wrong'],
		[
			'2021-04-03',
			'3/4/2021',
			{ kind: 'ambiguous-date', readings: ['3 April 2021', '4 March 2021'] }
		],
		['2020-05', 'May', { kind: 'not-a-date' }],
		['2020-05', '', { kind: 'empty' }]
	])('%s answered with %j: %o', (key, raw, expected) => {
		expect(verdict(typedDate(key), words(raw))).toEqual(expected);
	});
});

const everyKind = [choice(), askedClaim(true), numeric(), typed(), typedDate()];

test.each(everyKind)('"Don’t know" to $kind is wrong', (question) => {
	expect(verdict(question, dontKnow)).toBe('wrong');
});

test.each(everyKind)('no answer before time was up to $kind is a problem', (question) => {
	expect(verdict(question, { kind: 'none', why: 'unanswered' })).toEqual({
		kind: 'nothing-chosen'
	});
});

test.each(everyKind)('an answer of another kind to $kind is a problem', (question) => {
	const other = question.kind === 'choice' ? judged(true) : option('Qatar');
	expect(grade(question, other).ok).toBe(false);
});

test('every fact of a question has its outcome', () => {
	const question = choice({ factIds: [idOf('a'), idOf('b')] });
	expect(grade(question, option('Qatar'))).toEqual({
		ok: true,
		value: {
			right: true,
			outcomes: [
				{ factId: idOf('a'), right: true },
				{ factId: idOf('b'), right: true }
			]
		}
	});
});

test('the table of cases is long, and says nothing twice', () => {
	const rows = cases.flatMap(({ asked, rows }) => rows.map(([typed]) => `${asked}: ${typed}`));
	expect(rows.length).toBeGreaterThan(500);
	expect(new Set(rows).size).toBe(rows.length);
});

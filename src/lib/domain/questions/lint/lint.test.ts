import { describe, expect, test } from 'vitest';
import { choice, numeric, trueFalse, typed } from '../fixtures.ts';
import type { Question } from '../question.ts';
import { cases, setCases } from './lint.cases.ts';
import { regressions } from './lint.regressions.ts';
import { findFlaws, findSetFlaws, flawCodes, lint, lintSet, type Flaw } from './lint.ts';
import { rules, setRules } from './rules.ts';

const codesOf = (flaws: readonly Flaw[]) => flaws.map(({ code }) => code);

describe.each(cases)('$code', ({ code, flawed, clean, around }) => {
	test.each(flawed.map((question) => [question.stem, question] as const))(
		'is found: %s',
		(_stem, question) => {
			const found = lint(question, around).filter((flaw) => flaw.code === code);
			expect(found).toHaveLength(1);
			expect(found[0]?.questionId).toBe(question.id);
		}
	);

	test.each(clean.map((question) => [question.stem, question] as const))(
		'is not found: %s',
		(_stem, question) => {
			expect(codesOf(lint(question, around))).not.toContain(code);
		}
	);
});

describe.each(setCases)('$code', ({ code, flawed, clean }) => {
	test('is found in a set, and not in one that is like it', () => {
		for (const questions of flawed) expect(codesOf(findSetFlaws(questions))).toContain(code);
		for (const questions of clean) expect(codesOf(findSetFlaws(questions))).not.toContain(code);
	});
});

describe('the table', () => {
	const all = [...cases, ...setCases];

	test('has a flawed and a clean row for every code, and each code once', () => {
		expect(all.map(({ code }) => code).sort()).toEqual([...flawCodes].sort());
		expect(all.filter(({ flawed, clean }) => flawed.length === 0 || clean.length === 0)).toEqual(
			[]
		);
	});

	test('has codes in kebab-case and a sentence for each', () => {
		for (const { code, says } of [...rules, ...setRules]) {
			expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
			expect(says).toMatch(/^[A-Z“].*[.”]$/);
		}
	});
});

test.each(regressions)(
	'$was: $code',
	({ code, question, around, beside = [], severity = 'hard' }) => {
		const { id } = question;
		const flaws = lintSet([question, ...beside], around).filter((flaw) => flaw.code === code);
		expect(flaws[0]).toMatchObject({ questionId: id, severity });
	}
);

test('the regressions are forty or more', () => {
	expect(regressions.length).toBeGreaterThanOrEqual(40);
});

test('several flaws are found at once, each with the words concerned', () => {
	const options = ['Qatar', 'qatar'].map((text) => ({ text }));
	const flaws = findFlaws(choice({ stem: 'Qatar', options, evidence: [] }));
	expect(codesOf(flaws)).toEqual([
		'no-evidence',
		'stem-unfinished',
		'stem-unfocused',
		'key-in-stem',
		'too-few-options',
		'options-alike',
		'more-than-one-right'
	]);
	expect(flaws[3]).toMatchObject({ severity: 'hard', detail: 'Qatar ← Qatar' });
});

test('a remark refuses nothing', () => {
	const question = typed({ stem: 'Which tower?' });
	expect(findFlaws(question)).toEqual([]);
	expect(lint(question)).toMatchObject([{ code: 'stem-too-short', severity: 'soft' }]);
});

test.each<[string, Question]>([
	['a choice', choice()],
	['a number', numeric()],
	['words', typed({ stem: 'Who said that the troops were guests?' })],
	['a task that is no question', choice({ stem: 'Name one country in Asia.' })]
])('%s without a flaw has no remark either', (_what, question) => {
	expect(lint(question)).toEqual([]);
});

test('a language that is not known gets the rules without words', () => {
	const claims = [
		{ text: 'Hier, la tour la tour était éteinte.', isTrue: true },
		{ text: 'Hier, la tour la tour brûlait .', isTrue: false, note: 'Non.' }
	];
	expect(lint(trueFalse({ language: 'fr', stem: 'Vrai ou faux ?', claims }))).toEqual([]);
	expect(codesOf(lint(choice({ language: 'fr', key: 'Oman' })))).toEqual(['key-not-an-option']);
});

test.each([
	'hostile',
	'a '.repeat(50),
	'(((',
	'“'.repeat(40),
	'1,'.repeat(60),
	'that '.repeat(60),
	'was and ',
	'says ',
	'in May '
])('a long or strange text takes no time and throws nothing: %s', (text) => {
	const long = text.repeat(200);
	const options = [long, `${long}x`, `x${long}`].map((each) => ({ text: each }));
	expect(lint(choice({ stem: long, key: long, options })).length).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../facts/fact.ts';
import { ask } from '../questions/ask.ts';
import { askedClaim, choice, numeric, trueFalse, typed, typedDate } from '../questions/fixtures.ts';
import { amountInWords, currencyName, numberInDigits, sumInDigits } from '../text/en/amounts.ts';
import type { Answer } from './answer.ts';
import { cases } from './grade.cases.ts';
import { grade, gradeInsisted } from './grade.ts';

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

const everyKind = [choice(), askedClaim(true), numeric(), typed(), typedDate()];

describe('what is almost right', () => {
	const almost = cases.flatMap(({ question, rows }) =>
		rows.flatMap(([raw, expected]) => (expected === 'almost' ? [{ question, raw }] : []))
	);

	test.each(almost)('$raw is right when the learner insists', ({ question, raw }) => {
		expect(gradeInsisted(question, words(raw))).toMatchObject({ value: { right: true } });
	});

	test('nothing else changes when the learner insists', () => {
		for (const { question, rows } of cases) {
			for (const [raw, expected] of rows.filter((row) => row[1] !== 'almost')) {
				const answer = { kind: question.kind, raw } as Answer;
				expect(gradeInsisted(question, answer), `${raw}: ${expected}`).toEqual(
					grade(question, answer)
				);
			}
		}
	});
});

/** One slip: a letter out, in, changed, or two neighbours swapped. */
const slip = fc
	.tuple(fc.constantFrom('out', 'in', 'other', 'swap'), fc.nat())
	.map(([kind, n]) => (word: string) => {
		const at = 1 + (n % (word.length - 1));
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (kind === 'out') return before + after.slice(1);
		if (kind === 'in') return `${before}q${after}`;
		if (kind === 'other') return `${before}q${after.slice(1)}`;
		return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
	});

test('one slip in a long word is never wrong, and two are never right', () => {
	const word = fc.constantFrom('Mozambique', 'Liechtenstein', 'Afghanistan', 'Montenegro');
	const property = fc.property(word, slip, slip, (meant, one, two) => {
		const question = typed({ accepted: [meant, 'a state'] });
		const once = verdict(question, words(one(meant)));
		const twice = one(meant).slice(0, 3) + two(one(meant).slice(3)) + 'xx';
		return once !== 'wrong' && verdict(question, words(twice)) === 'wrong';
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('a printed key that is typed back is right, in every unit and currency', () => {
	const units = fc.constantFrom('troops', 'metres', 'kilometres', 'per cent', 'degrees Celsius');
	const bound = fc.constantFrom(...bounds.filter((name) => name !== 'range'));
	const value = fc.oneof(
		fc.nat(),
		fc.nat({ max: 9999 }),
		fc.nat({ max: 999 }).map((n) => n / 10)
	);
	const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'CHF');
	const property = fc.property(units, bound, value, currency, (unit, name, key, code) => {
		const amount = { bound: name, value: key };
		const count = amountInWords(amount, numberInDigits);
		const sum = amountInWords(amount, (n) => sumInDigits(n, code));
		const isRight = (asked: string, raw: string) =>
			verdict(numeric({ key, unit: asked }), number(raw));
		const verdicts = [
			...[count, `${count} ${unit}`, `${count}\u00a0${unit}`].map((raw) => isRight(unit, raw)),
			isRight(currencyName(code), sum)
		];
		return verdicts.every((one) => one === 'right');
	});
	fc.assert(property, { seed: 1, numRuns: 2000 });
});

test('every accepted wording is right in any case and spacing', () => {
	const name = fc.constantFrom(...cases.filter(({ question }) => question.kind === 'typed'));
	const change = fc.constantFrom(
		(text: string) => text.toUpperCase(),
		(text: string) => text.toLowerCase(),
		(text: string) => `  ${text.replaceAll(' ', '   ')} `,
		(text: string) => text.replaceAll(' ', '\u00a0'),
		(text: string) => text.normalize('NFD')
	);
	const property = fc.property(name, fc.nat(), change, ({ question }, n, changed) => {
		if (question.kind !== 'typed') return false;
		const accepted = question.expects === 'date' ? [question.keyText] : question.accepted;
		return verdict(question, words(changed(accepted[n % accepted.length] ?? ''))) === 'right';
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('grading never throws, and a problem comes with no verdict', () => {
	const pieces = fc.constantFrom(
		...[
			'two',
			'half',
			'a',
			'and',
			'million',
			'hundred',
			'point',
			'1,5',
			'2.500',
			'-',
			'$',
			'€',
			'%'
		],
		...[
			'km',
			'Mr',
			'al-',
			'Biden',
			'J.',
			',',
			'(',
			')',
			'July',
			'3/4/2021',
			'26',
			'²',
			'٥',
			'ß',
			' '
		]
	);
	const typedText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
	const asked = cases.map(({ question }) => question);
	const questions = fc.constantFrom(...everyKind, ...asked, ask(trueFalse(), 3));
	const answers = fc.oneof(
		fc.string().map(option),
		fc.string().map(number),
		fc.string().map(words),
		typedText.map(number),
		typedText.map(words),
		fc.boolean().map(judged),
		fc.constant(dontKnow)
	);
	const property = fc.property(questions, answers, (question, answer) => {
		const graded = grade(question, answer);
		return graded.ok
			? graded.value.outcomes.every(({ right }) => right === graded.value.right)
			: typeof graded.problem.kind === 'string';
	});
	fc.assert(property, { seed: 1, numRuns: 2000 });
});

test.each([
	['letters', 'm'.repeat(100_000)],
	['honorifics', 'Mr '.repeat(33_000)],
	['commas', ','.repeat(100_000)],
	['brackets', '('.repeat(100_000)],
	['articles', 'al-'.repeat(33_000)],
	['number words', 'a hundred and '.repeat(7000)],
	['digits', '1,'.repeat(50_000)]
])('100 kB of %s are graded at once', { timeout: 2000 }, (_what, raw) => {
	for (const question of everyKind) {
		expect(verdict(question, { kind: question.kind, raw } as Answer)).not.toBe('right');
	}
});

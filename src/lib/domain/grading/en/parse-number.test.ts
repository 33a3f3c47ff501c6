import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds } from '../../facts/fact.ts';
import { amountInWords, currencyName, numberInDigits, sumInDigits } from '../../text/en/amounts.ts';
import { ambiguous, readable, unreadable } from './parse-number.cases.ts';
import { parseNumber } from './parse-number.ts';

test.each(readable)('%j is read as %d', (raw, value, unit = '') => {
	expect(parseNumber(raw, unit)).toEqual({ ok: true, value });
});

test.each(ambiguous)('%j is asked back, for it may be any of %o', (raw, readings) => {
	expect(parseNumber(raw, '')).toEqual({ ok: false, problem: { kind: 'ambiguous', readings } });
});

test.each(unreadable)('%j is asked back, for it is no number', (raw) => {
	const problem = parseNumber(raw, 'troops');
	expect(problem).toMatchObject({ ok: false });
	expect(problem).not.toMatchObject({ problem: { kind: 'empty' } });
});

test.each(['', ' ', '\u00a0', '\n\t'])('%j is nothing yet', (raw) => {
	expect(parseNumber(raw, 'troops')).toEqual({ ok: false, problem: { kind: 'empty' } });
});

test('16,000 is not 16', () => {
	expect(parseNumber('16,000', '')).not.toEqual({ ok: true, value: 16 });
});

test('a key that is typed as it is shown is read as the key, whatever its bound', () => {
	const value = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 99_999 }));
	const bound = fc.constantFrom(...bounds.filter((name) => name !== 'range'));
	const property = fc.property(value, bound, (amount, name) => {
		const shown = amountInWords({ bound: name, value: amount }, numberInDigits);
		const read = parseNumber(`${shown} troops`, 'troops');
		return read.ok && Math.abs(read.value - amount) <= amount * 1e-11;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('a sum that is typed as it is shown is read as the sum, in every currency', () => {
	const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'CHF');
	const property = fc.property(fc.nat(), currencies, (value, currency) => {
		const read = parseNumber(sumInDigits(value, currency), currencyName(currency));
		return read.ok && read.value === value;
	});
	fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('whatever is typed, the answer is a finite number or a problem', () => {
	const alphabet = fc.constantFrom(..."0123456789,.  '’$€mkb-+", ' million', 'troops', 'about ');
	const typed = fc.oneof(
		fc.string(),
		fc.array(alphabet).map((parts) => parts.join(''))
	);
	const property = fc.property(typed, (raw) => {
		const read = parseNumber(raw, 'troops');
		return !read.ok || Number.isFinite(read.value);
	});
	fc.assert(property, { seed: 1, numRuns: 3000 });
});

test.each([
	['digits', '1'.repeat(100_000)],
	['spaces between digits', `1${' '.repeat(100_000)}1`],
	['separators', '1,'.repeat(50_000)],
	['dots and a letter', `${'1.'.repeat(50_000)}x`],
	['signs of money', '$'.repeat(100_000)],
	['words of exactness', 'about '.repeat(20_000)],
	['units', 'troops '.repeat(15_000)],
	['letters', 'm'.repeat(100_000)]
])('100 kB of %s are refused at once', { timeout: 2000 }, (_what, raw) => {
	expect(parseNumber(raw, 'troops')).toEqual({ ok: false, problem: { kind: 'not-a-number' } });
});

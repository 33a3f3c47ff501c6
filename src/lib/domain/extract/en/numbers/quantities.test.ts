import { expect, test } from 'vitest';
import { parseNumber } from '../../../grading/en/parse-number.ts';
import { quantitiesIn } from '../mentions.ts';
import { quantityCases } from './quantities.cases.ts';
import { rowsOf } from '../../fixtures.ts';

function foundIn(sentence: string) {
	return quantitiesIn(sentence, { start: 0, end: sentence.length });
}

test.each(rowsOf(quantityCases))('$sentence', ({ sentence, expected }) => {
	const found = foundIn(sentence).map(({ span, amount, unit }) => {
		const value = amount.high === undefined ? amount.value : [amount.value, amount.high];
		return [sentence.slice(span.start, span.end), value, unit, amount.bound];
	});
	expect(found).toEqual(
		expected.map(([words, value, unit, bound = 'exact']) => [words, value, unit, bound])
	);
});

test('the table is long enough to mean something', () => {
	expect(quantityCases.length).toBeGreaterThanOrEqual(120);
});

test.each(rowsOf(quantityCases))(
	'what a learner reads in “$sentence” is graded as the same number',
	({ sentence }) => {
		for (const { span, amount } of foundIn(sentence)) {
			const words = sentence.slice(span.start, span.end);
			const read = parseNumber(words, '');
			if (amount.bound === 'range' || !read.ok) continue;
			expect(read.value, words).toBeCloseTo(amount.value, 9);
		}
	}
);

test('the phrase is number, noun and what stands between', () => {
	const text = 'Only 2,500 US troops and a 20-member team stayed.';
	const phrases = foundIn(text).map(({ phrase }) => text.slice(phrase.start, phrase.end));
	expect(phrases).toEqual(['2,500 US troops', '20-member']);
});

test('a conversion is no quantity of its own, but it gives the other away', () => {
	const text = 'It is 17.9 km (about 11 miles) long.';
	const [only, ...others] = foundIn(text);
	expect(others).toEqual([]);
	expect(text.slice(only?.conversion?.start, only?.conversion?.end)).toBe('(about 11 miles)');
});

test('the words of the bound have a place of their own', () => {
	const text = 'It has more than 40 rooms, and 12 or more beds.';
	const words = foundIn(text).map(({ boundSpan }) => text.slice(boundSpan?.start, boundSpan?.end));
	expect(words).toEqual(['more than', 'or more']);
});

test('a number in words is told from one in digits', () => {
	expect(foundIn('Ten men and 12 women came.').map(({ inWords }) => inWords)).toEqual([
		true,
		false
	]);
});

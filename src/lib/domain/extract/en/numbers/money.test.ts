import { expect, test } from 'vitest';
import { parseNumber } from '../../../grading/en/parse-number.ts';
import { mentionsIn, moneyIn } from '../mentions.ts';
import { moneyCases } from './money.cases.ts';
import { rowsOf } from '../../fixtures.ts';

function foundIn(sentence: string) {
	return moneyIn(sentence, { start: 0, end: sentence.length });
}

test.each(rowsOf(moneyCases))('$sentence', ({ sentence, expected }) => {
	const found = foundIn(sentence).map(({ span, amount, currency, role }) => {
		const value = amount.high === undefined ? amount.value : [amount.value, amount.high];
		return [sentence.slice(span.start, span.end), value, currency, amount.bound, role];
	});
	const rows = expected.map(([words, value, currency, bound = 'exact', role = 'new']) => [
		words,
		value,
		currency,
		bound,
		role
	]);
	expect(found).toEqual(rows);
});

test('the table is long enough to mean something', () => {
	expect(moneyCases.length).toBeGreaterThanOrEqual(80);
});

test.each(rowsOf(moneyCases))(
	'what a learner reads in “$sentence” is graded as the same sum',
	({ sentence }) => {
		for (const { span, amount, currency } of foundIn(sentence)) {
			const words = sentence.slice(span.start, span.end);
			const read = parseNumber(words, currency.toLowerCase());
			const isCoin = /pence|cent|p$/.test(words);
			if (amount.bound === 'range' || isCoin || !read.ok) continue;
			expect(read.value, words).toBeCloseTo(amount.value, 6);
		}
	}
);

test('a sum in another currency in brackets gives the first away', () => {
	const text = 'It cost $275 million (about AU$361 million) in all.';
	const [only] = foundIn(text);
	expect(text.slice(only?.conversion?.start, only?.conversion?.end)).toBe('(about AU$361 million)');
});

test.each(['The board asked for $5 3 billion.', 'It cost $1.2.3 then.'])(
	'in “%s” the number of a broken sum is no quantity either',
	(text) => {
		expect(mentionsIn(text, { start: 0, end: text.length }, null)).toEqual([]);
	}
);

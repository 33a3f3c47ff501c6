import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../grading/en/parse-date.ts';
import { articleDate, dateless, explicitCases, relativeCases } from './dates.cases.ts';
import { rowsOf } from '../../fixtures.ts';
import { datesIn } from '../mentions.ts';

function foundIn(sentence: string, day: string | null = articleDate) {
	return datesIn(sentence, { start: 0, end: sentence.length }, day).map(({ span, ...mention }) => ({
		...mention,
		words: sentence.slice(span.start, span.end)
	}));
}

describe.each(rowsOf([...explicitCases, ...relativeCases]))(
	'$sentence',
	({ sentence, expected }) => {
		test('has its dates', () => {
			const found = foundIn(sentence).map(({ words, date, relation }) => [words, date, relation]);
			expect(found).toEqual(expected.map(([words, date, relation]) => [words, date, relation]));
		});
	}
);

test.each(dateless)('%s', (sentence) => {
	expect(foundIn(sentence)).toEqual([]);
});

test('the tables are long enough to mean something', () => {
	const count = explicitCases.length + relativeCases.length + dateless.length;
	expect(count).toBeGreaterThanOrEqual(100);
});

test.each(rowsOf(explicitCases))('“$sentence” needs no day of an article', ({ sentence }) => {
	expect(foundIn(sentence, null)).toEqual(foundIn(sentence));
	expect(foundIn(sentence).every(({ isExplicit }) => isExplicit)).toBe(true);
});

test.each(rowsOf(explicitCases))(
	'what a learner reads in “$sentence” is graded as the same date',
	({ sentence }) => {
		for (const { words, date } of foundIn(sentence)) {
			const read = parseDate(words);
			// the end of `March 3-5, 2011` is no date without its start
			if (read !== null && !/^\d+,/.test(words)) expect(read, words).toBe(date);
		}
	}
);

test.each(rowsOf(relativeCases))(
	'“$sentence” cannot be told without the day of the article',
	({ sentence }) => {
		const unsure = foundIn(sentence, null).filter(({ isExplicit }) => !isExplicit);
		expect(unsure.length).toBeGreaterThan(0);
		expect(unsure.every(({ date }) => date === null)).toBe(true);
	}
);

test('a caller who knows the tense is believed', () => {
	const text = 'The talks on Friday';
	const span = { start: 0, end: text.length };
	expect(datesIn(text, span, articleDate)[0]?.date).toBe(null);
	expect(datesIn(text, span, articleDate, 'past')[0]?.date).toBe('2019-10-11');
	expect(datesIn(text, span, articleDate, 'future')[0]?.date).toBe('2019-10-18');
});

test('a year before a noun is marked, for it may be part of a name', () => {
	expect(foundIn('The 2018 election came in 2018.').map(({ isModifier }) => isModifier)).toEqual([
		true,
		undefined
	]);
});

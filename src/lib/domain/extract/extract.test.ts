import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from './bands.ts';
import { extract } from './extract.ts';

const date = '2024-03-08';
const gapsOf = (text: string) =>
	extract(text, { date }).questions.flatMap(({ question }) =>
		question.kind === 'cloze' ? [question] : []
	);

/** The words of the text that are asked for, each once. */
const answersOf = (text: string) => [
	...new Set(
		extract(text, { date }).questions.flatMap(({ question: { answerSpan } }) =>
			answerSpan ? [text.slice(answerSpan.start, answerSpan.end)] : []
		)
	)
];

describe('numbers, sums and dates are asked', () => {
	test.each([
		['The harbour of Norra took in 412 ships in the spring of that cold year.', []],
		['The harbour of Norra took in 412 ships in the spring of 1904 alone.', ['412']],
		[
			'Some councils of Ostra spent $3.5 million on a new roof for the market hall.',
			['$3.5 million']
		],
		['The treaty of Ostra was signed by King Olaf on 4 May 1921 in Norra.', ['4 May 1921']],
		['He took in 412 ships in the spring of 1904 and sold them at once.', []],
		['Last week the harbour of Norra took in 412 ships from the north.', []]
	])('%s', (text, keys) => {
		const found = answersOf(text);
		expect(found.filter((key) => keys.includes(key))).toEqual(keys);
		if (keys.length === 0) expect(found).toEqual([]);
	});
});

test('the answer is the words at its span, and stands nowhere in the stem', () => {
	const text =
		'FERRY LINE TO CLOSE\n\nOSTRA — The ferry of Norra, built in 1907, carried 9,120 travellers. It stopped.';
	for (const { answerSpan, keyText, stem } of gapsOf(text)) {
		expect(answerSpan && text.slice(answerSpan.start, answerSpan.end)).toBe(keyText);
		expect(stem.replace(/^[^:]*: /, '')).not.toContain(keyText);
	}
	expect(gapsOf(text).length).toBeGreaterThan(0);
});

test('a question is about its sentence, without the headline and the place line before it', () => {
	const sentence = 'The ferry of Norra carried 9,120 travellers in the north.';
	for (const head of ['FERRY LINE TO CLOSE\n', 'OSTRA — ', 'Ferry line to close\r\n\r\nOSTRA — ']) {
		const stems = extract(`${head}${sentence}[12] It stopped.`, { date }).questions.map(
			({ question }) => question.stem
		);
		expect(stems.length).toBeGreaterThan(0);
		expect(stems.filter((stem) => /CLOSE|close|OSTRA|12/.test(stem))).toEqual([]);
	}
});

test('what is named in a text is asked with the rule that found it', () => {
	const text =
		'Norwegian Prime Minister Ida Holm opened the bridge. The National Bridge Office (NBO) paid for it.';
	const { questions } = extract(text, { date });
	expect(new Set(questions.map(({ pattern }) => pattern.split('/')[0]))).toContain('role');
	for (const { pattern, band, question } of questions)
		expect(band).toBe(bandOf(pattern, question.kind));
});

describe('a text that nothing can be asked of', () => {
	test.each([
		['', 'empty'],
		['Word', 'one word'],
		['12 13 14 15 2020 99 %', 'only numbers'],
		['“” “” ""', 'only quotes'],
		['\ud800 \udc00 lone', 'lone surrogates'],
		['שלום עולם 412 אוניות', 'right to left'],
		['\u0000\u0001\u0002 7 \u0003', 'signs of control']
	])('%j: %s', (text) => {
		expect(extract(text, { date }).questions).toEqual([]);
		expect(extract(text, { date: null }).questions).toEqual([]);
	});

	test('no text at all breaks it, and the same text gives the same', () => {
		const words = fc.constantFrom(
			...['The ', 'ferry ', 'of ', 'Norra ', '412 ', '$3 ', 'million ', 'said ', '. ', '\n\n'],
			...['“', '”', '(', 'in ', '1904 ', 'Dr. ', 'Ida ', 'Holm, ', 'who ', 'is ', '\ud83d', '–']
		);
		const property = fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
			const text = parts.join('');
			const first = extract(text, { date });
			expect(extract(text, { date })).toEqual(first);
			for (const { fact } of first.facts) {
				for (const { start, end } of fact.evidence) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(start).toBeLessThan(end);
				}
			}
		});
		fc.assert(property, { seed: 1, numRuns: 300 });
	});
});

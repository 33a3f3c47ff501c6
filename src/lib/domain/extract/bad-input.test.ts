import { describe, expect, test } from 'vitest';
import { extract, mostLength } from './extract.ts';

const date = '2024-03-08';
const sentence = 'The harbour of Norra took in 412 ships in the spring of 1904 alone. ';

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

/** The reasons for which a text as a whole, or a paragraph, is not read. */
function reasons(text: string): string[] {
	const { questions, facts, refused } = extract(text, { date });
	expect([questions, facts]).toEqual([[], []]);
	for (const { span } of refused) {
		expect(span.start).toBeGreaterThanOrEqual(0);
		expect(span.end).toBeLessThanOrEqual(text.length);
	}
	expect(extract(text, { date: null }).questions).toEqual([]);
	return refused.map(({ reason }) => reason);
}

describe('nothing can be asked, and the reason is told', () => {
	test.each([
		['no-text', ''],
		['no-text', ' \r\n\t\n\ufeff'],
		['no-sentences', 'Word'],
		['no-sentences', '412'],
		['no-sentences', 'Year Ships Cargo\n1904 412 3,100\n1905 398 2,900'],
		['no-sentences', '| Year | Ships |\n|------|-------|\n| 1904 | 412 |\n| 1905 | 398 |'],
		['unknown-language', '12 13 14 15 2020 99 %.'],
		['no-sentences', '“Oh.” “No.” ""'],
		['other-language', 'שלום עולם 412 אוניות.'],
		['other-language', 'مرحبا بالعالم 412 سفينة.'],
		['other-language', '诺拉港接待了412艘来自北方的船只。'],
		['unknown-language', '\u0000\u0001\u0002 7 \u0003.'],
		['unknown-language', '\ud800 \udc00 lone.'],
		['too-long', fill(sentence, mostLength + 1)]
	])('%s', (reason, text) => {
		expect(reasons(text)).toContain(reason);
	});
});

describe('a text of one megabyte is read to its end', () => {
	test.each([
		['one line', sentence],
		['lines', `${sentence}\n`],
		['paragraphs', `${sentence}\r\n\r\n`],
		['one word', 'a'],
		['one number', '7'],
		['capital words', 'Norra Holm '],
		['quotes', '“'],
		['brackets', 'Norra (NO '],
		['acronyms', 'Northern Office (NO) '],
		['table', '1904 | 412 | 3,100\n'],
		['right to left', 'في عام 2019 استقبل ميناء نورا 412 سفينة من الشمال. '],
		['lone surrogates', '\ud83d 412 '],
		['signs of control', '\u0000 412. ']
	])('%s', (_, unit) => {
		const text = fill(unit, 1_000_000);
		const { facts, refused } = extract(text, { date });
		for (const { evidence } of facts.map(({ fact }) => fact)) {
			for (const { start, end } of evidence)
				expect([start < end, end <= text.length]).toEqual([true, true]);
		}
		expect(facts.length + refused.length).toBeGreaterThan(0);
	});
});

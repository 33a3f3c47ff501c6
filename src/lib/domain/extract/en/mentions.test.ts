import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateParts } from '../../facts/calendar-date.ts';
import { articleDate, dateless, explicitCases, relativeCases } from './dates/dates.cases.ts';
import { mentionsIn } from './mentions.ts';
import { moneyCases } from './numbers/money.cases.ts';
import { quantityCases } from './numbers/quantities.cases.ts';

const sentences = [
	...[...quantityCases, ...moneyCases, ...explicitCases, ...relativeCases].map(([text]) => text),
	...dateless
];
const words = [...new Set(sentences.flatMap((text) => text.split(' ')))];
const anyText = fc.oneof(
	fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
	fc.array(fc.constantFrom(...sentences), { maxLength: 5 }).map((list) => list.join(' ')),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.string({ unit: fc.constantFrom(...'$€£0123456789.,-–:/()# mMkbntsth%½'), maxLength: 40 })
);

test('every mention stands in its sentence, has its own words, and overlaps no other', () => {
	const property = fc.property(anyText, fc.nat(30), (text, lead) => {
		const start = Math.min(lead, text.length);
		let last = start;
		for (const mention of mentionsIn(text, { start, end: text.length }, articleDate)) {
			const { span } = mention;
			const own = text.slice(span.start, span.end);
			expect(span.start).toBeGreaterThanOrEqual(last);
			expect(span.end).toBeLessThanOrEqual(text.length);
			expect(own).toMatch(/^\S[^]*$/u);
			expect(own).toMatch(/[\p{L}\p{N}%\p{Sc}.]$/u);
			last = span.end;
			if (mention.kind === 'date') {
				if (mention.date !== null) expect(dateParts(mention.date), own).not.toBe(null);
				continue;
			}
			const { value, high, bound } = mention.amount;
			expect(Number.isFinite(value), own).toBe(true);
			expect(bound === 'range').toBe(high !== undefined);
			if (high !== undefined) expect(high).toBeGreaterThan(value);
		}
	});
	fc.assert(property, { seed: 1, numRuns: 2000 });
});

test('the same text gives the same mentions', () => {
	for (const text of sentences) {
		const sentence = { start: 0, end: text.length };
		expect(mentionsIn(text, sentence, articleDate)).toEqual(
			mentionsIn(text, sentence, articleDate)
		);
	}
});

test('where a sentence stands in a text changes only the places', () => {
	for (const text of sentences) {
		const alone = mentionsIn(text, { start: 0, end: text.length }, articleDate);
		const later = mentionsIn(`Yes. ${text}`, { start: 5, end: text.length + 5 }, articleDate);
		expect(later.map(({ span }) => span.start - 5)).toEqual(alone.map(({ span }) => span.start));
	}
});

// these take minutes where a rule looks farther than a few words, and fail by the limit of the runner
test.each([
	'7',
	'7,',
	'1,000,',
	'7 ',
	'million ',
	'two million ',
	'$',
	'$7 ',
	'$7 to ',
	'-',
	'7-',
	'7 to ',
	'(',
	'(7 ',
	'(7 km ',
	'and a half ',
	'a quarter of a ',
	'Friday ',
	'in May ',
	'2010 ',
	'in 2010 and ',
	'1-',
	'March 3',
	'total ',
	'per cent ',
	"'s",
	'U.',
	'½',
	'more than ',
	'F-2',
	'last '
])('100 kB of %j is read in linear time', (piece) => {
	const text = piece.repeat(Math.ceil(1e5 / piece.length));
	expect(mentionsIn(text, { start: 0, end: text.length }, articleDate)).toBeDefined();
});

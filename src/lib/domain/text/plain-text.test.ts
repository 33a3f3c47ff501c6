import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, titleOf, withoutTitle } from './plain-text.ts';

describe('normaliseText', () => {
	test.each([
		['line breaks of Windows', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
		['line breaks of old Macs', 'One.\r\rTwo.', 'One.\n\nTwo.'],
		['many empty lines', '\n\nOne.\n\n \t\n\nTwo.\n', 'One.\n\nTwo.'],
		['paragraph separators', 'One.\u2029Two.', 'One.\n\nTwo.'],
		['control characters', 'O\u0000n\u001be.\u0007', 'One.'],
		['what cannot be seen', '\ufeffO\u00adn\u200be.', 'One.'],
		['half a character', 'One\ud800.', 'One.'],
		['accents in two parts', 'Cafe\u0301.', 'Café.'],
		['an accent behind a soft hyphen', 'Cafe\u00ad\u0301.', 'Café.'],
		['tabs', 'One\ttwo.', 'One two.'],
		['no text', ' \r\n ', '']
	])('%s', (_what, raw, text) => {
		expect(normaliseText(raw)).toBe(text);
	});

	test('joiners and marks of direction stay: some scripts need them', () => {
		expect(normaliseText('می\u200cخواهم\u200f')).toBe('می\u200cخواهم\u200f');
	});

	test('a line is a paragraph where no empty line parts them', () => {
		expect(normaliseText('A title\nOne sentence.\nTwo sentences. Three.')).toBe(
			'A title\n\nOne sentence.\n\nTwo sentences. Three.'
		);
	});

	test('a line is none where empty lines do', () => {
		expect(normaliseText('One\ntwo.\n\nThree\nfour.')).toBe('One\ntwo.\n\nThree\nfour.');
	});

	test('lines that were broken to a width are put together again', () => {
		const lines = [
			'About 2,500 US troops are in Iraq, and most of them',
			'train, advise and support Iraqi units. They are the',
			'guests of Iraq.',
			'In May 2018 the United States left the deal, and',
			'nobody knew for how long this would go on.'
		];
		const parts = normaliseText(lines.join('\n')).split('\n\n');
		expect(parts).toEqual([lines.slice(0, 3).join('\n'), lines.slice(3).join('\n')]);
	});

	test('headings of Markdown are headings, of whatever depth', () => {
		expect(normaliseText('# One\nText.\n### Two\nMore.')).toBe(
			'## One\n\nText.\n\n## Two\n\nMore.'
		);
		expect(normaliseText('#one\n\n# ')).toBe('#one\n\n#');
	});

	test('tags stay the plain text that they are', () => {
		const tags = '<script>alert(1)</script><img src=x onerror=alert(1)> &amp;';
		expect(normaliseText(tags)).toBe(tags);
	});

	test('twice gives the same as once', () => {
		const part = fc.constantFrom(
			'One.',
			'two',
			' ',
			'\n',
			'\r\n',
			'\n\n',
			'# ',
			'\u0301',
			'\u00ad'
		);
		const texts = fc.oneof(
			fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
			fc.string({ unit: 'binary' })
		);
		const property = fc.property(texts, (raw) => {
			const once = normaliseText(raw);
			return normaliseText(once) === once && once === once.trim();
		});
		fc.assert(property, { seed: 1, numRuns: 500 });
	});
});

test.each([
	['Baghdad asks for a timetable\n\nAbout 2,500 …', 'Baghdad asks for a timetable'],
	['\n  # Guests of Iraq\nText.', 'Guests of Iraq'],
	['Will they stay?\nText.', 'Will they stay?'],
	['A visit to the U.S.\nText.', 'A visit to the U.S.'],
	['They stay.\nText.', ''],
	['They stay,\nshe said', ''],
	['“They stay.”\nText.', ''],
	['One line', ''],
	[`${'long '.repeat(30)}\nText.`, ''],
	['', '']
])('the title of %j is %j', (text, title) => {
	expect(titleOf(text)).toBe(title);
});

test.each([
	['Guests\n\nText.', 'Guests', 'Text.'],
	['## Guests\n\nText.', 'Guests', 'Text.'],
	['Guests\n\nText.', 'Soldiers', 'Guests\n\nText.'],
	['Guests', 'Guests', 'Guests']
])('%j below the title %j is %j', (text, title, rest) => {
	expect(withoutTitle(text, title)).toBe(rest);
});

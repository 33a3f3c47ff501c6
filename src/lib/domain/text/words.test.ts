import { expect, test } from 'vitest';
import { words } from './words.ts';

test.each<[string, string[]]>([
	['About 2,500 US troops.', ['About', '2,500', 'US', 'troops']],
	['“We stay,” she said (twice).', ['We', 'stay', 'she', 'said', 'twice']],
	['The U.S. left.', ['The', 'U.S.', 'left']],
	['It costs $155 million, or 12%!', ['It', 'costs', '$155', 'million', 'or', '12%']],
	["Iraq's al-Kadhimi", ["Iraq's", 'al-Kadhimi']],
	['guests—not soldiers', ['guests', 'not', 'soldiers']],
	['from −5° to +3°', ['from', '−5°', 'to', '+3°']],
	['… — ?', []],
	['今日は', ['今', '日', 'は']]
])('%j', (text, expected) => {
	const found = words(text, { start: 0, end: text.length });
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('words of a part have the offsets of the whole', () => {
	expect(words('One two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
});

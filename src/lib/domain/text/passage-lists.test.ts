import { expect, test } from 'vitest';
import type { Span } from '../facts/fact.ts';
import { passageAt, type Passage } from './passage.ts';
import { firstWord, fromWord, passageLists, toWord } from './passage-lists.ts';

const text =
	'***\n\n## Guests\n\nAbout 2,500 US troops are in Iraq. They are guests.\n\nThe end came.';
const shown = ({ start, end }: Span) => text.slice(start, end);

function chosen(words: string): Passage {
	const start = text.indexOf(words);
	const passage = passageAt(text, { start, end: start + words.length });
	if (!passage.ok) throw new Error(passage.problem);
	return passage.value;
}

test('without a passage there are paragraphs to choose from, and nothing is chosen', () => {
	const lists = passageLists(text, null);
	expect(lists.paragraphs.map(shown)).toEqual([
		'Guests',
		'About 2,500 US troops are in Iraq. They are guests.',
		'The end came.'
	]);
	expect(lists).toMatchObject({ paragraph: -1, sentences: [], sentence: -1, words: [] });
});

test('a passage stands in its lists', () => {
	const lists = passageLists(text, chosen('US troops'));
	expect(lists).toMatchObject({ paragraph: 1, sentence: 0, first: 2, last: 3 });
	expect(lists.sentences.map(shown)).toEqual([
		'About 2,500 US troops are in Iraq.',
		'They are guests.'
	]);
	expect(lists.words.map(shown)).toEqual(['About', '2,500', 'US', 'troops', 'are', 'in', 'Iraq']);
});

test('a passage over two sentences has the words of both', () => {
	const lists = passageLists(text, chosen('Iraq. They'));
	expect(lists.words).toHaveLength(10);
	expect(lists).toMatchObject({ sentence: 0, first: 6, last: 7 });
});

test('choosing a part chooses its first word; the words can be moved on', () => {
	const lists = passageLists(text, chosen('US troops'));
	const choose = (span: Span) => shown(span);
	expect(choose(firstWord(text, lists.sentences[1] ?? { start: 0, end: 0 }))).toBe('They');
	expect(choose(fromWord(lists, 1))).toBe('2,500 US troops');
	expect(choose(fromWord(lists, 6))).toBe('Iraq');
	expect(choose(toWord(lists, 4))).toBe('US troops are');
	expect(choose(toWord(lists, 0))).toBe('About');
});

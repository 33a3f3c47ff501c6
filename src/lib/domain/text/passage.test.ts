import { expect, test } from 'vitest';
import { gapped, mostWords, passageAt, type PassageProblem } from './passage.ts';

const text =
	'## Guests\n\nAbout 2,500 US troops are in Iraq. They are guests, the Pentagon says.\n\nThe end.';

/** What a selection of exactly these characters stands for. */
function select(selected: string, within = text) {
	const start = within.indexOf(selected);
	return passageAt(within, { start, end: start + selected.length });
}

test.each([
	['2,500', '2,500', 'About 2,500 US troops are in Iraq.'],
	['500 US tr', '2,500 US troops', 'About 2,500 US troops are in Iraq.'],
	[' guests, ', 'guests', 'They are guests, the Pentagon says.'],
	[
		'Iraq. They',
		'Iraq. They',
		'About 2,500 US troops are in Iraq. They are guests, the Pentagon says.'
	],
	['says.\n\n', 'says', 'They are guests, the Pentagon says.'],
	['uest', 'Guests', 'Guests']
])('selecting %j chooses %j', (selected, answer, sentence) => {
	const passage = select(selected);
	if (!passage.ok) throw new Error(passage.problem);
	const { answerSpan, evidence } = passage.value;
	expect(passage.value.answer).toBe(answer);
	expect(text.slice(answerSpan.start, answerSpan.end)).toBe(answer);
	expect(text.slice(evidence.start, evidence.end)).toBe(sentence);
});

test.each<[string, string, PassageProblem]>([
	['nothing', '', 'no-words'],
	['white space', '\n\n', 'no-words'],
	['a stop', '.', 'no-words'],
	['words of two paragraphs', 'says.\n\nThe', 'two-paragraphs']
])('%s is no answer', (_what, selected, problem) => {
	expect(select(selected)).toEqual({ ok: false, problem });
});

test('an answer has a length that can be recalled', () => {
	const long = 'word '.repeat(mostWords + 1);
	expect(passageAt(long, { start: 0, end: long.length })).toMatchObject({
		problem: 'too-many-words'
	});
	expect(passageAt(long, { start: 0, end: 5 * mostWords - 1 }).ok).toBe(true);
	const endless = 'x'.repeat(101);
	expect(passageAt(endless, { start: 0, end: 1 })).toMatchObject({ problem: 'too-many-words' });
});

test('a selection beyond the text is no answer', () => {
	expect(passageAt('', { start: 0, end: 99 })).toMatchObject({ problem: 'no-words' });
	expect(passageAt(text, { start: 900, end: 999 })).toMatchObject({ problem: 'no-words' });
});

test.each([
	['2,500', 'About … US troops are in Iraq.'],
	['They are', '… guests, the Pentagon says.']
])('the sentence has a gap for %j', (selected, expected) => {
	const passage = select(selected);
	expect(passage.ok && gapped(text, passage.value)).toBe(expected);
});

test('an answer that stands in its sentence twice leaves two gaps, and none within a word', () => {
	const twice = 'Iran said that\nIran would answer Iranian $& critics.';
	const passage = select('Iran', twice);
	expect(passage.ok && gapped(twice, passage.value)).toBe(
		'… said that … would answer Iranian $& critics.'
	);
});

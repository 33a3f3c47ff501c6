import { expect, test } from 'vitest';
import { readDraft, type Draft, type DraftProblem } from './draft.ts';
import { mostCharacters } from './plain-text.ts';

const draft: Draft = { text: 'Guests\r\nThey are guests.', title: ' Guests ', date: '2021-07-26' };

test('a draft becomes the text below its title', () => {
	expect(readDraft(draft)).toEqual({
		ok: true,
		value: { text: 'They are guests.', title: 'Guests', date: '2021-07-26' }
	});
});

test.each<[string, Partial<Draft>, DraftProblem]>([
	['without text', { text: ' \n' }, { kind: 'no-text' }],
	['of signs alone', { text: '…\n\n***' }, { kind: 'no-text' }],
	['without a title', { title: ' \u0000' }, { kind: 'no-title' }],
	['without a date', { date: '' }, { kind: 'no-date' }],
	['of no day of the calendar', { date: '2021-02-30' }, { kind: 'no-date' }],
	['of a month', { date: '2021-02' }, { kind: 'no-date' }],
	[
		'that is too long',
		{ text: 'x'.repeat(mostCharacters + 1) },
		{ kind: 'text-too-long', length: mostCharacters + 1 }
	]
])('a draft %s is no article', (_what, change, problem) => {
	expect(readDraft({ ...draft, ...change })).toEqual({ ok: false, problem });
});

test('the longest text is taken', () => {
	expect(readDraft({ ...draft, text: 'x'.repeat(mostCharacters) }).ok).toBe(true);
});

import { expect, test } from 'vitest';
import { readKeptDraft } from './kept-draft.ts';

const nothing = { text: '', title: null, date: null };

test.each([
	[
		{ text: 'One.', title: 'A', date: '2026-01-05' },
		{ text: 'One.', title: 'A', date: '2026-01-05' }
	],
	[
		{ text: 'One.', title: null },
		{ ...nothing, text: 'One.' }
	],
	[{ text: 1, title: {}, date: [] }, nothing],
	['text', nothing],
	[null, nothing],
	[undefined, nothing]
])('%j', (stored, draft) => {
	expect(readKeptDraft(stored)).toEqual(draft);
});

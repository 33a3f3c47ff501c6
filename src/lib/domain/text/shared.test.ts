import { expect, test } from 'vitest';
import { readShare, type Share, type SharedText } from './shared.ts';

const url = 'https://news.example/bridge#:~:text=The';

test.each<[string, Partial<Share>, SharedText]>([
	[
		'a text',
		{ text: 'The bridge is open.' },
		{ kind: 'text', title: '', text: 'The bridge is open.' }
	],
	[
		'selected words with their address',
		{ title: 'Bridge', text: `"The bridge is open."\n ${url}` },
		{ kind: 'text', title: 'Bridge', text: 'The bridge is open.' }
	],
	[
		'words with two quotations',
		{ text: '"Open," he said. "At last."' },
		{ kind: 'text', title: '', text: '"Open," he said. "At last."' }
	],
	['an address', { url }, { kind: 'address', address: url }],
	['an address as text', { title: 'Bridge', text: url }, { kind: 'address', address: url }],
	['a title alone', { title: 'Bridge' }, { kind: 'nothing' }],
	['nothing', {}, { kind: 'nothing' }]
])('%s is told', (_what, share, expected) => {
	expect(readShare({ title: '', text: '', url: '', ...share })).toEqual(expected);
});
